import GRDB
import PaichaModel

/// Numbers that records of the days were given outside the book.
///
/// Inspections are reached as by `AuditInspectionQuery`, all else by an index of its day. Numbers
/// of orders and reviews stand in steps only and are not read.
struct AuditNumberQuery {
  let days: ClosedRange<Day>

  func forEach(_ db: Database, _ body: (AuditedNumber) throws -> Void) throws {
    try each(
      db,
      .inspection,
      """
      SELECT i.reference, i.zone
      FROM \(AuditInspectionQuery.source)
      WHERE i.inspected_on >= ? AND i.inspected_on <= ? AND i.reference IS NOT NULL
      """,
      AuditInspectionQuery.arguments(days),
      body
    )
    for (series, sql) in AuditNumberQuery.byDay {
      try each(db, series, sql, [days.lowerBound.number, days.upperBound.number], body)
    }
  }

  /// Each with the first and the last day.
  private static let byDay: [(NumberSeries, String)] = [
    (
      .drill,
      """
      SELECT d.reference, d.zone
      FROM drill AS d INDEXED BY drill_by_day
      WHERE d.held_on >= ? AND d.held_on <= ? AND d.reference IS NOT NULL
      """
    ),
    (
      .training,
      """
      SELECT t.reference, t.zone
      FROM training AS t INDEXED BY training_by_day
      WHERE t.held_on >= ? AND t.held_on <= ? AND t.reference IS NOT NULL
      """
    ),
    (
      .accident,
      """
      SELECT a.reference, a.zone
      FROM accident AS a INDEXED BY accident_by_day
      WHERE a.occurred_on >= ? AND a.occurred_on <= ? AND a.reference IS NOT NULL
      """
    ),
    (
      .penalty,
      """
      SELECT p.document, v.zone
      FROM penalty AS p INDEXED BY penalty_by_day
      CROSS JOIN venue AS v ON v.key = p.venue
      WHERE p.decided_on >= ? AND p.decided_on <= ? AND p.document IS NOT NULL
      """
    ),
    (
      .listing,
      """
      SELECT s.number, s.zone
      FROM supervision AS s INDEXED BY supervision_by_day
      WHERE s.opened_on >= ? AND s.opened_on <= ? AND s.number IS NOT NULL
      """
    ),
  ]

  /// Whether a record of any day has a number; by the unique index of its table.
  static func knows(_ db: Database, _ series: NumberSeries, _ number: String) throws -> Bool {
    let table: String
    switch series {
    case .inspection: table = "inspection"
    case .drill: table = "drill"
    case .training: table = "training"
    case .accident: table = "accident"
    case .penalty, .listing: return false
    }
    return try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE reference = ?)",
      arguments: [number]
    ) ?? false
  }

  private func each(
    _ db: Database,
    _ series: NumberSeries,
    _ sql: String,
    _ arguments: StatementArguments,
    _ body: (AuditedNumber) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      try body(AuditedNumber(series, try row.text(0), zone: row.optionalCode(1)))
    }
  }
}
