import PaichaModel
import Testing

/// Limits of the rulebook as clocks.
struct ClockRulesTests {
  @Test func `A clock keeps its start, limit, due day and the parameter behind it`() throws {
    let clock = try ClockRules.sample()
      .clock(.listingPublish, from: "2025-03-20", by: .listingPublish)
    #expect(clock.kind == .listingPublish)
    #expect(clock.from == "2025-03-20")
    #expect(clock.limit == TimeLimit(value: 5, unit: .workingDay))
    #expect(clock.due == DueDay(day: "2025-03-27", isProvisional: false))
    #expect(clock.rule == "listing.publish")
  }

  /// 2025-03-29 is a Saturday.
  @Test(arguments: [
    (1, 0, "2025-03-31" as Day), (0, 0, "2025-03-29"), (1, 1, "2025-03-28"), (0, 1, "2025-03-28"),
  ])
  func `Days are counted as the rulebook says`(rolls: Int, startCounts: Int, due: Day) throws {
    let rules = try ClockRules.sample(
      changing: [.calendarDeadlineRolls: rolls, .startDayCounted: startCounts]
    )
    let limit = TimeLimit(value: 10, unit: .calendarDay)
    #expect(rules.due(from: "2025-03-19", limit).day == due)
  }

  @Test func `Working days that count the start end one working day sooner`() throws {
    let limit = TimeLimit(value: 3, unit: .workingDay)
    #expect(try ClockRules.sample().due(from: "2025-03-20", limit).day == "2025-03-25")
    let counting = try ClockRules.sample(changing: [.startDayCounted: 1])
    #expect(counting.due(from: "2025-03-20", limit).day == "2025-03-24")
  }

  @Test func `A provisional clock settles when its year is added`() throws {
    let rules = try ClockRules.sample()
    let clock = try rules.clock(.listingPublish, from: "2026-12-30", by: .listingPublish)
    #expect(clock.due == DueDay(day: "2027-01-06", isProvisional: true))
    #expect(rules.settled(clock) == clock, "nothing is known yet")
    let year = try #require(
      CalendarYear(
        year: 2027,
        exceptions: [CalendarException("2027-01-01", .off), CalendarException("2027-01-04", .off)],
        source: "notice"
      )
    )
    let later = try ClockRules.sample(calendar: WorkCalendar.knownTo2026.adding([year]))
    let settled = later.settled(clock)
    #expect(settled.due == DueDay(day: "2027-01-08", isProvisional: false))
    #expect(settled.from == clock.from && settled.limit == clock.limit)
    #expect(settled.rule == clock.rule && settled.kind == clock.kind)
    #expect(settled.daysLate(doneOn: "2027-01-11") == 3)
  }

  @Test func `A clock that is settled, or that a document set, never moves`() throws {
    let later = try ClockRules.sample(calendar: WorkCalendar(exceptions: ["2030-01-01": .off]))
    let fixed = Clock(.listingRectify, from: "2026-12-20", until: "2027-06-30")
    let settled = try ClockRules.sample()
      .clock(.listingPublish, from: "2025-12-30", by: .listingPublish)
    #expect(later.settled(fixed) == fixed)
    #expect(later.settled(settled) == settled)
  }

  @Test(arguments: ParameterKey.allCases)
  func `A rulebook without a number makes no clocks by it`(key: ParameterKey) throws {
    guard key.kind == .limit else { return }
    let rules = try ClockRules(
      rulebook: .sample(without: [key.rawValue]),
      calendar: .knownTo2026
    )
    #expect(throws: RulebookFault.self) {
      try rules.clock(.listingPublish, from: "2025-03-20", by: key)
    }
  }

  @Test(arguments: [ParameterKey.calendarDeadlineRolls, .startDayCounted])
  func `Rules are not made from a rulebook that does not say how to count`(key: ParameterKey) {
    #expect(throws: RulebookFault.self) {
      try ClockRules(rulebook: .sample(without: [key.rawValue]), calendar: .knownTo2026)
    }
  }
}
