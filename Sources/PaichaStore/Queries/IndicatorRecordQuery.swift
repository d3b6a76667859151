import GRDB
import PaichaModel

/// The records of inspections, hazards and listed operators behind an indicator, one row each.
///
/// Walks the venues of the zone, their inspections (`inspection_by_venue`) and the hazards these
/// opened; the conditions are those of `TallyQuery`.
struct IndicatorRecordQuery {
  let indicator: Indicator
  let part: IndicatorPart
  let area: ZoneArea
  let bounds: ClosedRange<Day>
  let asOf: Day
  let origin: Origin

  func fetch(_ db: Database) throws -> [IndicatorRecord] {
    switch (indicator, part) {
    case (.venuesInspected, .counted): try venues(db)
    case (.venuesInspected, .missed): try venuesNotInspected(db)
    case (.inspectionDensity, .counted): try inspections(db)
    case (.generalOnTime, _): try hazards(db, level: .general, part == .counted ? onTime : late)
    case (.majorOnTime, _): try hazards(db, level: .major, part == .counted ? onTime : late)
    case (.majorOverdue, .counted): try hazards(db, level: .major, overdue)
    case (.notReopened, _): try hazards(db, level: nil, closed(andReopened: part == .missed))
    case (.listedOperators, .counted): try listedOperators(db)
    case (.inspectionDensity, _), (.majorOverdue, _), (.listedOperators, _), (.accidents, _),
      (.listingOnTime, _), (.listingPlanOnTime, _), (.plansFiled, _), (.drillsHeld, _),
      (.reportsOnTime, _), (.trainingCoverage, _), (.reportingFaults, _):
      []
    }
  }

