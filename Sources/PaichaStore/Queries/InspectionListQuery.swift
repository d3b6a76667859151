import GRDB
import PaichaModel

/// Inspections, the latest recorded first.
///
/// Without a venue or days it walks the table from its end and stops at the limit. By venue it
/// walks `inspection_by_venue`; by days it does so for the venues that `venue_year` names for
/// those years, so that other years are never read.
struct InspectionListQuery {
  let filter: InspectionFilter
  let origin: Origin

  func forEach(_ db: Database, _ body: (InspectionRow) throws -> Void) throws {
    let (condition, source) = (condition, source)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          i.key, i.reference, i.zone, v.code, v.name, i.inspected_on, i.kind,
          i.passed, i.not_applicable, i.findings, i.held_back
        FROM \(source.sql)
        CROSS JOIN venue AS v ON v.key = i.venue
        \(condition.clause)
        ORDER BY i.key DESC
        LIMIT ?
        """,
      arguments: source.arguments + condition.arguments + [filter.limit ?? -1]
    )
    while let row = try rows.next() { try body(InspectionRow(row, origin)) }
  }

  private var source: (sql: String, arguments: StatementArguments) {
    guard filter.venue == nil, filter.from != nil || filter.through != nil else {
      return ("inspection AS i", StatementArguments())
    }
    let sql = """
      (
        SELECT DISTINCT venue
        FROM venue_year
        WHERE year >= ? AND year <= ? AND inspections > 0
      ) AS y
      CROSS JOIN inspection AS i ON i.venue = y.venue
      """
    return (sql, [(filter.from ?? Day.first).year, (filter.through ?? Day.last).year])
  }

  private var condition: Condition {
    var condition = Condition()
    condition.add("i.kind <> 'drill'")
    if let venue = filter.venue {
      condition.add("i.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let zone = filter.zone { condition.add("i.zone = ?", zone.text) }
    if let day = filter.from { condition.add("i.inspected_on >= ?", day.number) }
    if let day = filter.through { condition.add("i.inspected_on <= ?", day.number) }
    return condition
  }
}

extension InspectionRow {
  fileprivate init(_ row: Row, _ origin: Origin) throws {
    self.init(
      id: try row.id(0, of: origin),
      reference: row.optionalCode(1),
      zone: row.optionalCode(2),
      venue: try row.code(3),
      venueName: try row.text(4),
      day: try row.day(5),
      kind: try row.coded(6),
      passed: try row.integer(7),
      notApplicable: try row.integer(8),
      findings: try row.integer(9),
      heldBack: try row.integer(10)
    )
  }
}
