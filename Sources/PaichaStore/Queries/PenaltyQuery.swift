import GRDB
import PaichaModel

/// Penalties since a day, by unit and day; only of units with an open major hazard if asked.
enum PenaltyQuery {
  static func rows(
    _ db: Database,
    since day: Day,
    through last: Day,
    zone: ZoneCode?,
    _ origin: Origin
  ) throws -> [PenaltyRow] {
    var condition = Condition()
    condition.add("p.decided_on >= ?", day.number)
    condition.add("p.decided_on <= ?", last.number)
    if let zone { condition.add("v.zone = ?", zone.text) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT
          p.hazard, v.code, v.name, coalesce(v.enterprise_uscc, v.code) AS unit, v.zone,
          p.decided_on, p.authority, p.document, p.fine_fen
        FROM penalty AS p
        CROSS JOIN venue AS v ON v.key = p.venue
        \(condition.clause)
        ORDER BY unit, p.decided_on, p.entry
        """,
      arguments: condition.arguments
    )
    .map { row in
      PenaltyRow(
        hazard: try row.id(0, of: origin),
        venue: try row.code(1),
        venueName: try row.text(2),
        unit: try row.text(3),
        zone: row.optionalCode(4),
        decidedOn: try row.day(5),
        authority: try row.text(6),
        document: row[7],
        fineFen: row[8]
      )
    }
  }

  /// The open major hazards of a unit; walks `hazard_open_major`.
  static func openMajors(_ db: Database, of unit: String, _ origin: Origin) throws -> [HazardID] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT h.key
        FROM hazard AS h INDEXED BY hazard_open_major
        CROSS JOIN venue AS v ON v.key = h.venue
        WHERE h.closed_on IS NULL AND h.level = 'major'
          AND coalesce(v.enterprise_uscc, v.code) = ?
        ORDER BY h.key
        """,
      arguments: [unit]
    )
    .map { HazardID(origin: origin, number: $0) }
  }
}
