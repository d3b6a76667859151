/// A term of law or practice (期限): so many days, months, years or hours.
public struct TimeLimit: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable {
    case workingDay = "working_day"
    case calendarDay = "calendar_day"
    case month
    case year
    /// Hours as the law writes them; days hold them as the day on which they end.
    case hour
  }

  public let value: Int
  public let unit: Unit

  public init(value: Int, unit: Unit) {
    self.value = value
    self.unit = unit
  }

  /// The most days it can span, where a rough bound is wanted.
  ///
  /// Working days are taken as every other day, and one long holiday more.
  public var longestDays: Int {
    let value = min(max(value, 0), 1_000_000)
    return switch unit {
    case .calendarDay: value
    case .workingDay: value * 2 + 20
    case .month: value * 31
    case .year: value * 366
    case .hour: value / 24 + 1
    }
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
      case .hour: start.advanced(by: value / 24 + (value % 24 > 0 ? 1 : 0))
      }
    let rolls = rollsForward && unit != .workingDay && unit != .hour
    let rolled = rolls ? calendar.rolledForward(day) : day
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

extension TimeLimit.Unit {
  public var words: Words {
    switch self {
    case .workingDay: Words(zh: "工作日", en: "working days")
    case .calendarDay: Words(zh: "日", en: "days")
    case .month: Words(zh: "个月", en: "months")
    case .year: Words(zh: "年", en: "years")
    case .hour: Words(zh: "小时", en: "hours")
    }
  }
}