  private func venues(_ db: Database) throws -> [IndicatorRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT v.code, v.code, v.name, min(i.inspected_on), NULL
        FROM venue AS v
        CROSS JOIN inspection AS i ON i.venue = v.key
        WHERE i.inspected_on >= ? AND i.inspected_on <= ?
          AND \(area.condition) AND i.kind <> 'drill' AND \(Scope.sql)
        GROUP BY v.code
        ORDER BY v.code
        """,
      arguments: [bounds.lowerBound.number, min(bounds.upperBound, asOf).number]
        + area.arguments + Scope.arguments(bounds)
    )
    .map { try record($0, named: try $0.text(0)) }
  }

  private func venuesNotInspected(_ db: Database) throws -> [IndicatorRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT v.code, v.code, v.name, NULL, NULL
        FROM venue AS v
        WHERE \(area.condition) AND \(Scope.sql)
          AND NOT EXISTS (
            SELECT 1
            FROM inspection AS i
            WHERE i.venue = v.key AND i.inspected_on >= ? AND i.inspected_on <= ?
              AND i.kind <> 'drill'
          )
        ORDER BY v.code
        """,
      arguments: area.arguments + Scope.arguments(bounds)
        + [bounds.lowerBound.number, min(bounds.upperBound, asOf).number]
    )
    .map { try record($0, named: try $0.text(0)) }
  }

  private func inspections(_ db: Database) throws -> [IndicatorRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT i.key, v.code, v.name, i.inspected_on, NULL
        FROM venue AS v
        CROSS JOIN inspection AS i ON i.venue = v.key
        WHERE i.inspected_on >= ? AND i.inspected_on <= ?
          AND \(area.condition) AND i.kind <> 'drill' AND \(Scope.sql)
        ORDER BY i.inspected_on, i.key
        """,
      arguments: [bounds.lowerBound.number, min(bounds.upperBound, asOf).number]
        + area.arguments + Scope.arguments(bounds)
    )
    .map { row in
      let id: InspectionID = try row.id(0, of: origin)
      return try record(row, named: id.description)
    }
  }

  /// One row a venue: the first listing of its operator that runs on the day, and its term.
  private func listedOperators(_ db: Database) throws -> [IndicatorRecord] {
    let day = min(asOf, bounds.upperBound)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT min(c.key), v.code, v.name, p.from_on, p.through_on
        FROM credit_period AS p
        CROSS JOIN credit AS c ON c.key = p.credit
        CROSS JOIN venue AS v INDEXED BY venue_by_uscc ON v.enterprise_uscc = c.uscc
        WHERE (p.through_on >= ? OR p.through_on IS NULL) AND p.from_on <= ?
          AND c.uscc IS NOT NULL AND v.enterprise_uscc IS NOT NULL
          AND \(area.condition) AND \(Scope.sql)
        GROUP BY v.code
        ORDER BY v.code
        """,
      arguments: [day.number, day.number] + area.arguments + Scope.arguments(bounds)
    )
    .map { row in
      let id: CreditID = try row.id(0, of: origin)
      return try record(row, named: id.description)
    }
  }

  private var onTime: Condition {
    var condition = dueInYear
    condition.add("h.closed_on <= h.due_on")
    condition.add("h.closed_on <= ?", asOf.number)
    return condition
  }

  /// Closed late, or past the deadline and open.
  private var late: Condition {
    var condition = dueInYear
    condition.add(
      """
      (
        h.closed_on > h.due_on AND h.closed_on <= ?
        OR (h.closed_on IS NULL OR h.closed_on > ?) AND h.due_on < ?
      )
      """,
      asOf.number,
      asOf.number,
      asOf.number
    )
    return condition
  }

  private var dueInYear: Condition {
    var condition = due
    condition.add("h.due_on >= ?", bounds.lowerBound.number)
    return condition
  }

  private var due: Condition {
    var condition = Condition()
    condition.add("h.due_on <= ?", bounds.upperBound.number)
    condition.add("h.due_by <> 'provisional'")
    return condition
  }

  private var overdue: Condition {
    var condition = due
    condition.add("h.due_on < ?", asOf.number)
    condition.add("(h.closed_on IS NULL OR h.closed_on > ?)", asOf.number)
    return condition
  }

  private func closed(andReopened isReopened: Bool) -> Condition {
    var condition = Condition()
    condition.add(
      "h.closed_on >= ? AND h.closed_on <= ?",
      bounds.lowerBound.number,
      min(bounds.upperBound, asOf).number
    )
    condition.add(
      """
      \(isReopened ? "" : "NOT ")EXISTS (
        SELECT 1
        FROM hazard AS r
        WHERE r.reopens = h.key AND r.found_on <= ? AND r.state <> 'void'
      )
      """,
      asOf.number
    )
    return condition
  }

  private func hazards(
    _ db: Database,
    level: HazardLevel?,
    _ condition: Condition
  ) throws -> [IndicatorRecord] {
    var condition = condition
    if let level { condition.add("h.level = ?", level.rawValue) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT h.key, v.code, v.name, coalesce(h.closed_on, h.found_on), h.due_on
        FROM venue AS v
        CROSS JOIN \(HazardSelect.hazardsOfVenue)
        \(condition.clause)
          AND x.venue = v.key
          AND \(area.condition) AND h.found_on <= ? AND h.state <> 'void' AND \(Scope.sql)
        ORDER BY h.due_on, h.key
        """,
      arguments: condition.arguments
        + area.arguments + [asOf.number] + Scope.arguments(bounds)
    )
    .map { row in
      let id: HazardID = try row.id(0, of: origin)
      return try record(row, named: id.description)
    }
  }

  private func record(_ row: Row, named name: String) throws -> IndicatorRecord {
    IndicatorRecord(
      record: name,
      venue: try row.code(1),
      venueName: try row.text(2),
      day: try row.optionalDay(3),
      deadline: try row.optionalDay(4)
    )
  }
}

extension ZoneArea {
  /// Which venues (as `v`) it has.
  fileprivate var condition: String {
    guard !difference.isEmpty else { return "v.zone = ?" }
    let (takenIn, takenOut) = (marks(difference.takenIn), marks(difference.takenOut))
    return "((v.zone = ? AND v.code NOT IN (\(takenOut))) OR v.code IN (\(takenIn)))"
  }

  fileprivate var arguments: StatementArguments {
    StatementArguments(
      [zone.text] + difference.takenOut.sorted().map(\.text)
        + difference.takenIn.sorted().map(\.text)
    )
  }

  private func marks(_ venues: Set<VenueCode>) -> String {
    venues.map { _ in "?" }.joined(separator: ", ")
  }
}
