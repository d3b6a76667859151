import GRDB
import PaichaModel

/// All running clocks, most late first: terms of `clock` merged with the deadlines of open hazards.
///
/// Two ordered walks, over `clock_running` and `hazard_open`: cost grows with what is open.
struct AgendaQuery {
  let filter: AgendaFilter
  let origin: Origin

  func forEach(_ db: Database, _ body: (AgendaRow) throws -> Void) throws {
    let (sql, arguments) = query
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let clock = try ClockRow(row, from: 0, origin)
      try body(
        AgendaRow(
          subject: clock.subject,
          clock: clock.clock,
          zone: row.optionalCode(12),
          venue: row.optionalCode(13),
          venueName: row[14]
        )
      )
    }
  }

  var query: (sql: String, arguments: StatementArguments) {
    var clocks = Condition()
    clocks.add("c.done_on IS NULL AND c.stopped_on IS NULL")
    if let day = filter.through { clocks.add("c.due_on <= ?", day.number) }
    if let zone = filter.zone { clocks.add("c.zone = ?", zone.text) }
    if let venue = filter.venue {
      clocks.add("c.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    if let owner = filter.owner { clocks.add("c.owner = ?", owner.rawValue) }
    if let letter = filter.letter { clocks.add("c.letter = ?", letter) }
    if let kind = filter.kind { clocks.add("c.kind = ?", kind.rawValue) }
    if let day = filter.silentBefore {
      clocks.add(
        """
        NOT (
          (c.kind = 'plan_filing_check' OR c.kind = 'credit_defence')
          AND c.provisional = 0 AND c.due_on < ?
        )
        """,
        day.number
      )
    }
    var hazards = Condition()
    hazards.add("h.closed_on IS NULL")
    if let day = filter.through { hazards.add("h.deadline <= ?", day.number) }
    if let zone = filter.zone { hazards.add("h.zone = ?", zone.text) }
    if let venue = filter.venue { hazards.add("v.code = ?", venue.text) }
    if let owner = filter.owner, owner != ClockKind.hazardRectify.owner { hazards.add("0") }
    if let letter = filter.letter, letter != "H" { hazards.add("0") }
    if let kind = filter.kind, kind != .hazardRectify { hazards.add("0") }
    let sql = """
      SELECT \(ClockQuery.columns), c.zone, v.code, v.name
      FROM clock AS c
      LEFT JOIN venue AS v ON v.key = c.venue
      \(clocks.clause)
      UNION ALL
      SELECT
        'H', h.key, 'hazard_rectify', h.found_on, NULL, NULL,
        CASE WHEN h.due_by <> 'given' AND h.deadline = h.due_on
          THEN 'hazard.default_deadline_' || h.level END,
        h.deadline,
        h.due_by = 'provisional' AND h.deadline = h.due_on, NULL, NULL, NULL,
        h.zone, v.code, v.name
      FROM hazard AS h
      CROSS JOIN venue AS v ON v.key = h.venue
      \(hazards.clause)
      ORDER BY 8
      LIMIT ?
      """
    let limit = filter.limit ?? -1
    return (sql, clocks.arguments + hazards.arguments + [limit])
  }
}
