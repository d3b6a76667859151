import GRDB
import PaichaModel

extension TallyQuery {
  /// The same figures for a day the book has already passed, by the days the records carry.
  ///
  /// Reads inspections and hazards found up to that day: its cost grows with history.
  func historical(_ db: Database) throws -> [String: ZoneTally] {
    var tallies = try venues(db)
    try eachInspected(db, in: bounds) { unit, venues, inspections in
      tallies[unit, default: ZoneTally()].venuesInspected = venues
      tallies[unit, default: ZoneTally()].inspections = inspections
    }
    if let before = Day.bounds(ofYear: year - 1) {
      try eachInspected(db, in: before) { unit, venues, _ in
        tallies[unit, default: ZoneTally()].venuesInspectedLastYear = venues
      }
    }
    try addClosed(db, to: &tallies)
    try addHazards(db, to: &tallies)
    return tallies
  }

  /// Venues inspected in some days up to the day asked for, and their inspections.
  private func eachInspected(
    _ db: Database,
    in days: ClosedRange<Day>,
    _ body: (String, Int, Int) -> Void
  ) throws {
    try each(
      db,
      """
      SELECT \(unit.column), count(DISTINCT i.venue), count(*)
      FROM inspection AS i
      CROSS JOIN venue AS v ON v.key = i.venue
      WHERE i.inspected_on >= ? AND i.inspected_on <= ? AND i.inspected_on <= ?
        AND i.kind <> 'drill' AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [days.lowerBound.number, days.upperBound.number, asOf.number]
        + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in body(unit, row[1], row[2]) }
  }

  /// Hazards closed in the year, and those of them found again by the day.
  private func addClosed(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    try each(
      db,
      """
      SELECT
        \(unit.column), count(*),
        sum(
          EXISTS (
            SELECT 1
            FROM hazard AS r
            WHERE r.reopens = h.key AND r.found_on <= ? AND r.state <> 'void'
          )
        )
      FROM hazard AS h
      CROSS JOIN venue AS v ON v.key = h.venue
      WHERE h.closed_on >= ? AND h.closed_on <= ? AND h.closed_on <= ? AND h.found_on <= ?
        AND h.state <> 'void' AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [
        asOf.number, bounds.lowerBound.number, bounds.upperBound.number, asOf.number, asOf.number,
      ] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].closed = try row.integer(1)
      tallies[unit, default: ZoneTally()].reopened = try row.integer(2)
    }
  }

  private func addHazards(_ db: Database, to tallies: inout [String: ZoneTally]) throws {
    try each(
      db,
      """
      SELECT \(unit.column), h.level, h.due_on, h.due_by, h.closed_on, h.closure
      FROM hazard AS h
      CROSS JOIN venue AS v ON v.key = h.venue
      WHERE h.found_on <= ? AND h.due_on <= ? AND \(unit.condition) AND \(Scope.sql)
      """,
      [asOf.number, bounds.upperBound.number] + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      let closedOn = try row.optionalDay(4)
      let timeliness = Timeliness(
        level: try row.coded(1),
        dueOn: try row.day(2),
        setBy: try row.coded(3),
        closedOn: closedOn.flatMap { $0 <= asOf ? $0 : nil },
        isVoid: row[5] as String? == "void"
      )
      tallies[unit, default: ZoneTally()].count(timeliness, in: bounds, asOf: asOf)
    }
  }
}

extension ZoneTally {
  /// Counts one hazard as it stood on a day.
  fileprivate mutating func count(
    _ timeliness: Timeliness,
    in bounds: ClosedRange<Day>,
    asOf: Day
  ) {
    guard !timeliness.isVoid else { return }
    let isOpen = timeliness.closedOn == nil
    let isDueInYear = bounds.contains(timeliness.dueOn)
    guard timeliness.setBy != .provisional else {
      if isDueInYear { provisional += 1 }
      return
    }
    guard !isOpen || timeliness.dueOn < asOf else { return }
    let counts = timeliness.contribution
    if isDueInYear {
      generalDue += counts.general.due
      generalOnTime += counts.general.onTime
      generalPrefilled += counts.general.prefilled
      majorDue += counts.major.due
      majorOnTime += counts.major.onTime
      majorPrefilled += counts.major.prefilled
    }
    majorOverdue += counts.major.open
  }
}
