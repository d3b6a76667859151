/// What a first look at a whole table tells, before any of its rows is taken.
public struct TableSurvey: Sendable {
  let outline: TableOutline
  /// How many records follow the header, rejected ones included.
  public let rowCount: Int
  /// Whether rows that belong together follow each other everywhere.
  public let isContiguous: Bool

  public var encoding: TextEncoding { outline.encoding }
  public var format: TableFormat { outline.format }
  public var layout: TableLayout { outline.layout }
  /// The columns of the file as its header names them.
  public var columns: [String] { outline.columns }
  public var byteCount: Int { outline.source.byteCount }

  /// Surveys a source against a layout, or against a mapping's layout if one is given.
  ///
  /// `onBlock` is given every byte of the source once, in order, for a digest; `onProgress` is told
  /// now and then how many bytes of the survey's last pass are done.
  public init(
    _ source: InputSource,
    layout: TableLayout,
    mapping: Mapping? = nil,
    limits: IntakeLimits = IntakeLimits(),
    onBlock: ((UnsafeRawBufferPointer) -> Void)? = nil,
    onProgress: ((Int) -> Void)? = nil
  ) throws(IntakeFault) {
    let encoding = try EncodingSurvey.take(
      of: source,
      blockBytes: limits.blockBytes,
      onBlock: onBlock
    )
    outline = try TableOutline(
      source: source,
      survey: encoding,
      layout: mapping?.layout ?? layout,
      mapping: mapping,
      limits: limits
    )
    let reader = outline.makeReader()
    let builder = RowBuilder(outline: outline, cells: reader.cells)
    let hashes = ExternalSorter<UInt64>(
      memoryBytes: limits.sortMemoryBytes,
      folder: limits.temporaryFolder
    )
    var rowCount = 0
    var latest = ""
    while let record = try reader.next() {
      rowCount += 1
      if rowCount & 0xFFFF == 0 { onProgress?(reader.offset) }
      guard let reference = builder.reference(of: record) else { continue }
      if isSameReference(reference, latest) { continue }
      try hashes.push(referenceHash(reference))
      latest = reference
    }
    self.rowCount = rowCount
    isContiguous = try Self.allDiffer(try hashes.sorted())
  }

  /// The source text of a row's place, for people to read.
  public func rawText(at place: RowPlace) throws(IntakeFault) -> String {
    try outline.rawText(at: place)
  }

  private static func allDiffer(_ hashes: SortedElements<UInt64>) throws(IntakeFault) -> Bool {
    var latest: UInt64?
    while let hash = try hashes.next() {
      if hash == latest { return false }
      latest = hash
    }
    return true
  }
}
