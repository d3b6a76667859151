import PaichaModel
import Testing

/// Hours, rough bounds and the words of units.
struct TimeLimitUnitTests {
  /// 2024-04-30 is the eve of the holiday; hours never roll over it.
  @Test(arguments: [
    (1, "2024-05-01" as Day), (23, "2024-05-01"), (24, "2024-05-01"), (25, "2024-05-02"),
    (48, "2024-05-02"), (49, "2024-05-03"), (72, "2024-05-03"),
  ])
  func `Hours end on the day they run into, holiday or not`(hours: Int, day: Day) {
    let limit = TimeLimit(value: hours, unit: .hour)
    for rolls in [true, false] {
      let due = limit.due(from: "2024-04-30", calendar: .labourDay2024, rollsForward: rolls)
      #expect(due == DueDay(day: day, isProvisional: false))
    }
  }

  @Test(arguments: TimeLimit.Unit.allCases, [0, 1, 3, 24, 60])
  func `No term spans more days than its rough bound`(unit: TimeLimit.Unit, value: Int) {
    let limit = TimeLimit(value: value, unit: unit)
    for start in ["2023-12-31", "2024-01-31", "2024-02-29", "2024-04-30"] as [Day] {
      let due = limit.due(from: start, calendar: .labourDay2024, rollsForward: false)
      #expect(due.day.days(since: start) <= limit.longestDays)
    }
  }

  @Test(arguments: TimeLimit.Unit.allCases, [Int.max, -1, Int.min])
  func `Absurd terms have a bound, too`(unit: TimeLimit.Unit, value: Int) {
    let days = TimeLimit(value: value, unit: unit).longestDays
    #expect(days >= 0 && days < 1_000_000_000)
  }

  @Test func `Units are told apart by their words in both languages`() {
    let words = TimeLimit.Unit.allCases.map(\.words)
    #expect(Set(words.map(\.zh)).count == 5 && Set(words.map(\.en)).count == 5)
  }
}
