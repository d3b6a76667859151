import GRDB
import PaichaModel

/// Hazards in the order of the list: most overdue first, then by the day found, then by id.
///
/// Two ordered walks, each over an index that holds only what it may return: first what is open
/// and past its deadline (`hazard_open…`), then the rest. Stops at the limit.
struct HazardListQuery {
  let filter: HazardFilter
  let today: Day

  /// Where a page goes on: the sort key of the last hazard of the page before.
  private struct Position {
    let id: String
    let isOverdue: Bool
    let deadline: Int
    let foundOn: Int
  }

  func forEach(_ db: Database, _ body: (HazardRow) throws -> Void) throws {
    guard !filter.isListedOnly else { return }
    let start = try position(db)
    var left = filter.limit ?? Int.max
    if start?.isOverdue ?? true {
      try walk(db, overdueSQL(after: start), &left, body)
    }
    guard !filter.isOverdueOnly, left > 0 else { return }
    let restStart = start.flatMap { $0.isOverdue ? nil : $0 }
    let rest = filter.isOpenOnly ? openSQL(after: restStart) : restSQL(after: restStart)
    try walk(db, rest, &left, body)
  }

  private func walk(
    _ db: Database,
    _ query: (sql: String, arguments: StatementArguments),
    _ left: inout Int,
    _ body: (HazardRow) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: query.sql,
      arguments: query.arguments + [left == Int.max ? -1 : left]
    )
    while let row = try rows.next() {
      try body(HazardRow(row))
      left -= 1
    }
  }

  /// Open and past the deadline, the oldest deadline first.
  private func overdueSQL(after start: Position?) -> (sql: String, arguments: StatementArguments) {
    var condition = common
    condition.add("h.closed_on IS NULL")
    condition.add("h.deadline < ?", today.number)
    if let start {
      condition.add(
        "(h.deadline, h.found_on, h.id) > (?, ?, ?)",
        start.deadline,
        start.foundOn,
        start.id
      )
    }
    return (select(condition, order: "h.deadline, h.found_on, h.id"), condition.arguments)
  }

  /// Open and in time, by the day found.
  private func openSQL(after start: Position?) -> (sql: String, arguments: StatementArguments) {
    var condition = common
    condition.add("h.closed_on IS NULL")
    condition.add("h.deadline >= ?", today.number)
    add(start, to: &condition)
    return (select(condition, order: "h.found_on, h.id"), condition.arguments)
  }

  /// Everything that is not overdue, closed hazards too, by the day found.
  private func restSQL(after start: Position?) -> (sql: String, arguments: StatementArguments) {
    var condition = common
    condition.add("(h.closed_on IS NOT NULL OR h.deadline >= ?)", today.number)
    add(start, to: &condition)
    return (select(condition, order: "h.found_on, h.id"), condition.arguments)
  }

  private func add(_ start: Position?, to condition: inout Condition) {
    guard let start else { return }
    condition.add("(h.found_on, h.id) > (?, ?)", start.foundOn, start.id)
  }

  private var common: Condition {
    var condition = Condition()
    if filter.level == .major { condition.add("h.level = 'major'") }
    if filter.level == .general { condition.add("h.level = 'general'") }
    if let zone = filter.zone { condition.add("h.zone = ?", zone.text) }
    if let venue = filter.venue { condition.add("h.venue = ?", venue.text) }
    if let kind = filter.venueKind { condition.add("v.kind = ?", kind.rawValue) }
    if let day = filter.foundFrom { condition.add("h.found_on >= ?", day.number) }
    if let day = filter.foundThrough { condition.add("h.found_on <= ?", day.number) }
    return condition
  }

  private func select(_ condition: Condition, order: String) -> String {
    """
    SELECT
      h.id, h.zone, h.venue, v.name, v.kind, h.level, h.state, h.item, h.description,
      h.found_on, h.deadline, h.due_by, h.closed_on
    FROM hazard AS h
    CROSS JOIN venue AS v ON v.code = h.venue
    \(condition.clause)
    ORDER BY \(order)
    LIMIT ?
    """
  }

  private func position(_ db: Database) throws -> Position? {
    guard let id = filter.after else { return nil }
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT deadline, found_on, closed_on IS NULL FROM hazard WHERE id = ?",
        arguments: [id.description]
      )
    else { return nil }
    let deadline = try row.integer(0)
    let isOpen = try row.integer(2) == 1
    return Position(
      id: id.description,
      isOverdue: isOpen && deadline < Int(today.number),
      deadline: deadline,
      foundOn: try row.integer(1)
    )
  }
}

extension HazardRow {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.id(0),
      zone: row.optionalCode(1),
      venue: try row.code(2),
      venueName: try row.text(3),
      venueKind: try row.coded(4),
      level: try row.coded(5),
      state: try row.text(6),
      item: row.optionalCode(7),
      description: try row.text(8),
      foundOn: try row.day(9),
      deadline: try row.day(10),
      deadlineSetBy: try row.coded(11),
      closedOn: try row.optionalDay(12)
    )
  }
}
