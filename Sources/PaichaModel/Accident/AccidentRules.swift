/// What of the rulebook decides about accidents.
public struct AccidentRules: Sendable {
  public let clocks: ClockRules
  public let thresholds: AccidentThresholds

  public init(clocks: ClockRules) throws(RulebookFault) {
    self.clocks = clocks
    thresholds = try AccidentThresholds(clocks.rulebook)
  }

  /// When the head of a unit must have reported at the latest.
  func unitReportDue(knownAt: Instant) throws(RulebookFault) -> Instant {
    knownAt.advanced(byHours: try number(.accidentReportUnit, .hour))
  }

  /// When a level must have reported to the next at the latest.
  func levelReportDue(since: Instant) throws(RulebookFault) -> Instant {
    since.advanced(byHours: try number(.accidentReportLevel, .hour))
  }

  /// The report owed to the next level, from an instant that lies on or at the end of a day.
  func reportClock(on day: Day, since: Instant) throws(RulebookFault) -> Clock {
    Clock(
      .accidentReportUp,
      from: day,
      limit: try clocks.rulebook.limit(.accidentReportLevel),
      due: DueDay(day: try levelReportDue(since: since).day, isProvisional: false),
      rule: ParameterKey.accidentReportLevel.rawValue
    )
  }

  /// The last day on which a change of casualties regrades: exact days, whatever day that is.
  func windowThrough(_ kind: AccidentKind, occurredOn day: Day) throws(RulebookFault) -> Day {
    let key: ParameterKey =
      kind.isFireOrRoadTraffic ? .accidentRevisionFireRoad : .accidentRevision
    return day.advanced(by: try number(key, .calendarDay))
  }

  func investigationClock(
    occurredOn day: Day,
    moreDays: Int
  ) throws(RulebookFault) -> Clock {
    try clock(.accidentInvestigate, from: day, by: .accidentInvestigation, moreDays: moreDays)
  }

  func approvalClock(
    _ grade: AccidentGrade,
    deliveredOn day: Day,
    moreDays: Int
  ) throws(RulebookFault) -> Clock {
    let isExtraordinary = grade == .extraordinary
    return try clock(
      .accidentApprove,
      from: day,
      by: isExtraordinary ? .accidentApproveExtraordinary : .accidentApprove,
      moreDays: isExtraordinary ? moreDays : 0
    )
  }

  func evaluationClock(approvedOn day: Day) throws(RulebookFault) -> Clock {
    try clocks.clock(.accidentEvaluate, from: day, by: .accidentEvaluate)
  }

  /// A number of the rulebook that must be in one unit, since instants or days are added to it.
  func number(
    _ key: ParameterKey,
    _ unit: TimeLimit.Unit
  ) throws(RulebookFault) -> Int {
    let limit = try clocks.rulebook.limit(key)
    guard limit.unit == unit else { throw .kind(key.rawValue, expected: unit.rawValue) }
    return limit.value
  }

  private func clock(
    _ kind: ClockKind,
    from day: Day,
    by key: ParameterKey,
    moreDays: Int
  ) throws(RulebookFault) -> Clock {
    let limit = TimeLimit(
      value: try number(key, .calendarDay) + moreDays,
      unit: .calendarDay
    )
    return Clock(
      kind,
      from: day,
      limit: limit,
      due: clocks.due(from: day, limit),
      rule: key.rawValue
    )
  }
}
