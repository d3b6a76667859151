import PaichaModel
import PaichaStore
import Testing

/// What counts for a zone and what does not, case by case.
@Suite struct TallyRuleTests {
  /// The figures of Z1 in 2025 after one finding at V1, found on 2025-02-01.
  private func tally(
    _ finding: FindingDraft,
    asOf: Day,
    then: (TestBook) throws -> Void = { _ in }
  ) throws -> ZoneTally {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", finding))
    try then(book)
    return try #require(try book.store.tallies(year: 2025, asOf: asOf)["Z1"])
  }

  @Test(arguments: ["2025-02-01", "2025-03-01"] as [Day])
  func `A hazard that is open and in time counts nowhere`(asOf: Day) throws {
    let general = try tally(.sample(.general, due: "2025-03-01"), asOf: asOf)
    #expect([general.generalDue, general.generalOnTime] == [0, 0])
    let major = try tally(.sample(.major, due: "2025-03-01"), asOf: asOf)
    #expect([major.majorDue, major.majorOnTime, major.majorOverdue] == [0, 0, 0])
  }

  @Test func `The day after the deadline an open hazard is due and late`() throws {
    let general = try tally(.sample(.general, due: "2025-03-01"), asOf: "2025-03-02")
    #expect([general.generalDue, general.generalOnTime] == [1, 0])
    let major = try tally(.sample(.major, due: "2025-03-01"), asOf: "2025-03-02")
    #expect([major.majorDue, major.majorOnTime, major.majorOverdue] == [1, 0, 1])
  }

  @Test func `Closed on the deadline is on time, a day later is not`() throws {
    let inTime = FindingDraft.sample(.major, due: "2025-03-01", closedOn: "2025-03-01")
    let late = FindingDraft.sample(.major, due: "2025-03-01", closedOn: "2025-03-02")
    let first = try tally(inTime, asOf: "2025-04-01")
    #expect([first.majorDue, first.majorOnTime, first.majorOverdue] == [1, 1, 0])
    let second = try tally(late, asOf: "2025-04-01")
    #expect([second.majorDue, second.majorOnTime, second.majorOverdue] == [1, 0, 0])
  }

  @Test func `A hazard found last year counts in the year it is due`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2024-12-20", .sample(.major, due: "2025-01-20")))
    let before = try #require(try book.store.tallies(year: 2024, asOf: "2025-06-01")["Z1"])
    let after = try #require(try book.store.tallies(year: 2025, asOf: "2025-06-01")["Z1"])
    #expect([before.venuesInspected, before.majorDue, before.majorOverdue] == [1, 0, 0])
    #expect([after.venuesInspected, after.majorDue, after.majorOverdue] == [0, 1, 1])
  }

  @Test func `A major hazard stays overdue in later years until it is closed`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2023-12-20", .sample(.major, due: "2024-01-20")))
    for year in 2024...2026 {
      let tally = try #require(try book.store.tallies(year: year, asOf: "2026-06-01")["Z1"])
      #expect(tally.majorOverdue == 1)
      #expect(tally.majorDue == (year == 2024 ? 1 : 0))
    }
    try book.rectify("K7QX-H1", on: "2026-05-01", then: .passed)
    let tally = try #require(try book.store.tallies(year: 2026, asOf: "2026-06-01")["Z1"])
    #expect(tally.majorOverdue == 0)
    let earlier = try #require(try book.store.tallies(year: 2026, asOf: "2026-04-30")["Z1"])
    #expect(earlier.majorOverdue == 1)
  }

  @Test func `A provisional deadline counts as provisional and nowhere else`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-12-20", .sample(.major, due: nil)))
    for asOf in ["2025-12-31", "2026-12-31"] as [Day] {
      let tally = try #require(try book.store.tallies(year: 2026, asOf: asOf)["Z1"])
      var expected = ZoneTally()
      expected.venues = 1
      expected.venuesInspectedLastYear = 1
      expected.provisional = 1
      #expect(tally == expected)
    }
    for indicator in [Indicator.majorOnTime, .majorOverdue] {
      let records = try book.store.evidence(
        of: indicator,
        .counted,
        in: ZoneArea(zone: "Z1"),
        year: 2026,
        asOf: "2027-01-01"
      )
      #expect(records == [])
    }
  }

  @Test func `A moved deadline does not change what timeliness is judged by`() throws {
    let tally = try tally(.sample(.major, due: "2025-03-01"), asOf: "2025-06-01") { book in
      try book.rectify("K7QX-H1", on: "2025-02-10", then: .returned(newDeadline: "2025-05-01"))
      try book.rectify("K7QX-H1", on: "2025-04-01", then: .passed)
    }
    #expect([tally.majorDue, tally.majorOnTime] == [1, 0])
  }

  @Test(
    arguments: [
      ("2025-12-31", nil, true), ("2026-01-01", nil, false), (nil, "2025-01-01", true),
      (nil, "2024-12-31", false), (nil, nil, true),
    ] as [(Day?, Day?, Bool)]
  )
  func `A venue opened after the year or closed before it is out of scope`(
    openedOn: Day?,
    closedOn: Day?,
    isInScope: Bool
  ) throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", .sample(.major, due: "2025-02-10")))
    let venue = Venue(
      code: "V1",
      name: "商场",
      kind: .retail,
      zone: "Z1",
      openedOn: openedOn,
      closedOn: closedOn
    )
    try book.commit([.venueRecorded(venue, .changed)])
    for asOf in ["2025-02-20", "2025-12-31"] as [Day] {
      let tally = try book.store.tallies(year: 2025, asOf: asOf)["Z1"] ?? ZoneTally()
      #expect([tally.venues, tally.venuesInspected] == (isInScope ? [1, 1] : [0, 0]))
      #expect([tally.majorDue, tally.majorOverdue] == (isInScope ? [1, 1] : [0, 0]))
    }
  }

  @Test func `A venue that moves takes its history to its new zone`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", .sample(.major, due: "2025-02-10")))
    let moved = Venue(code: "V1", name: "商场", kind: .retail, zone: "Z2")
    try book.commit([.venueRecorded(moved, .changed)])
    let tallies = try book.store.tallies(year: 2025, asOf: "2025-06-01")
    #expect(tallies["Z1"] == nil)
    #expect(tallies["Z2"]?.majorOverdue == 1)
    #expect(tallies["Z2"]?.venues == 2)
  }

  @Test func `A venue without a zone counts for none`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(venue: "V3", day: "2025-02-01", .sample(.major, due: "2025-02-10")))
    let tallies = try book.store.tallies(year: 2025, asOf: "2025-06-01")
    #expect(tallies.keys.sorted() == ["Z1", "Z2"])
    #expect(tallies.values.allSatisfy { $0.venuesInspected == 0 && $0.majorDue == 0 })
  }
}
