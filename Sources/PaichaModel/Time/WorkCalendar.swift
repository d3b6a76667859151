/// One year of the State Council's notice: the days that differ from the week.
public struct CalendarYear: Hashable, Sendable {
  public let year: Int
  /// Sorted by day; all in the year.
  public let exceptions: [CalendarException]
  /// The notice it is taken from.
  public let source: String

  /// Nothing unless every day lies in the year and none stands twice.
  public init?(year: Int, exceptions: [CalendarException], source: String) {
    let sorted = exceptions.sorted { $0.day < $1.day }
    guard !sorted.isEmpty, sorted.allSatisfy({ $0.day.year == year }),
      Set(sorted.map(\.day)).count == sorted.count
    else { return nil }
    self.year = year
    self.exceptions = sorted
    self.source = source
  }
}

/// A day that a notice names.
public struct CalendarException: Hashable, Sendable {
  public let day: Day
  public let kind: WorkCalendar.Exception

  public init(_ day: Day, _ kind: WorkCalendar.Exception) {
    self.day = day
    self.kind = kind
  }
}

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

  /// This calendar with more years; a year it knows already is replaced.
  public func adding(_ years: [CalendarYear]) -> WorkCalendar {
    let replaced = Set(years.map(\.year))
    var merged = exceptions.filter { !replaced.contains($0.key.year) }
    for exception in years.flatMap(\.exceptions) { merged[exception.day] = exception.kind }
    return WorkCalendar(exceptions: merged)
  }

  /// The first year without a notice between years that have one.
  public var firstGap: Int? {
    guard let first = announcedYears.min(), let last = announcedYears.max() else { return nil }
    return (first...last).first { !announcedYears.contains($0) }
  }

  /// What the notice of a year says, in the order of days.
  public func exceptions(of year: Int) -> [CalendarException] {
    exceptions.filter { $0.key.year == year }
      .map { CalendarException($0.key, $0.value) }
      .sorted { $0.day < $1.day }
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
