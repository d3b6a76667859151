import GRDB
import PaichaModel

/// Earlier hazards of the same item at the same venue; walks `hazard_by_item`.
enum RecurrenceQuery {
  static func earlier(
    _ db: Database,
    than id: HazardID,
    since day: Day
  ) throws -> [HazardID] {
    try Int.fetchAll(
      db,
      sql: """
        SELECT p.key
        FROM hazard AS h
        CROSS JOIN hazard AS p
          ON p.venue = h.venue AND p.item = h.item AND p.found_on < h.found_on
        WHERE h.key = ? AND p.found_on >= ? AND p.state <> 'void'
        ORDER BY p.found_on, p.key
        """,
      arguments: [id.number, day.number]
    )
    .map { HazardID(origin: id.origin, number: $0) }
  }
}
