/// The place of a row and of the first row of its group, which orders groups by first appearance.
struct GroupedPlace: Comparable, BitwiseCopyable {
  let group: UInt64
  let offset: UInt64
  let byteCount: UInt64
  let line: UInt64

  var rowPlace: RowPlace {
    RowPlace(offset: Int(offset), byteCount: Int(byteCount), line: Int(line))
  }

  init(group: UInt64, place: RowPlace) {
    self.group = group
    offset = UInt64(place.offset)
    byteCount = UInt64(place.byteCount)
    line = UInt64(place.line)
  }

  static func < (left: GroupedPlace, right: GroupedPlace) -> Bool {
    left.group != right.group ? left.group < right.group : left.offset < right.offset
  }

  /// The places of all rows of a table, group by group.
  ///
  /// The first sort is by hash, to find where each group starts; the second is by that start. A row
  /// without a reference is a group of its own.
  static func sorted(
    _ outline: TableOutline,
    hash: (String) -> UInt64
  ) throws(IntakeFault) -> SortedElements<GroupedPlace> {
    let limits = outline.limits
    let byHash = ExternalSorter<GroupedPlace>(
      memoryBytes: limits.sortMemoryBytes,
      folder: limits.temporaryFolder
    )
    let byStart = ExternalSorter<GroupedPlace>(
      memoryBytes: limits.sortMemoryBytes,
      folder: limits.temporaryFolder
    )
    let reader = outline.makeReader()
    let builder = RowBuilder(outline: outline, cells: reader.cells)
    while let record = try reader.next() {
      if let reference = builder.reference(of: record) {
        try byHash.push(GroupedPlace(group: hash(reference), place: record.place))
      } else {
        try byStart.push(GroupedPlace(group: UInt64(record.place.offset), place: record.place))
      }
    }
    let places = try byHash.sorted()
    var first: GroupedPlace?
    while let place = try places.next() {
      if first?.group != place.group { first = place }
      let start = first?.offset ?? place.offset
      try byStart.push(GroupedPlace(group: start, place: place.rowPlace))
    }
    return try byStart.sorted()
  }
}
