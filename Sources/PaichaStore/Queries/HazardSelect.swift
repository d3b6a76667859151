import GRDB

/// The SELECT of a list of hazards, put together from where they are reached and which are wanted.
struct HazardSelect {
  let sql: String
  let arguments: StatementArguments

  /// The hazards of inspections and of their supplements, which have consecutive keys; `x.venue`
  /// is to be bound, so that it walks `inspection_by_venue`.
  static let hazardsOfVenue = """
    (
      SELECT venue, first_hazard, opened
      FROM inspection
      UNION ALL
      SELECT i.venue, s.first_hazard, s.opened
      FROM inspection AS i
      CROSS JOIN inspection_supplement AS s ON s.inspection = i.key
    ) AS x
    CROSS JOIN hazard AS h ON h.key >= x.first_hazard AND h.key < x.first_hazard + x.opened
    """

  init(_ source: String, _ condition: Condition) {
    sql = """
      SELECT
        h.key, h.zone, v.code, v.name, v.kind, h.level, h.state, h.item, h.description,
        h.found_on AS found_on, h.deadline, h.due_by, h.closed_on, CAST(h.key AS TEXT) AS key_text,
        h.criteria IS NOT NULL AND h.level = 'general', h.supervision
      FROM \(source)
      CROSS JOIN venue AS v ON v.key = h.venue
      \(condition.clause)
      """
    arguments = condition.arguments
  }

  private init(sql: String, arguments: StatementArguments) {
    self.sql = sql
    self.arguments = arguments
  }

  func ordered(_ order: String) -> HazardSelect {
    HazardSelect(sql: sql + "\nORDER BY \(order)", arguments: arguments)
  }

  /// Both together; SQLite merges them when each can be read in the order asked for.
  func merged(with other: HazardSelect) -> HazardSelect {
    HazardSelect(
      sql: sql + "\nUNION ALL\n" + other.sql,
      arguments: arguments + other.arguments
    )
  }
}
