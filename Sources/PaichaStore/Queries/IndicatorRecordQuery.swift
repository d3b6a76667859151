import GRDB
import PaichaModel

/// The records an indicator's numerator counts, one row each.
///
/// Walks the venues of the zone, their inspections (`inspection_by_venue`) and the hazards these
/// opened; the conditions are those of `TallyQuery`.
struct IndicatorRecordQuery {
  let indicator: Indicator
  let area: ZoneArea
  let bounds: ClosedRange<Day>
  let asOf: Day
  let origin: Origin

  func fetch(_ db: Database) throws -> [IndicatorRecord] {
    switch indicator {
    case .venuesInspected: try venues(db)
    case .generalOnTime: try hazards(db, level: .general, closedOnTime)
    case .majorOnTime: try hazards(db, level: .major, closedOnTime)
    case .majorOverdue: try hazards(db, level: .major, overdue)
    case .listedOperators: try listedOperators(db)
    }
  }

  private func venues(_ db: Database) throws -> [IndicatorRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT v.code, v.name, min(i.inspected_on)
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
    .map { row in
      IndicatorRecord(
        record: try row.text(0),
        venue: try row.code(0),
        venueName: try row.text(1),
        day: try row.day(2),
        deadline: nil
      )
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
      return IndicatorRecord(
        record: id.description,
        venue: try row.code(1),
        venueName: try row.text(2),
        day: try row.day(3),
        deadline: try row.optionalDay(4)
      )
    }
  }

  private var closedOnTime: Condition {
    var condition = Condition()
    condition.add("h.due_on >= ?", bounds.lowerBound.number)
    condition.add("h.closed_on <= h.due_on")
    condition.add("h.closed_on <= ?", asOf.number)
    return condition
  }

  private var overdue: Condition {
    var condition = Condition()
    condition.add("h.due_on < ?", asOf.number)
    condition.add("(h.closed_on IS NULL OR h.closed_on > ?)", asOf.number)
    return condition
  }

  private func hazards(
    _ db: Database,
    level: HazardLevel,
    _ condition: Condition
  ) throws -> [IndicatorRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT h.key, v.code, v.name, coalesce(h.closed_on, h.found_on), h.due_on
        FROM venue AS v
        CROSS JOIN \(HazardSelect.hazardsOfVenue)
        \(condition.clause)
          AND x.venue = v.key
          AND \(area.condition) AND h.level = ? AND h.found_on <= ? AND h.due_on <= ?
          AND h.due_by <> 'provisional' AND h.state <> 'void' AND \(Scope.sql)
        ORDER BY h.due_on, h.key
        """,
      arguments: condition.arguments
        + area.arguments + [level.rawValue, asOf.number, bounds.upperBound.number]
        + Scope.arguments(bounds)
    )
    .map { row in
      let id: HazardID = try row.id(0, of: origin)
      return IndicatorRecord(
        record: id.description,
        venue: try row.code(1),
        venueName: try row.text(2),
        day: try row.day(3),
        deadline: try row.day(4)
      )
    }
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
