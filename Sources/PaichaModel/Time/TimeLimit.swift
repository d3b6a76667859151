/// A term of law or practice (期限): so many days, months or years.
public struct TimeLimit: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable {
    case workingDay = "working_day"
    case calendarDay = "calendar_day"
    case month
    case year
  }

  public let value: Int
  public let unit: Unit

  public init(value: Int, unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// The due day when the term starts on a day that is not counted itself.
  ///
  /// A calendar term that ends on a day off moves to the next working day if the rulebook says so
  /// (`days.calendar_deadline_rolls`); the answer is provisional when the calendar lacks its year.
  public func due(from start: Day, calendar: WorkCalendar, rollsForward: Bool) -> DueDay {
    let day =
      switch unit {
      case .workingDay: calendar.day(afterWorkingDays: value, from: start)
      case .calendarDay: start.advanced(by: value)
      case .month: start.advanced(byMonths: value)
      case .year: start.advanced(byMonths: min(max(value, -1_000), 1_000) * 12)
      }
    let rolled = rollsForward && unit != .workingDay ? calendar.rolledForward(day) : day
    return DueDay(day: rolled, isProvisional: calendar.isProvisional(rolled))
  }
}

/// The day a term ends; provisional until the holiday notice of its year is held.
public struct DueDay: Hashable, Sendable {
  public let day: Day
  public let isProvisional: Bool

  public init(day: Day, isProvisional: Bool) {
    self.day = day
    self.isProvisional = isProvisional
  }
}
