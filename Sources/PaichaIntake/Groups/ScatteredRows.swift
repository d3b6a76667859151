/// Reads rows group by group although the groups are scattered through the file.
///
/// Every row's place is sorted by the hash of its reference, then by where its group starts; each
/// row is then read at its place. Two sorts of all rows in bounded memory, one more pass.
final class ScatteredRows: OutcomeSequence {
  private let outline: TableOutline
  private let places: SortedElements<GroupedPlace>
  private let rows: PlacedRows
  private(set) var bytesRead = 0
  private var nextPlace: GroupedPlace?
  /// The group key read last.
  private var latestGroup: UInt64?
  /// Rows of one group key that still wait for their turn, the last one first.
  private var waiting: [RowBuilder.Outcome] = []

  init(
    outline: TableOutline,
    hash: (String) -> UInt64 = referenceHash
  ) throws(IntakeFault) {
    self.outline = outline
    rows = PlacedRows(outline: outline)
    places = try GroupedPlace.sorted(outline, hash: hash)
    nextPlace = try places.next()
  }

  var groupField: Int? { outline.layout.groupField }

  func rawText(at place: RowPlace) throws(IntakeFault) -> String {
    try outline.rawText(at: place)
  }

  /// The next row, read at its place.
  func nextOutcome() throws(IntakeFault) -> RowBuilder.Outcome? {
    if waiting.isEmpty { try readGroup() }
    return waiting.popLast()
  }

  /// Reads the rows of the next group key, as many as one group may have.
  ///
  /// The rest of one that has more is refused row by row, whatever their references: no reference
  /// ever makes two groups, even where somebody chose references of one hash.
  private func readGroup() throws(IntakeFault) {
    guard let first = nextPlace else { return }
    let limit = outline.limits.groupRows
    var outcomes: [RowBuilder.Outcome] = []
    while let place = nextPlace, place.group == first.group, outcomes.count < limit {
      outcomes.append(try rows.outcome(at: place.rowPlace))
      bytesRead += place.rowPlace.byteCount
      nextPlace = try places.next()
    }
    if first.group == latestGroup {
      for index in outcomes.indices {
        let rejected =
          switch outcomes[index] {
          case .row(let row): try beyondLimit(row, of: limit)
          case .rejected(let row, _): row
          }
        outcomes[index] = .rejected(rejected, reference: nil)
      }
    } else {
      outcomes = separated(outcomes)
    }
    latestGroup = first.group
    waiting = outcomes.reversed()
  }

  /// The rows with those of one reference together, should two references have the same hash.
  private func separated(_ outcomes: [RowBuilder.Outcome]) -> [RowBuilder.Outcome] {
    var references: [String?] = []
    var shares: [[RowBuilder.Outcome]] = []
    for outcome in outcomes {
      let reference = outcome.reference(in: groupField)
      let known = references.firstIndex {
        guard let known = $0, let reference else { return $0 == nil && reference == nil }
        return isSameReference(known, reference)
      }
      if let known {
        shares[known].append(outcome)
      } else {
        references.append(reference)
        shares.append([outcome])
      }
    }
    return shares.flatMap { $0 }
  }
}
