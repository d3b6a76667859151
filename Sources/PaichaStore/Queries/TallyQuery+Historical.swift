import GRDB
import PaichaModel

extension TallyQuery {
  /// The same figures for a day the book has already passed, by the days the records carry.
  ///
  /// Reads inspections and hazards found up to that day: its cost grows with history.
  func historical(_ db: Database) throws -> [String: ZoneTally] {
    var tallies = try venues(db)
    try each(
      db,
      """
      SELECT \(unit.column), count(DISTINCT i.venue)
      FROM inspection AS i
      CROSS JOIN venue AS v ON v.key = i.venue
      WHERE i.inspected_on >= ? AND i.inspected_on <= ? AND i.inspected_on <= ?
        AND i.kind <> 'drill' AND \(unit.condition) AND \(Scope.sql)
      GROUP BY \(unit.column)
      """,
      [bounds.lowerBound.number, bounds.upperBound.number, asOf.number]
        + unit.arguments + Scope.arguments(bounds)
    ) { unit, row in
      tallies[unit, default: ZoneTally()].venuesInspected = row[1]
    }
    try addHazards(db, to: &tallies)
    return tallies
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
