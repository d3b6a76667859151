import GRDB
import PaichaJournal
import PaichaModel

/// Inspections of days with who inspected, and who recorded it when.
///
/// Reached through the venues that `venue_year` names for those years (`inspection_by_venue`);
/// inspectors and the record time stand in the journal only, so that each costs one entry.
struct AuditInspectionQuery {
  let days: ClosedRange<Day>
  let origin: Origin

  func forEach(_ db: Database, _ body: (AuditedInspection) throws -> Void) throws {
    let names = try InspectorNames(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          i.key, i.zone, v.code, v.kind, i.inspected_on, i.kind,
          i.passed + i.not_applicable + i.findings, i.findings, i.entry
        FROM \(AuditInspectionQuery.source)
        CROSS JOIN venue AS v ON v.key = i.venue
        WHERE i.inspected_on >= ? AND i.inspected_on <= ? AND i.kind <> 'drill'
        """,
      arguments: AuditInspectionQuery.arguments(days)
    )
    while let row = try rows.next() {
      let number = try row.integer(8)
      let entry = try EntryQuery.entry(db, number)
      guard case .inspectionLogged(let inspection) = entry.event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) logs no inspection")
      }
      try body(
        AuditedInspection(
          id: try row.id(0, of: origin),
          zone: row.optionalCode(1),
          venue: try row.code(2),
          venueKind: try row.coded(3),
          day: try row.day(4),
          kind: try row.coded(5),
          inspectors: names.ids(of: inspection.inspectors),
          items: try row.integer(6),
          findings: try row.integer(7),
          recordedBy: entry.actor,
          recordedOn: entry.at.day
        )
      )
    }
  }

  /// The inspections of the years' venues, as `i`.
  static let source = """
    (
      SELECT DISTINCT venue
      FROM venue_year
      WHERE year >= ? AND year <= ? AND inspections > 0
    ) AS y
    CROSS JOIN inspection AS i ON i.venue = y.venue
    """

  /// The years of the source, then the days themselves.
  static func arguments(_ days: ClosedRange<Day>) -> StatementArguments {
    [
      days.lowerBound.year, days.upperBound.year, days.lowerBound.number, days.upperBound.number,
    ]
  }
}

/// Actors by name: tables of other systems name inspectors, not ids.
private struct InspectorNames {
  /// Nothing for a name that several have.
  private let ids: [String: String?]

  init(_ db: Database) throws {
    let pairs = try RegisterQueries.actors(db, id: nil)
      .map { ($0.name, String?.some($0.id.text)) }
    ids = Dictionary(pairs, uniquingKeysWith: { _, _ in nil })
  }

  /// Each once, by id where the name tells it, else as written.
  func ids(of names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { ids[$0]?.flatMap { $0 } ?? $0 }.filter { seen.insert($0).inserted }
  }
}
