import GRDB
import PaichaModel

/// Venues as their duties need them: one row each, in the order of their codes.
///
/// All of them are walked in the order of their unique code, those of a zone over `venue_by_zone`.
struct VenueStandingQuery {
  var zone: ZoneCode?
  var venue: VenueCode?

  func forEach(_ db: Database, _ body: (VenueStanding) throws -> Void) throws {
    let (sql, arguments) = query
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      try body(
        VenueStanding(
          code: try row.code(0),
          name: try row.text(1),
          kind: try row.coded(2),
          zone: row.optionalCode(3),
          isCrowded: row[4],
          staff: row[5],
          openedOn: try row.optionalDay(6),
          closedOn: try row.optionalDay(7),
          registeredOn: try row.day(8)
        )
      )
    }
  }

  var query: (sql: String, arguments: StatementArguments) {
    var condition = Condition()
    if let zone { condition.add("zone = ?", zone.text) }
    if let venue { condition.add("code = ?", venue.text) }
    let sql = """
      SELECT
        code, name, kind, zone, crowded_place, staff, opened_on, closed_on, registered_on
      FROM venue
      \(condition.clause)
      ORDER BY code
      """
    return (sql, condition.arguments)
  }
}
