import GRDB
import PaichaModel

/// Hazards that statistics of a window may count: found by its end, not ended before its start.
///
/// Open ones are walked over `hazard_open`, ended ones over `hazard_closed` up to the last day
/// found. An old hazard may have been closed in the period, and no index is by closing day, so the
/// cost grows with all hazards found so far; nothing is kept but the row at hand.
struct StatsHazardQuery {
  let scope: StatisticsScope
  let origin: Origin

  private static let factColumns = """
    h.level, i.kind, v.kind, h.zone, h.found_on, h.closed_on, h.state = 'void', h.deadline,
    h.reopens IS NOT NULL
    """

  /// The counting alone: few columns, no order.
  func forEachFact(_ db: Database, _ body: (HazardFact) throws -> Void) throws {
    let (sql, arguments) = select(StatsHazardQuery.factColumns)
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { try body(HazardFact(row)) }
  }

  /// With what lists show.
  func forEach(_ db: Database, _ body: (StatisticsHazard) throws -> Void) throws {
    let columns = """
      \(StatsHazardQuery.factColumns), h.key, v.code, v.name, v.enterprise_name, h.item,
      h.description, h.state, h.rectified_by, h.plan_filed_on IS NOT NULL,
      (SELECT max(x.supervision) FROM supervision_hazard AS x WHERE x.hazard = h.key)
      """
    let (sql, arguments) = select(columns)
    let rows = try Row.fetchCursor(db, sql: sql + "\nORDER BY 5, 10", arguments: arguments)
    while let row = try rows.next() {
      try body(
        StatisticsHazard(
          id: try row.id(9, of: origin),
          fact: try HazardFact(row),
          venue: try row.code(10),
          venueName: try row.text(11),
          unit: row[12],
          item: row.optionalCode(13),
          description: try row.text(14),
          phase: try row.coded(15),
          responsible: try responsible(row, db)
        )
      )
    }
  }

  /// Columns of the hazards, with `v` for the venue and `i` for the inspection.
  func select(_ columns: String) -> (sql: String, arguments: StatementArguments) {
    var open = Condition()
    open.add("h.closed_on IS NULL")
    var ended = Condition()
    ended.add("h.closed_on >= ?", scope.window.period.days.lowerBound.number)
    let parts = [("hazard_open", open), ("hazard_closed", ended)].map { index, part in
      var part = part
      part.add("h.found_on <= ?", lastDay.number)
      if let zone = scope.zone { part.add("h.zone = ?", zone.text) }
      let sql = """
        SELECT \(columns)
        FROM hazard AS h INDEXED BY \(index)
        CROSS JOIN venue AS v ON v.key = h.venue
        CROSS JOIN inspection AS i ON i.key = h.inspection
        \(part.clause)
        """
      return (sql: sql, arguments: part.arguments)
    }
    return (
      parts.map(\.sql).joined(separator: "\nUNION ALL\n"),
      parts.reduce(StatementArguments()) { $0 + $1.arguments }
    )
  }

  /// Nothing found later counts; what was found after the period but by the as-of day is open.
  private var lastDay: Day { scope.window.asOf }

  private func responsible(_ row: Row, _ db: Database) throws -> String {
    let id: HazardID = try row.id(9, of: origin)
    if let listing: SupervisionID = try row.optionalID(18, of: origin),
      let leader = try ListingQuery.listing(db, listing)?.0.approval?.leader
    {
      return leader
    }
    if try row.integer(17) == 1, let plan = try HazardQuery.view(db, id)?.hazard.plan?.plan {
      return plan[.bodies]
    }
    return try row[16] ?? row[12] ?? row.text(11)
  }
}

extension HazardFact {
  fileprivate init(_ row: Row) throws {
    let kind: InspectionKind = try row.coded(1)
    self.init(
      place: StatisticsPlace(
        level: try row.coded(0),
        source: HazardSource(kind),
        kind: try row.coded(2),
        zone: row.optionalCode(3)
      ),
      foundOn: try row.day(4),
      endedOn: try row.optionalDay(5),
      isVoid: try row.integer(6) == 1,
      deadline: try row.day(7),
      isReopening: try row.integer(8) == 1
    )
  }
}
