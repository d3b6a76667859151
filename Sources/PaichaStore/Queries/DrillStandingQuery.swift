import GRDB
import PaichaModel

/// The last drills of venues and zone bodies, and the drills of a period.
enum DrillStandingQuery {
  /// Reads `drill_last`, by its key where a zone or a venue is asked for; only what was held after
  /// the day asked for is looked up in `drill`.
  static func lastDrills(
    _ db: Database,
    zone: ZoneCode?,
    venue: VenueCode?,
    by day: Day
  ) throws -> [VenueCode: [PlanKind: Day]] {
    var condition = Condition()
    if let zone { condition.add("l.venue IN (SELECT key FROM venue WHERE zone = ?)", zone.text) }
    if let venue { condition.add("l.venue = (SELECT key FROM venue WHERE code = ?)", venue.text) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          v.code, l.plan_kind,
          CASE
            WHEN l.held_on <= ? THEN l.held_on
            ELSE (
              SELECT d.held_on
              FROM drill AS d
              WHERE d.venue = l.venue AND d.plan_kind = l.plan_kind AND d.held_on <= ?
                AND d.state <> 'void'
              ORDER BY d.held_on DESC
              LIMIT 1
            )
          END
        FROM drill_last AS l
        CROSS JOIN venue AS v ON v.key = l.venue
        \(condition.clause)
        """,
      arguments: [day.number, day.number] + condition.arguments
    )
    var last: [VenueCode: [PlanKind: Day]] = [:]
    while let row = try rows.next() {
      guard let day = try row.optionalDay(2) else { continue }
      last[try row.code(0), default: [:]][try row.coded(1)] = day
    }
    return last
  }

  /// Zones with venues; the last drill of each zone body by `drill_by_zone`.
  static func zones(_ db: Database, zone: ZoneCode?, by day: Day) throws -> [ZoneStanding] {
    var condition = Condition()
    condition.add("z.status = 'active'")
    if let zone {
      condition.add("z.code = ?", zone.text)
    } else {
      condition.add("EXISTS (SELECT 1 FROM venue AS v WHERE v.zone = z.code)")
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          z.code, z.name, z.registered_on,
          (
            SELECT max(d.held_on)
            FROM drill AS d
            WHERE d.zone = z.code AND d.held_on <= ? AND d.venue IS NULL AND d.park IS NULL
              AND d.state <> 'void'
          )
        FROM zone AS z
        \(condition.clause)
        ORDER BY z.code
        """,
      arguments: [day.number] + condition.arguments
    )
    .map { row in
      ZoneStanding(
        code: try row.code(0),
        name: try row.text(1),
        registeredOn: try row.day(2),
        lastDrill: try row.optionalDay(3)
      )
    }
  }

  /// Walks `drill_by_day`.
  static func facts(
    _ db: Database,
    _ days: ClosedRange<Day>,
    zone: ZoneCode?,
    _ body: (DrillFact) throws -> Void
  ) throws {
    var condition = Condition()
    condition.add(
      "d.held_on >= ? AND d.held_on <= ?",
      days.lowerBound.number,
      days.upperBound.number
    )
    condition.add("d.state <> 'void'")
    if let zone { condition.add("d.zone = ?", zone.text) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT
          v.code, d.zone, d.plan_kind, d.kind, d.held_on, d.participants, d.problems,
          d.owes_report, d.reported_on
        FROM drill AS d
        LEFT JOIN venue AS v ON v.key = d.venue
        \(condition.clause)
        """,
      arguments: condition.arguments
    )
    while let row = try rows.next() {
      try body(
        DrillFact(
          venue: row.optionalCode(0),
          zone: row.optionalCode(1),
          planKind: try row.coded(2),
          kind: try row.coded(3),
          heldOn: try row.day(4),
          participants: try row.integer(5),
          problems: try row.integer(6),
          owesReport: try row.integer(7) == 1,
          reportedOn: try row.optionalDay(8)
        )
      )
    }
  }
}
