import GRDB
import PaichaModel

/// Hazards in the order of the list: most overdue first, then by the day found, then by id.
///
/// Two ordered walks: what is open and past its deadline, over `hazard_open` (or
/// `hazard_open_major`); then the rest, what is open and in time merged with what is closed, over
/// `hazard_open` and `hazard_closed`. Each stops at the limit. Ids order as text.
struct HazardListQuery {
  let filter: HazardFilter
  let today: Day
  let origin: Origin

  func forEach(_ db: Database, _ body: (HazardRow) throws -> Void) throws {
    let start = try HazardPosition(after: filter.after, today: today, in: db)
    var left = filter.limit ?? Int.max
    if start?.isOverdue ?? true {
      try walk(db, overdue(after: start), &left, body)
    }
    guard !filter.isOverdueOnly, left > 0 else { return }
    try walk(db, rest(after: start.flatMap { $0.isOverdue ? nil : $0 }), &left, body)
  }

  /// The hazards that one record of findings opened, in the order of their ids.
  static func hazards(_ db: Database, of inspection: InspectionID) throws -> [HazardRow] {
    var condition = Condition()
    condition.add("i.key = ?", inspection.number)
    let query = HazardSelect(
      """
      inspection AS i
      CROSS JOIN hazard AS h ON h.key >= i.first_hazard AND h.key < i.first_hazard + i.opened
      """,
      condition
    )
    return try Row.fetchAll(
      db,
      sql: query.ordered("h.key").sql,
      arguments: query.arguments
    )
    .map { try HazardRow($0, inspection.origin) }
  }

  private func walk(
    _ db: Database,
    _ query: HazardSelect,
    _ left: inout Int,
    _ body: (HazardRow) throws -> Void
  ) throws {
    let limit = left == Int.max ? -1 : left
    let rows = try Row.fetchCursor(
      db,
      sql: query.sql + "\nLIMIT ?",
      arguments: query.arguments + [limit]
    )
    while let row = try rows.next() {
      try body(HazardRow(row, origin))
      left -= 1
    }
  }

  /// Open and past the deadline, the oldest deadline first.
  func overdue(after start: HazardPosition?) -> HazardSelect {
    var condition = common
    condition.add("h.closed_on IS NULL")
    condition.add("h.deadline < ?", today.number)
    if let start {
      condition.add("h.deadline >= ?", start.deadline)
      condition.add(
        "(h.deadline, h.found_on, CAST(h.key AS TEXT)) > (?, ?, ?)",
        start.deadline,
        start.foundOn,
        start.key
      )
    }
    return HazardSelect(source, condition)
      .ordered("h.deadline, h.found_on, CAST(h.key AS TEXT)")
  }

  /// What is not overdue, by the day found.
  func rest(after start: HazardPosition?) -> HazardSelect {
    var open = common
    open.add("h.closed_on IS NULL")
    open.add("h.deadline >= ?", today.number)
    add(start, to: &open)
    let inTime = HazardSelect(source, open)
    guard !filter.isOpenOnly else {
      return inTime.ordered("h.found_on, CAST(h.key AS TEXT)")
    }
    var closed = common
    closed.add("h.closed_on IS NOT NULL")
    add(start, to: &closed)
    return inTime.merged(with: HazardSelect(source, closed)).ordered("found_on, key_text")
  }

  private func add(_ start: HazardPosition?, to condition: inout Condition) {
    guard let start else { return }
    condition.add("h.found_on >= ?", start.foundOn)
    condition.add("(h.found_on, CAST(h.key AS TEXT)) > (?, ?)", start.foundOn, start.key)
  }

  /// A venue's hazards are reached through its inspections; all others through their own indices.
  private var source: String {
    if filter.venue != nil { return HazardSelect.hazardsOfVenue }
    let isFewOpen = filter.isCandidateOnly && (filter.isOpenOnly || filter.isOverdueOnly)
    return isFewOpen ? "hazard AS h INDEXED BY hazard_candidate" : "hazard AS h"
  }

  /// The same item was found at the same venue not long before; walks `hazard_by_item`.
  private func recurring(_ window: TimeLimit) -> String {
    """
    h.item IS NOT NULL AND EXISTS (
      SELECT 1 FROM hazard AS p
      WHERE p.venue = h.venue AND p.item = h.item AND p.found_on < h.found_on
        AND p.found_on >= h.found_on - \(window.longestDays) AND p.state <> 'void'
    )
    """
  }

  private var common: Condition {
    var condition = Condition()
    if let venue = filter.venue {
      condition.add("x.venue = (SELECT key FROM venue WHERE code = ?)", venue.text)
    }
    switch filter.level {
    case .major: condition.add("h.level = 'major'")
    case .general: condition.add("h.level = 'general'")
    case nil: break
    }
    if filter.isListedOnly { condition.add("h.supervision IS NOT NULL") }
    if filter.isCandidateOnly {
      condition.add("h.criteria IS NOT NULL AND h.level = 'general'")
    }
    if let window = filter.recurringWithin { condition.add(recurring(window)) }
    if let zone = filter.zone { condition.add("h.zone = ?", zone.text) }
    if let kind = filter.venueKind { condition.add("v.kind = ?", kind.rawValue) }
    if let day = filter.foundFrom { condition.add("h.found_on >= ?", day.number) }
    if let day = filter.foundThrough { condition.add("h.found_on <= ?", day.number) }
    return condition
  }
}

/// Where a page goes on: the sort key of the last hazard of the page before.
struct HazardPosition {
  let key: String
  let isOverdue: Bool
  let deadline: Int
  let foundOn: Int

  init?(after id: HazardID?, today: Day, in db: Database) throws {
    guard let id,
      let row = try Row.fetchOne(
        db,
        sql: "SELECT deadline, found_on, closed_on IS NULL FROM hazard WHERE key = ?",
        arguments: [id.number]
      )
    else { return nil }
    key = String(id.number)
    deadline = try row.integer(0)
    foundOn = try row.integer(1)
    isOverdue = try row.integer(2) == 1 && deadline < Int(today.number)
  }
}

extension HazardRow {
  fileprivate init(_ row: Row, _ origin: Origin) throws {
    self.init(
      id: try row.id(0, of: origin),
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
      closedOn: try row.optionalDay(12),
      isCandidate: try row.integer(14) == 1,
      supervision: try row.optionalID(15, of: origin)
    )
  }
}
