import PaichaModel
import Testing

/// The windows of 安全生产法 art 113: which penalties still count today.
@Suite struct ClosureRuleTests {
  private let calendar = WorkCalendar(exceptions: [:])

  private func window(
    _ value: Int,
    _ unit: TimeLimit.Unit,
    today: Day,
    startDayCounts: Bool = false
  ) -> ClosureWindow {
    ClosureWindow(
      TimeLimit(value: value, unit: unit),
      today: today,
      calendar: calendar,
      startDayCounts: startDayCounts
    )
  }

  @Test func `A penalty counts through the 180th day after it, not on the 181st`() {
    let penalty: Day = "2025-01-10"
    let last = penalty.advanced(by: 180)
    #expect(last == "2025-07-09")
    #expect(window(180, .calendarDay, today: last).contains(penalty))
    #expect(!window(180, .calendarDay, today: last.advanced(by: 1)).contains(penalty))
    #expect(window(180, .calendarDay, today: penalty).contains(penalty))
    #expect(!window(180, .calendarDay, today: penalty.advanced(by: -1)).contains(penalty))
  }

  @Test func `Where the rulebook counts the first day the window is a day shorter`() {
    let penalty: Day = "2025-01-10"
    let last = penalty.advanced(by: 179)
    #expect(window(180, .calendarDay, today: last, startDayCounts: true).contains(penalty))
    #expect(
      !window(180, .calendarDay, today: last.advanced(by: 1), startDayCounts: true)
        .contains(penalty)
    )
  }

  @Test(
    arguments: [
      ("2025-03-15", "2026-03-15"), ("2024-02-28", "2025-02-28"), ("2024-02-29", "2025-02-28"),
      ("2023-03-01", "2024-03-01"), ("2023-02-28", "2024-02-28"),
    ] as [(Day, Day)]
  )
  func `One year ends on the same date, or on 28 February for 29 February`(
    penalty: Day,
    last: Day
  ) {
    #expect(window(1, .year, today: last).contains(penalty))
    #expect(!window(1, .year, today: last.advanced(by: 1)).contains(penalty))
  }

  @Test(arguments: TimeLimit.Unit.allCases)
  func `Nothing before the earliest day is in a window`(unit: TimeLimit.Unit) {
    for today in ["2024-03-01", "2025-02-28", "2025-10-09", "2026-12-31"] as [Day] {
      for value in [1, 20, 60] {
        let window = window(value, unit, today: today)
        for days in 1...40 { #expect(!window.contains(window.earliestDay.advanced(by: -days))) }
      }
    }
  }

  @Test func `Rules are as the rulebook has them`() throws {
    let rulebook = Self.rulebook(short: .integer(3), long: .integer(4))
    let rules = try ClosureRule.Code.allCases.map { try ClosureRule($0, of: rulebook) }
    #expect(rules.map(\.penalties) == [3, 4])
    #expect(
      rules.map(\.window)
        == [TimeLimit(value: 180, unit: .calendarDay), TimeLimit(value: 1, unit: .year)]
    )
    #expect(rules.map(\.basis) == ["安全生产法(2021) art 113(1)", "安全生产法(2021) art 113(1)"])
  }

  @Test func `A rule that any unit meets is a fault of the rulebook`() {
    let rulebook = Self.rulebook(short: .integer(0), long: .text("four"))
    for code in ClosureRule.Code.allCases {
      let fault = #expect(throws: RulebookFault.self) { try ClosureRule(code, of: rulebook) }
      #expect(fault?.code == .kind)
    }
  }

  private static func rulebook(
    short: Parameter.Value,
    long: Parameter.Value
  ) -> Rulebook {
    let values: [(ParameterKey, Parameter.Value, String)] = [
      (.closurePenaltiesShort, short, "count"), (.closurePenaltiesLong, long, "count"),
      (.closureWindowShort, .integer(180), "calendar_day"),
      (.closureWindowLong, .integer(1), "year"),
    ]
    return Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: values.map { key, value, unit in
        Parameter(
          key: key.rawValue,
          value: value,
          unit: unit,
          basis: "安全生产法(2021) art 113(1)",
          status: .verified,
          note: ""
        )
      },
      indicators: [],
      bands: []
    )
  }
}
