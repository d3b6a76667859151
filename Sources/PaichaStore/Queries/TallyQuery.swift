import GRDB
import PaichaModel

/// What was counted of zones, or of single venues, for a year as of a day, by their codes.
///
/// A hazard due in the year counts once it was closed or its deadline has passed; one still open
/// and in time is pending and counts nowhere. Venues closed before the year or opened after it are
/// out of scope. Provisional deadlines count only as provisional.
struct TallyQuery {
  let unit: TallyUnit
  let year: Int
  let bounds: ClosedRange<Day>
  let asOf: Day

  /// From the tallies kept with every entry, less what is pending.
  ///
  /// Right when nothing in the book is later than the day asked about. Reads the year's
  /// `venue_year` rows and what is open; for zones, beside the register.
  func current(_ db: Database, _ register: () throws -> VenueRegister) throws -> [String: ZoneTally]
  {
    var tallies: [String: ZoneTally]
    switch unit {
    case .zones: tallies = try rolledUp(register(), db)
    case .venues:
      tallies = try venues(db)
      try addYear(db, to: &tallies)
      try addLastYear(db, to: &tallies)
      try addMajorsOpen(db, to: &tallies)
    }
    try subtractPending(db, from: &tallies)
    return tallies
  }

  /// What was counted of the year.
  private func addYear(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    try each(
      db,
      """
      SELECT
        \(unit.column), sum(y.inspections > 0),
        sum(y.general_due), sum(y.general_on_time), sum(y.general_prefilled),
        sum(y.major_due), sum(y.major_on_time), sum(y.major_prefilled), sum(y.provisional),
        sum(y.inspections), sum(y.closed), sum(y.reopened)
      FROM venue_year AS y
      CROSS JOIN venue AS v ON v.key = y.venue
      WHERE y.year = ? AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [year] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      var tally = tallies[unit, default: ZoneTally()]
      tally.venuesInspected = try row.integer(1)
      tally.generalDue = try row.integer(2)
      tally.generalOnTime = try row.integer(3)
      tally.generalPrefilled = try row.integer(4)
      tally.majorDue = try row.integer(5)
      tally.majorOnTime = try row.integer(6)
      tally.majorPrefilled = try row.integer(7)
      tally.provisional = try row.integer(8)
      tally.inspections = try row.integer(9)
      tally.closed = try row.integer(10)
      tally.reopened = try row.integer(11)
      tallies[unit] = tally
    }
  }

  /// Venues inspected in the year before.
  func addLastYear(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    try each(
      db,
      """
      SELECT \(unit.column), sum(y.inspections > 0)
      FROM venue_year AS y
      CROSS JOIN venue AS v ON v.key = y.venue
      WHERE y.year = ? AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [year - 1] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].venuesInspectedLastYear = try row.integer(1)
    }
  }

  /// Majors due up to the year's end that are open: all are overdue but those still pending.
  private func addMajorsOpen(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    try each(
      db,
      """
      SELECT \(unit.column), sum(y.major_open)
      FROM venue_year AS y INDEXED BY venue_year_major_open
      CROSS JOIN venue AS v ON v.key = y.venue
      WHERE y.major_open > 0 AND y.year <= ? AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [year] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].majorOverdue += try row.integer(1)
    }
  }

  /// Open hazards whose deadline is still to come; walks `hazard_open` from the day on.
  ///
  /// The deadline in force is never before the judged one.
  private func subtractPending(_ db: Database, from tallies: inout [String: ZoneTally]) throws {
    guard asOf <= bounds.upperBound else { return }
    try each(
      db,
      """
      SELECT
        \(unit.column), h.level, count(*), sum(h.due_on >= ?),
        sum(h.due_on >= ? AND h.due_by = 'rulebook')
      FROM hazard AS h INDEXED BY hazard_open
      CROSS JOIN venue AS v ON v.key = h.venue
      WHERE h.closed_on IS NULL AND h.deadline >= ? AND h.due_on >= ? AND h.due_on <= ?
        AND h.due_by <> 'provisional' AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column), h.level
      """,
      [
        bounds.lowerBound.number, bounds.lowerBound.number,
        asOf.number, asOf.number, bounds.upperBound.number,
      ] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      var tally = tallies[unit, default: ZoneTally()]
      let level: HazardLevel = try row.coded(1)
      switch level {
      case .general:
        tally.generalDue -= try row.integer(3)
        tally.generalPrefilled -= try row.integer(4)
      case .major:
        tally.majorDue -= try row.integer(3)
        tally.majorPrefilled -= try row.integer(4)
        tally.majorOverdue -= try row.integer(2)
      }
      tallies[unit] = tally
    }
  }

  /// Venues whose operator is on the credit list on the day, or at the year's end where that is
  /// earlier; walks `venue_by_uscc` from who is listed.
  func addListedOperators(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    let day = min(asOf, bounds.upperBound)
    try each(
      db,
      """
      SELECT \(unit.column), count(DISTINCT v.key)
      FROM credit_period AS p
      CROSS JOIN credit AS c ON c.key = p.credit
      CROSS JOIN venue AS v INDEXED BY venue_by_uscc ON v.enterprise_uscc = c.uscc
      WHERE (p.through_on >= ? OR p.through_on IS NULL) AND p.from_on <= ?
        AND c.uscc IS NOT NULL AND v.enterprise_uscc IS NOT NULL
        AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [day.number, day.number] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].listedOperators = try row.integer(1)
    }
  }

  /// Venues in scope by unit.
  func venues(_ db: Database) throws -> [String: ZoneTally] {
    var tallies: [String: ZoneTally] = [:]
    try each(
      db,
      """
      SELECT \(unit.column), count(*)
      FROM venue AS v
      WHERE \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].venues = try row.integer(1)
    }
    return tallies
  }

  func each(
    _ db: Database,
    _ sql: String,
    _ arguments: StatementArguments,
    _ body: (String, Row) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() { try body(try row.text(0), row) }
  }
}

/// Whose figures are asked for: each zone of the register, or certain venues (as `v`) one by one.
enum TallyUnit {
  case zones
  case venues([VenueCode])

  var column: String {
    switch self {
    case .zones: "v.zone"
    case .venues: "v.code"
    }
  }

  var condition: String {
    switch self {
    case .zones: "v.zone IS NOT NULL"
    case .venues(let codes): "v.code IN (\(codes.map { _ in "?" }.joined(separator: ", ")))"
    }
  }

  var arguments: StatementArguments {
    switch self {
    case .zones: []
    case .venues(let codes): StatementArguments(codes.map(\.text))
    }
  }
}

/// Which venues (as `v`) count for a year: not closed before it, not opened after it.
enum Scope {
  static let sql = """
    (v.opened_on IS NULL OR v.opened_on <= ?) AND (v.closed_on IS NULL OR v.closed_on >= ?)
    """

  static func arguments(_ bounds: ClosedRange<Day>) -> StatementArguments {
    [bounds.upperBound.number, bounds.lowerBound.number]
  }
}
