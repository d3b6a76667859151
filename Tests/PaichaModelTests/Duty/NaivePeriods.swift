import PaichaModel

/// Civil periods counted out day by day, without the product's arithmetic.
struct NaivePeriods {
  let months: Int

  /// The number of the period a day lies in.
  func index(_ day: Day) -> Int {
    let parts = day.parts
    return (parts.year * 12 + parts.month - 1) / months
  }

  func period(of day: Day) -> ClosedRange<Day> {
    var (first, last) = (day, day)
    while index(first.advanced(by: -1)) == index(day) { first = first.advanced(by: -1) }
    while index(last.advanced(by: 1)) == index(day) { last = last.advanced(by: 1) }
    return first...last
  }

  func periods(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var ended: [ClosedRange<Day>] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      if index(day) != index(day.advanced(by: 1)) { ended.append(period(of: day)) }
      day = day.advanced(by: 1)
    }
    return ended
  }

  /// The last day of the first period that is owed and not done: `last` did its own.
  func due(last: Day?, openedOn: Day?, knownSince: Day, countsParts: Bool) -> Day {
    if let last {
      return period(of: period(of: last).upperBound.advanced(by: 1)).upperBound
    }
    var day = knownSince
    if let openedOn, openedOn > knownSince { day = openedOn }
    while true {
      let period = period(of: day)
      let wasThere = openedOn.map { $0 <= period.lowerBound } ?? true
      if wasThere || countsParts { return period.upperBound }
      day = period.upperBound.advanced(by: 1)
    }
  }

  /// So many months on, one month at a time, and back to the last day that is there.
  static func later(_ day: Day, months: Int) -> Day {
    var (year, month) = (day.parts.year, day.parts.month)
    for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    for number in stride(from: day.parts.day, through: 1, by: -1) {
      if let later = Day(year: year, month: month, day: number) { return later }
    }
    return day
  }
}
