/// How "每半年" and "每年" are read (`drill.period_reading`).
public enum PeriodReading: String, CaseIterable, Sendable {
  /// Civil half-years and years: January to June, July to December.
  case calendar
  /// Counted on from what was last done.
  case rolling
}

/// The periods in each of which a duty is owed once.
///
/// An interval that does not divide the year, such as two years, is always counted on from what was
/// last done.
public struct DutyPeriods: Hashable, Sendable {
  public let months: Int
  /// The parameter that states the interval.
  public let key: String
  private let isCalendar: Bool
  private let countsPartPeriods: Bool

  /// The interval must be whole months or years.
  public init(
    every limit: TimeLimit,
    key: String,
    reading: PeriodReading,
    countsPartPeriods: Bool
  ) throws(RulebookFault) {
    switch limit.unit {
    case .month: months = limit.value
    case .year: months = min(limit.value, 1_000) * 12
    case .workingDay, .calendarDay, .hour: throw .kind(key, expected: "month or year")
    }
    guard (1...12_000).contains(months) else { throw .kind(key, expected: "a month or more") }
    self.key = key
    isCalendar = reading == .calendar && 12 % months == 0
    self.countsPartPeriods = countsPartPeriods
  }

  /// The civil period that a day lies in; nothing where periods are counted on.
  public func period(of day: Day) -> ClosedRange<Day>? {
    guard isCalendar else { return nil }
    let parts = day.parts
    let first = (parts.month - 1) / months * months + 1
    guard let begin = Day(year: parts.year, month: first, day: 1) else { return nil }
    return period(from: begin)
  }

  /// The day by which it is owed next.
  ///
  /// It is done once in the period of `last`, so the next period owes it. Where nothing is recorded,
  /// the first period owed is the one in which the book came to know the bearer, or the first one
  /// begun after it opened.
  public func due(last: Day?, openedOn: Day?, knownSince: Day) -> Day {
    let begin = max(knownSince, openedOn ?? knownSince)
    guard isCalendar else { return (last ?? begin).advanced(byMonths: months) }
    if let last, let period = period(of: last) { return next(after: period).upperBound }
    guard let first = period(of: begin) else { return begin }
    return owes(first, openedOn: openedOn, closedOn: nil)
      ? first.upperBound : next(after: first).upperBound
  }

  /// The civil periods that end within some days, oldest first.
  public func periods(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard var period = period(of: days.lowerBound) else { return [] }
    var ended: [ClosedRange<Day>] = []
    while period.upperBound <= days.upperBound {
      ended.append(period)
      guard period.upperBound < Day.last else { break }
      period = next(after: period)
    }
    return ended
  }

  /// Whether a period is owed by somebody who was there from one day to another.
  ///
  /// Only whole periods are, unless parts count (`drill.part_period_counts`).
  public func owes(_ period: ClosedRange<Day>, openedOn: Day?, closedOn: Day?) -> Bool {
    let opened = openedOn ?? Day.first
    let closed = closedOn ?? Day.last
    guard countsPartPeriods else {
      return opened <= period.lowerBound && closed >= period.upperBound
    }
    return opened <= period.upperBound && closed >= period.lowerBound
  }

  private func next(after period: ClosedRange<Day>) -> ClosedRange<Day> {
    self.period(from: period.upperBound.advanced(by: 1))
  }

  /// The period that begins on a day; the last one ends with the last valid day.
  private func period(from begin: Day) -> ClosedRange<Day> {
    let following = begin.advanced(byMonths: months)
    return begin...(following == Day.last ? Day.last : following.advanced(by: -1))
  }
}
