import PaichaModel
import Testing

/// Periods in each of which something is owed once.
struct DutyPeriodsTests {
  private func periods(
    _ value: Int,
    _ unit: TimeLimit.Unit = .month,
    _ reading: PeriodReading = .calendar,
    countsParts: Bool = false
  ) throws -> DutyPeriods {
    try DutyPeriods(
      every: TimeLimit(value: value, unit: unit),
      key: "drill.crowded",
      reading: reading,
      countsPartPeriods: countsParts
    )
  }

  @Test(
    arguments: [
      (6, "2025-06-30", "2025-01-01", "2025-06-30"), (6, "2025-07-01", "2025-07-01", "2025-12-31"),
      (6, "2025-12-31", "2025-07-01", "2025-12-31"), (6, "2026-01-01", "2026-01-01", "2026-06-30"),
      (3, "2024-02-29", "2024-01-01", "2024-03-31"), (3, "2025-04-01", "2025-04-01", "2025-06-30"),
      (3, "2025-09-30", "2025-07-01", "2025-09-30"), (1, "2024-02-29", "2024-02-01", "2024-02-29"),
      (1, "2025-02-28", "2025-02-01", "2025-02-28"), (2, "2023-02-28", "2023-01-01", "2023-02-28"),
      (4, "2025-08-31", "2025-05-01", "2025-08-31"), (12, "2024-02-29", "2024-01-01", "2024-12-31"),
      (12, "2025-12-31", "2025-01-01", "2025-12-31"), (6, "1900-01-01", "1900-01-01", "1900-06-30"),
      (6, "2200-12-31", "2200-07-01", "2200-12-31"), (12, "2200-12-31", "2200-01-01", "2200-12-31"),
    ] as [(Int, Day, Day, Day)]
  )
  func `A civil period holds its first and its last day`(
    months: Int,
    day: Day,
    first: Day,
    last: Day
  ) throws {
    #expect(try periods(months).period(of: day) == first...last)
  }

  @Test func `Intervals that do not divide the year, and rolling ones, are counted on`() throws {
    for months in [5, 7, 8, 18, 24, 36] {
      #expect(try periods(months).period(of: "2025-03-01") == nil)
      #expect(try periods(months).periods(endingIn: "2020-01-01"..."2030-12-31") == [])
    }
    #expect(try periods(6, .month, .rolling).period(of: "2025-03-01") == nil)
    #expect(try periods(2, .year).period(of: "2025-03-01") == nil)
    #expect(try periods(1, .year).period(of: "2025-03-01") == "2025-01-01"..."2025-12-31")
    #expect(try periods(1, .year).months == 12)
  }

  @Test(
    arguments: [
      ("2025-06-30", "2025-12-31"), ("2025-07-01", "2026-06-30"), ("2025-12-31", "2026-06-30"),
      ("2026-01-01", "2026-12-31"), ("2024-02-29", "2024-12-31"),
    ] as [(Day, Day)]
  )
  func `What is done in a half-year is owed again in the next`(last: Day, due: Day) throws {
    let halves = try periods(6)
    #expect(halves.due(last: last, openedOn: nil, knownSince: "2019-01-01") == due)
    #expect(halves.due(last: last, openedOn: "2025-05-05", knownSince: "2025-09-09") == due)
  }

  @Test(
    arguments: [
      ("2025-06-30", "2025-12-30"), ("2025-08-31", "2026-02-28"), ("2023-08-31", "2024-02-29"),
      ("2024-02-29", "2024-08-29"), ("2025-12-31", "2026-06-30"),
    ] as [(Day, Day)]
  )
  func `A rolling duty is owed six months after it was last done`(last: Day, due: Day) throws {
    let rolling = try periods(6, .month, .rolling)
    #expect(rolling.due(last: last, openedOn: nil, knownSince: "2019-01-01") == due)
  }

