/// Working days (工作日) by the State Council's yearly holiday notices.
///
/// Weekends are off and other days work, except the days a notice names: holidays that fall on
/// weekdays and make-up working days on weekends. A year without a notice knows weekends only.
public struct WorkCalendar: Sendable {
  /// What a notice says of one day.
  public enum Exception: String, CaseIterable, Sendable {
    case off
    case work
  }

  private let exceptions: [Day: Exception]
  /// The years whose notice is held.
  public let announcedYears: Set<Int>
  private let lastAnnouncedDay: Day

  public init(exceptions: [Day: Exception]) {
    self.exceptions = exceptions
    self.announcedYears = Set(exceptions.keys.map(\.year))
    self.lastAnnouncedDay =
      announcedYears.max().flatMap { Day.bounds(ofYear: $0)?.upperBound } ?? Day.first
  }

  public func isWorkday(_ day: Day) -> Bool {
    switch exceptions[day] {
    case .off: false
    case .work: true
    case nil: !day.isWeekend
    }
  }

  /// Whether the day falls in a year whose notice is still to come, so that answers may change.
  ///
  /// Years before the first notice held are history: they are read with weekends only and stay so.
  public func isProvisional(_ day: Day) -> Bool { day > lastAnnouncedDay }

  /// The day itself if it works, else the next working day.
  public func rolledForward(_ day: Day) -> Day {
    var candidate = day
    while !isWorkday(candidate), candidate < Day.last { candidate = candidate.advanced(by: 1) }
    return candidate
  }

  /// The day on which so many working days after the start have passed; the start is not counted.
  ///
  /// Cost grows with the number of days.
  public func day(afterWorkingDays count: Int, from start: Day) -> Day {
    var (day, left) = (start, count)
    while left > 0, day < Day.last {
      day = day.advanced(by: 1)
      if isWorkday(day) { left -= 1 }
    }
    return day
  }
}
