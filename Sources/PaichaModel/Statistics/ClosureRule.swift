/// So many penalties within so long, with a major hazard outstanding: closure may be proposed.
///
/// 提请关闭, 安全生产法(2021) art 113(1).
public struct ClosureRule: Hashable, Sendable {
  public enum Code: String, CaseIterable, Sendable {
    /// Three penalties in 180 days, as the law has it.
    case short
    /// Four penalties in one year.
    case long

    var count: ParameterKey {
      switch self {
      case .short: .closurePenaltiesShort
      case .long: .closurePenaltiesLong
      }
    }

    var window: ParameterKey {
      switch self {
      case .short: .closureWindowShort
      case .long: .closureWindowLong
      }
    }
  }

  public let code: Code
  public let penalties: Int
  public let window: TimeLimit
  public let basis: String

  /// A rule as the rulebook has it.
  public init(_ code: Code, of rulebook: Rulebook) throws(RulebookFault) {
    self.code = code
    penalties = try rulebook.integer(code.count)
    window = try rulebook.limit(code.window)
    guard penalties > 0 else { throw .kind(code.count.rawValue, expected: "a count above 0") }
    basis = try rulebook.parameter(code.count.rawValue).basis
  }
}

/// The window of a closure rule that ends on the day of asking.
///
/// A penalty is in it while the term that began with the penalty has not ended: its own day is not
/// counted unless the rulebook says so, so with 180 days it counts through the 180th day after it,
/// and with one year through the same date of the next year (28 February for 29 February). Windows
/// that ended earlier are not searched: an old run of penalties no longer counts.
public struct ClosureWindow: Sendable {
  public let limit: TimeLimit
  public let today: Day
  private let calendar: WorkCalendar
  private let startDayCounts: Bool

  public init(_ limit: TimeLimit, today: Day, calendar: WorkCalendar, startDayCounts: Bool) {
    self.limit = limit
    self.today = today
    self.calendar = calendar
    self.startDayCounts = startDayCounts
  }

  public func contains(_ day: Day) -> Bool {
    guard day <= today else { return false }
    let start = startDayCounts ? day.advanced(by: -1) : day
    return limit.due(from: start, calendar: calendar, rollsForward: false).day >= today
  }

  /// A day before which nothing can be in the window.
  public var earliestDay: Day {
    let days = limit.unit == .workingDay ? limit.value * 3 + 30 : limit.longestDays + 1
    return today.advanced(by: -days)
  }
}
