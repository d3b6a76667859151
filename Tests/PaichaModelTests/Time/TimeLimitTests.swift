import PaichaModel
import Testing

/// Terms of law in every unit, with Labour Day 2024 as the only notice.
struct TimeLimitTests {
  /// A term and its end, with and without rolling forward.
  struct Example: Sendable, CustomTestStringConvertible {
    let value: Int
    let unit: TimeLimit.Unit
    let start: Day
    let plain: Day
    let rolled: Day
    var isProvisional = false

    var testDescription: String { "\(start) + \(value) \(unit.rawValue)" }
  }

  private static let examples = [
    Example(
      value: 15,
      unit: .calendarDay,
      start: "2024-03-04",
      plain: "2024-03-19",
      rolled: "2024-03-19"
    ),
    Example(
      value: 1,
      unit: .calendarDay,
      start: "2024-04-30",
      plain: "2024-05-01",
      rolled: "2024-05-06"
    ),
    Example(
      value: 10,
      unit: .calendarDay,
      start: "2024-05-01",
      plain: "2024-05-11",
      rolled: "2024-05-11"
    ),
    Example(
      value: 0,
      unit: .calendarDay,
      start: "2024-05-12",
      plain: "2024-05-12",
      rolled: "2024-05-13"
    ),
    Example(
      value: 5,
      unit: .workingDay,
      start: "2024-04-26",
      plain: "2024-05-07",
      rolled: "2024-05-07"
    ),
    Example(
      value: 1,
      unit: .month,
      start: "2024-01-31",
      plain: "2024-02-29",
      rolled: "2024-02-29"
    ),
    Example(
      value: 1,
      unit: .month,
      start: "2023-01-31",
      plain: "2023-02-28",
      rolled: "2023-02-28"
    ),
    Example(
      value: 3,
      unit: .month,
      start: "2024-03-31",
      plain: "2024-06-30",
      rolled: "2024-07-01"
    ),
    Example(
      value: 1,
      unit: .year,
      start: "2024-02-29",
      plain: "2025-02-28",
      rolled: "2025-02-28",
      isProvisional: true
    ),
    Example(
      value: 4,
      unit: .year,
      start: "2020-02-29",
      plain: "2024-02-29",
      rolled: "2024-02-29"
    ),
    Example(
      value: 1,
      unit: .year,
      start: "2023-05-01",
      plain: "2024-05-01",
      rolled: "2024-05-06"
    ),
  ]

  @Test(arguments: examples)
  func `A term ends on its day, and rolls forward where the rulebook says so`(
    example: Example
  ) {
    let limit = TimeLimit(value: example.value, unit: example.unit)
    for (rolls, day) in [(false, example.plain), (true, example.rolled)] {
      let due = limit.due(from: example.start, calendar: .labourDay2024, rollsForward: rolls)
      #expect(due == DueDay(day: day, isProvisional: example.isProvisional))
    }
  }

  @Test(arguments: [
    (30, TimeLimit.Unit.calendarDay, "2024-12-31", false),
    (31, .calendarDay, "2025-01-01", true),
    (22, .workingDay, "2024-12-31", false),
    (23, .workingDay, "2025-01-01", true),
  ])
  func `A due day is provisional from the first day after the announced years`(
    value: Int,
    unit: TimeLimit.Unit,
    day: String,
    isProvisional: Bool
  ) throws {
    let due = TimeLimit(value: value, unit: unit)
      .due(from: "2024-12-01", calendar: .labourDay2024, rollsForward: false)
    #expect(due == DueDay(day: try #require(Day(day)), isProvisional: isProvisional))
  }

  @Test func `Rolling out of the last announced year makes a due day provisional`() {
    let calendar = WorkCalendar(exceptions: ["2023-01-02": .off])
    let limit = TimeLimit(value: 1, unit: .calendarDay)
    let plain = limit.due(from: "2023-12-30", calendar: calendar, rollsForward: false)
    let rolled = limit.due(from: "2023-12-30", calendar: calendar, rollsForward: true)
    #expect(plain == DueDay(day: "2023-12-31", isProvisional: false))
    #expect(rolled == DueDay(day: "2024-01-01", isProvisional: true))
  }

  @Test func `An absurdly long term ends on the last valid day`() async {
    await #expect(processExitsWith: .success) {
      for unit in TimeLimit.Unit.allCases {
        let due = TimeLimit(value: Int.max, unit: unit)
          .due(from: "2025-01-01", calendar: .labourDay2024, rollsForward: true)
        precondition(due.day == Day.last)
      }
    }
  }
}
