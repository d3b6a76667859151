import GRDB
import PaichaModel

/// Filed plans in force at venues on a day, by silence of the authority as well.
struct FiledPlanQuery {
  let day: Day
  let origin: Origin

  func forEach(_ db: Database, _ body: (FiledPlanFact) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.key, v.code, f.from_on, f.renewed_on
        FROM plan_filing AS f
        CROSS JOIN plan AS p ON p.key = f.plan
        CROSS JOIN venue AS v ON v.key = p.venue
        WHERE f.from_on <= ? AND (f.through_on IS NULL OR f.through_on >= ?)
        UNION ALL
        SELECT
          p.key, v.code, p.answer_by + 1,
          max(p.published_on, coalesce(p.evaluated_on, p.published_on))
        FROM plan AS p
        CROSS JOIN venue AS v ON v.key = p.venue
        WHERE p.state = 'filing_sent' AND p.answer_provisional = 0 AND p.answer_by < ?
        """,
      arguments: [day.number, day.number, day.number]
    )
    while let row = try rows.next() {
      try body(
        FiledPlanFact(
          plan: try row.id(0, of: origin),
          venue: try row.code(1),
          filedOn: try row.day(2),
          renewedOn: try row.day(3)
        )
      )
    }
  }
}
