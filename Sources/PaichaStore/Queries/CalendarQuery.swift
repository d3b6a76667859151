import GRDB
import PaichaJournal
import PaichaModel

/// Years of the calendar kept in the book, and what waits for more.
enum CalendarQuery {
  static func years(_ db: Database) throws -> [CalendarYear] {
    try Int.fetchAll(db, sql: "SELECT entry FROM calendar_year ORDER BY year").map { number in
      guard case .calendarAdded(let year) = try EntryQuery.entry(db, number).event else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) adds no calendar year")
      }
      return year
    }
  }

  /// Hazards whose deadline is provisional; walks `hazard_provisional`.
  static func hazards(_ db: Database, _ origin: Origin) throws -> [ProvisionalHazard] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key, zone, level, found_on, due_on
        FROM hazard INDEXED BY hazard_provisional
        WHERE due_by = 'provisional'
        ORDER BY due_on, key
        """
    )
    .map { row in
      ProvisionalHazard(
        id: try row.id(0, of: origin),
        zone: row.optionalCode(1),
        level: try row.coded(2),
        foundOn: try row.day(3),
        dueOn: try row.day(4)
      )
    }
  }
}
