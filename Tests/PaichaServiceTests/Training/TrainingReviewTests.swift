import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Coverage of zones and venues in a period.
@Suite struct TrainingReviewTests {
  private let book: ServiceBook

  init() throws {
    book = try ServiceBook.furnished()
    try book.register("A1", staff: 100)
    try book.register("A2", .complex, staff: 60)
    try book.register("B1", .office, zone: "Z2", staff: 0)
  }

  private func coverage(
    _ half: String = "2025H1",
    zone: ZoneCode? = nil,
    by split: TrainingReview.Split = .venue,
    asOf: Day? = nil,
    today: Day = "2025-12-31"
  ) throws -> [TrainingCoverageRow] {
    let period = try #require(StatisticsPeriod(.half, half))
    let window =
      asOf.map { StatisticsWindow(period, asOf: $0) } ?? StatisticsWindow(period, today: today)
    return try TrainingReview(store: book.store, today: today)
      .coverage(window, zone: zone, by: split)
  }

  private func row(
    _ venue: VenueCode,
    _ half: String = "2025H1",
    asOf: Day? = nil
  ) throws -> TrainingCoverageRow {
    try #require(try coverage(half, asOf: asOf).first { $0.venue == venue })
  }

  @Test func `Names count once, batches add up, the larger counts`() throws {
    try book.train("A1", on: "2025-01-01", by: .named(["甲", "乙"]))
    try book.train("A1", on: "2025-02-01", of: .head, by: .named(["乙", "丙"]))
    #expect(try row("A1").trained.share == RollShare(3, of: 100))
    try book.train("A1", on: "2025-03-01", by: .counted(40), course: "上半年")
    try book.train("A1", on: "2025-06-30", by: .counted(35), course: "上半年")
    try book.train("A1", on: "2025-04-01", by: .counted(50))
    #expect(try row("A1").trained.share == RollShare(75, of: 100))
    #expect(try row("A1").sessions == 5)
  }

  @Test func `The last day of a half-year is in it, the next one is not`() throws {
    try book.train("A1", on: "2025-06-30", by: .counted(10))
    try book.train("A1", on: "2025-07-01", by: .counted(90))
    #expect(try row("A1").trained.persons == 10)
    #expect(try row("A1", "2025H2").trained.persons == 90)
    #expect(try row("A1", asOf: "2025-06-29").trained.persons == 0)
    try book.train("A2", on: "2024-02-29", by: .counted(5))
    #expect(try row("A2", "2024H1").trained.persons == 5)
  }

  @Test func `A withdrawn session counts nowhere`() throws {
    let training = try book.train("A1", on: "2025-05-01", by: .counted(80))
    #expect(try row("A1").trained.persons == 80)
    _ = try book.training().void(training.id, StepFacts(on: "2025-05-02", note: "误登"))
    #expect(try row("A1").trained.share == RollShare(0, of: 100))
    #expect(try row("A1").sessions == 0)
  }

  @Test func `A roll nobody knows gives neither 0 nor 100 percent, an empty one no rate`() throws {
    try book.train("V1", on: "2025-05-01", by: .counted(80))
    let unknown = try row("V1")
    #expect(unknown.trained.share == nil && unknown.trained.venuesWithoutRoll == 1)
    let empty = try row("B1")
    #expect(empty.trained.share == RollShare(0, of: 0))
    #expect(empty.trained.share?.rateTenThousandths == nil)
    let zones = try coverage(by: .zone)
    #expect(zones.map(\.zone) == [nil, "Z1", "Z2"])
    let first = try #require(zones.first { $0.zone == "Z1" })
    #expect([first.venues, first.trained.roll, first.trained.venuesWithoutRoll] == [3, 160, 1])
    #expect(first.trained.persons == 0)
    #expect(zones[0].trained.share == nil)
  }

  @Test func `The largest drill counts, by the larger of its own roll and the register's`() throws {
    try book.drill(1, "A1", on: "2025-03-01", DrillConduct(participants: 60, roll: nil))
    try book.drill(2, "A1", on: "2025-06-30", DrillConduct(participants: 70, roll: 80))
    try book.drill(3, "A1", on: "2025-07-01", DrillConduct(participants: 99, roll: nil))
    try book.drill(4, "V1", on: "2025-05-01", DrillConduct(participants: 20, roll: 25))
    #expect(try row("A1").drilled.share == RollShare(70, of: 100))
    #expect(try row("A1", "2025H2").drilled.share == RollShare(99, of: 100))
    #expect(try row("V1").drilled.share == RollShare(20, of: 25))
    #expect(try row("A2").drilled.share == RollShare(0, of: 60))
    let zone = try #require(try coverage(zone: "Z1", by: .zone).first)
    #expect([zone.drilled.persons, zone.drilled.roll, zone.drills] == [90, 185, 3])
    #expect(zone.drilled.venuesWithoutRoll == 0)
  }

  @Test func `Venues that were not open in the period are left out`() throws {
    try book.register("C1", staff: 10, openedOn: "2025-07-01")
    try book.register("C2", staff: 10, closedOn: "2024-12-31")
    try book.register("C3", staff: 10, openedOn: "2025-06-30", closedOn: "2025-06-30")
    try book.register("C4", staff: 10, closedOn: "2025-01-01")
    let venues = try coverage(zone: "Z1").map(\.venue)
    #expect(venues == ["A1", "A2", "C3", "C4", "V1"])
    let fault = #expect(throws: ServiceFault.self) { try coverage(zone: "Z9") }
    #expect(fault?.code == .noSuchZone)
  }

  @Test func `Hours of a year are told person by person`() throws {
    try book.train("A1", on: "2024-12-31", of: .head, by: .named(["周正"]), hoursTenths: 120)
    try book.train("A1", on: "2025-01-01", of: .head, by: .named(["周正"]), hoursTenths: 119)
    try book.train("A1", on: "2025-02-01", of: .safetyOfficer, by: .named(["吴越"]))
    let rules = try EmergencyRules(clocks: book.rules.clocks)
    func hours(_ year: Int, of trainees: Trainees = .head) throws -> [PersonHours] {
      try TrainingReview(store: book.store, today: "2025-12-31")
        .hours(of: trainees, at: "A1", year: year, rules: rules)
    }
    #expect(try hours(2024).map(\.shortTenths) == [0])
    #expect(try hours(2025).map(\.shortTenths) == [1])
    #expect(try hours(2025, of: .staff).isEmpty)
    #expect(try hours(2023).isEmpty)
    #expect(throws: ServiceFault.self) { try hours(1800) }
  }
}
