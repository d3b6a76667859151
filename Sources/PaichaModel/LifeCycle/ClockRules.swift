/// Turns limits of the rulebook into clocks, by one calendar.
public struct ClockRules: Sendable {
  public let rulebook: Rulebook
  public let calendar: WorkCalendar
  private let rollsForward: Bool
  private let startDayCounts: Bool

  /// Takes how days are counted (`days.*`) from the rulebook.
  public init(rulebook: Rulebook, calendar: WorkCalendar) throws(RulebookFault) {
    self.rulebook = rulebook
    self.calendar = calendar
    self.rollsForward = try rulebook.integer(.calendarDeadlineRolls) != 0
    self.startDayCounts = try rulebook.integer(.startDayCounted) != 0
  }

  /// A clock that runs by a limit of the rulebook.
  public func clock(
    _ kind: ClockKind,
    from day: Day,
    by key: ParameterKey
  ) throws(RulebookFault) -> Clock {
    let limit = try rulebook.limit(key)
    return Clock(
      kind,
      from: day,
      limit: limit,
      due: due(from: day, limit),
      rule: key.rawValue
    )
  }

  /// The day a term ends that starts on a day.
  public func due(from day: Day, _ limit: TimeLimit) -> DueDay {
    limit.due(
      from: startDayCounts ? day.advanced(by: -1) : day,
      calendar: calendar,
      rollsForward: rollsForward
    )
  }

  /// The day a term ends that never moves to a working day, whatever the rulebook says of others.
  public func plainDay(after limit: TimeLimit, from day: Day) -> Day {
    limit.due(
      from: startDayCounts ? day.advanced(by: -1) : day,
      calendar: calendar,
      rollsForward: false
    )
    .day
  }

  /// The same clock by this calendar, which may know years that were missing.
  public func settled(_ clock: Clock) -> Clock {
    guard clock.due.isProvisional, let limit = clock.limit else { return clock }
    return Clock(
      clock.kind,
      from: clock.from,
      limit: limit,
      due: due(from: clock.from, limit),
      rule: clock.rule
    )
  }
}
