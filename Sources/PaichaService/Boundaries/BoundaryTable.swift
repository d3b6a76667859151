public import PaichaIntake
import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Reads a table of boundary changes: one adjustment for each zone and day.
public struct BoundaryTable {
  let book: any BookReading
  let today: Day

  public init(book: any BookReading, today: Day) {
    self.book = book
    self.today = today
  }

  /// The adjustments of a table that rest on one document; rows that do not read are rejected.
  public func requests(
    from source: InputSource,
    document: String,
    note: String?,
    reject: (RejectedRow) throws -> Void
  ) throws -> [AdjustmentRequest] {
    var hash = ContentHash()
    let survey = try TableSurvey(
      source,
      layout: .scopeChanges,
      onBlock: { hash.update($0) }
    )
    let columns = survey.columnNames
    let reader = TableReader(survey)
    var changes: [BoundaryChange] = []
    while let result = try reader.next() {
      switch result {
      case .rejected(let row): try reject(row)
      case .row(let row):
        do {
          let change = try ScopeChangeRows.change(row, columns, document: document, today: today)
          try requireKnown(change)
          changes.append(change)
        } catch let problem as RowProblem {
          let raw = try survey.rawText(at: row.place)
          try reject(RejectedRow(fault: problem.fault(line: row.line), raw: raw))
        }
      }
    }
    return requests(of: changes, document: document, note: note)
  }

  private func requireKnown(_ change: BoundaryChange) throws {
    if try book.zone(change.zone) == nil {
      throw RowProblem(
        column: "zone",
        value: change.zone.text,
        code: .unknownZone,
        reason: Words(zh: "账套没有此经开区", en: "the book has no such zone")
      )
    }
    if try book.venue(change.venue) == nil {
      throw RowProblem(
        column: "venue",
        value: change.venue.text,
        code: .unknownVenue,
        reason: Words(zh: "账套没有此场所", en: "the book has no such venue")
      )
    }
  }

  /// A venue that one zone gains leaves the other one with it: its own row for that says no more.
  private func requests(
    of changes: [BoundaryChange],
    document: String,
    note: String?
  ) -> [AdjustmentRequest] {
    struct Move: Hashable {
      let venue: VenueCode
      let day: Day
    }
    struct Group: Hashable {
      let zone: ZoneCode
      let day: Day
    }
    let gained = Set(
      changes.filter { $0.kind == .add }.map { Move(venue: $0.venue, day: $0.effectiveOn) }
    )
    let told = changes.filter {
      $0.kind == .add || !gained.contains(Move(venue: $0.venue, day: $0.effectiveOn))
    }
    return Dictionary(grouping: told) { Group(zone: $0.zone, day: $0.effectiveOn) }
      .map { group, changes in
        AdjustmentRequest(
          zone: group.zone,
          added: changes.filter { $0.kind == .add }.map(\.venue),
          removed: changes.filter { $0.kind == .remove }.map(\.venue),
          facts: StepFacts(on: group.day, note: note, document: document)
        )
      }
  }
}