  @Test func `Two years are counted on, from a leap day to the last of February`() throws {
    let years = try periods(24)
    #expect(
      years.due(last: "2024-02-29", openedOn: nil, knownSince: "2019-01-01") == "2026-02-28"
    )
    #expect(years.due(last: nil, openedOn: nil, knownSince: "2025-03-05") == "2027-03-05")
    #expect(years.due(last: nil, openedOn: "2025-06-01", knownSince: "2025-03-05") == "2027-06-01")
    #expect(years.due(last: nil, openedOn: "2020-06-01", knownSince: "2025-03-05") == "2027-03-05")
  }

  @Test(
    arguments: [
      // Opened before, or on the first day: the half-year it opened in is owed.
      (nil, false, "2025-06-30"), ("2020-01-01", false, "2025-06-30"),
      ("2025-01-01", false, "2025-06-30"),
      // A day later it is not, unless parts count.
      ("2025-01-02", false, "2025-12-31"), ("2025-01-02", true, "2025-06-30"),
      ("2025-06-30", false, "2025-12-31"), ("2025-06-30", true, "2025-06-30"),
      ("2025-07-01", false, "2025-12-31"), ("2025-07-02", false, "2026-06-30"),
    ] as [(Day?, Bool, Day)]
  )
  func `The first half-year that is owed is a whole one`(
    openedOn: Day?,
    countsParts: Bool,
    due: Day
  ) throws {
    let halves = try periods(6, countsParts: countsParts)
    #expect(halves.due(last: nil, openedOn: openedOn, knownSince: "2025-01-01") == due)
  }

  @Test func `The book owes nothing for periods before it knew the bearer`() throws {
    let halves = try periods(6)
    #expect(halves.due(last: nil, openedOn: "2010-01-01", knownSince: "2025-08-15") == "2025-12-31")
    #expect(halves.due(last: nil, openedOn: nil, knownSince: "2025-12-31") == "2025-12-31")
    #expect(halves.due(last: nil, openedOn: nil, knownSince: "2026-01-01") == "2026-06-30")
  }

  @Test(
    arguments: [
      (nil, nil, true, true), ("2025-01-01", "2025-06-30", true, true),
      ("2025-01-02", nil, false, true), (nil, "2025-06-29", false, true),
      ("2025-06-30", "2025-06-30", false, true), ("2025-07-01", nil, false, false),
      (nil, "2024-12-31", false, false), ("2025-01-02", "2025-06-29", false, true),
      (nil, "2025-01-01", false, true),
    ] as [(Day?, Day?, Bool, Bool)]
  )
  func `A period is owed by who was there throughout, or for a part where parts count`(
    openedOn: Day?,
    closedOn: Day?,
    whole: Bool,
    part: Bool
  ) throws {
    let half: ClosedRange<Day> = "2025-01-01"..."2025-06-30"
    for (countsParts, isOwed) in [(false, whole), (true, part)] {
      let periods = try periods(6, countsParts: countsParts)
      #expect(periods.owes(half, openedOn: openedOn, closedOn: closedOn) == isOwed)
    }
  }

  @Test func `Periods that end in some days are whole, the last day among them`() throws {
    let halves = try periods(6)
    #expect(
      halves.periods(endingIn: "2025-06-30"..."2025-12-31")
        == ["2025-01-01"..."2025-06-30", "2025-07-01"..."2025-12-31"]
    )
    #expect(
      halves.periods(endingIn: "2025-07-01"..."2025-12-31") == ["2025-07-01"..."2025-12-31"]
    )
    #expect(halves.periods(endingIn: "2025-07-01"..."2025-12-30") == [])
  }

  @Test func `The last valid day ends a period like any other`() throws {
    let last: ClosedRange<Day> = "2200-07-01"..."2200-12-31"
    #expect(try periods(6).periods(endingIn: "2200-12-01"...Day.last) == [last])
    #expect(try periods(6).due(last: Day.last, openedOn: nil, knownSince: Day.last) == Day.last)
    #expect(try periods(6).due(last: nil, openedOn: Day.last, knownSince: Day.last) == Day.last)
  }

  @Test func `Random windows hold the periods that a count of days finds`() throws {
    var random = SeededRandom(seed: 708)
    let first: Day = "2019-01-01"
    for months in [1, 2, 3, 4, 6, 12] {
      let periods = try periods(months)
      let naive = NaivePeriods(months: months)
      for _ in 0..<60 {
        let begin = first.advanced(by: random.number(0...4_000))
        let days = begin...min(begin.advanced(by: random.number(0...1_500)), "2030-12-31")
        #expect(periods.periods(endingIn: days) == naive.periods(endingIn: days), "\(days)")
        #expect(periods.period(of: begin) == naive.period(of: begin))
      }
    }
  }

  @Test(arguments: [true, false])
  func `The next day owed is the one a count of days finds`(countsParts: Bool) throws {
    var random = SeededRandom(seed: 33)
    let first: Day = "2019-01-01"
    for months in [1, 3, 6, 12] {
      let calendar = try periods(months, countsParts: countsParts)
      let rolling = try periods(months, .month, .rolling, countsParts: countsParts)
      let naive = NaivePeriods(months: months)
      for _ in 0..<200 {
        func day() -> Day { first.advanced(by: random.number(0...4_382)) }
        let known = day()
        let opened = random.happens(oneIn: 3) ? nil : day()
        let last = random.happens(oneIn: 2) ? nil : day()
        let told = calendar.due(last: last, openedOn: opened, knownSince: known)
        let counted = naive.due(
          last: last,
          openedOn: opened,
          knownSince: known,
          countsParts: countsParts
        )
        #expect(told == counted, "\(months) \(known) \(String(describing: opened))")
        let begin = max(known, opened ?? known)
        #expect(
          rolling.due(last: last, openedOn: opened, knownSince: known)
            == NaivePeriods.later(last ?? begin, months: months)
        )
      }
    }
  }
}
