import GRDB
import PaichaModel

/// Inspections, newest first; by venue it walks `inspection_by_venue`, else `inspection_by_day`.
struct InspectionListQuery {
  let filter: InspectionFilter
  let origin: Origin

  func fetch(_ db: Database) throws -> [InspectionRow] {
    try Row.fetchAll(db, sql: sql, arguments: condition.arguments + [filter.limit ?? -1])
      .map { try InspectionRow($0, origin) }
  }

  var sql: String {
    """
    SELECT
      i.key, i.reference, i.zone, i.venue, v.name, i.inspected_on, i.kind,
      i.passed, i.not_applicable, i.findings, i.held_back
    FROM inspection AS i
    CROSS JOIN venue AS v ON v.code = i.venue
    \(condition.clause)
    ORDER BY i.inspected_on DESC, i.key DESC
    LIMIT ?
    """
  }

  private var condition: Condition {
    var condition = Condition()
    if let venue = filter.venue { condition.add("i.venue = ?", venue.text) }
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
