import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Who owes which plans and drills; the book knows its venues since 15 November 2023.
@Suite struct EmergencyReviewTests {
  private let book: ServiceBook
  private let known: Day = "2023-11-15"

  init() throws {
    book = try ServiceBook.furnished()
    #expect(ServiceBook.start.day == known)
  }

  private func missing(
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil,
    today: Day = "2025-12-31"
  ) throws -> [String] {
    try book.review(today: today).missingPlans(zone: zone, venue: venue).rows
      .map { "\($0.holder.code) \($0.kind.rawValue) \($0.duty.code)" }
  }

  private func owed(
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil,
    today: Day
  ) throws -> [String] {
    try book.review(today: today).owedDrills(zone: zone, venue: venue)
      .map { "\($0.holder.code) \($0.duty.duty.code) \($0.due)" }
  }

  // MARK: Plans

  @Test func `Plans are owed by duty, zone bodies before their venues`() throws {
    #expect(
      try missing() == [
        "V3 onsite onsite", "Z1 comprehensive zone_comprehensive",
        "V1 comprehensive comprehensive_crowded", "V1 onsite onsite",
        "V1 special fire_special_crowded", "Z2 comprehensive zone_comprehensive",
        "V2 comprehensive comprehensive_crowded", "V2 onsite onsite",
        "V2 special fire_special_crowded",
      ]
    )
    #expect(try missing(zone: "Z2").first == "Z2 comprehensive zone_comprehensive")
    #expect(try missing(zone: "Z2").count == 4)
    #expect(try missing(venue: "V3") == ["V3 onsite onsite"])
  }

  @Test func `A kind that two duties ask for is told once, under the first`() throws {
    try book.registering("V4,大商场,retail,Z1,50,true,,\nV5,小商场,retail,Z1,49,true,,\n")
    #expect(try missing(venue: "V4").first == "V4 comprehensive comprehensive_medium")
    #expect(try missing(venue: "V5").first == "V5 comprehensive comprehensive_crowded")
    #expect(try missing(venue: "V4").count == 3)
  }

  @Test func `What is in force is not missing; a revision in hand keeps it so`() throws {
    let plan = try book.publishing(.venue("V1"), .special)
    #expect(try !missing(venue: "V1").contains { $0.contains("special") })
    let revise = PlanCommand(.revise(.law), StepFacts(on: "2025-04-01", note: "新规"))
    _ = try book.planning().handle(revise, of: plan)
    #expect(try book.store.plan(plan)?.plan.phase == .drafted)
    #expect(try !missing(venue: "V1").contains { $0.contains("special") })
    let retire = PlanCommand(.retire, StepFacts(on: "2025-05-01", note: "停业"))
    _ = try book.planning().handle(retire, of: plan)
    #expect(try missing(venue: "V1").contains("V1 special fire_special_crowded"))
  }

  @Test func `A draft is not in force, nor is the plan of a park the zone body's`() throws {
    try book.drafting(.venue("V3"), .onsite)
    #expect(try missing(venue: "V3") == ["V3 onsite onsite"])
    try book.publishing(.park("Z1", "东园"))
    #expect(try missing(zone: "Z1").contains("Z1 comprehensive zone_comprehensive"))
    try book.publishing(.zone("Z1"))
    #expect(try !missing(zone: "Z1").contains("Z1 comprehensive zone_comprehensive"))
  }

  @Test func `A venue that moved takes its plans and drills along`() throws {
    try book.registering("V4,搬迁,other,Z1,,false,,\n")
    try book.publishing(.venue("V4"), .onsite)
    try book.holding(.venue("V4"), .onsite, on: "2025-07-05")
    try book.registering("V4,搬迁,other,Z2,,false,,\n")
    #expect(try !missing(zone: "Z2").contains { $0.hasPrefix("V4 ") })
    #expect(try !missing().contains { $0.hasPrefix("V4 ") })
    #expect(try !missing(zone: "Z1").contains { $0.hasPrefix("V4 ") })
    let all = try owed(today: "2025-12-31").filter { $0.hasPrefix("V4 ") }
    #expect(try owed(zone: "Z2", today: "2025-12-31").filter { $0.hasPrefix("V4 ") } == all)
    #expect(all.contains("V4 drill_ordinary_onsite 2026-06-30"))
  }

  @Test func `Venues whose staff is unknown are counted where a duty depends on it`() throws {
    // V1 and V2 owe the comprehensive plan anyway; V3 might.
    let review = book.review(today: "2025-12-31")
    #expect(try review.missingPlans().venuesOfUnknownSize == 1)
    #expect(try review.missingPlans(venue: "V1").venuesOfUnknownSize == 0)
    try book.registering("V4,写字楼,office,Z1,99,false,,\nV5,写字楼,office,Z1,,false,,\n")
    #expect(try review.missingPlans(zone: "Z1").venuesOfUnknownSize == 1)
    try book.publishing(.venue("V5"), .comprehensive)
    #expect(try review.missingPlans(zone: "Z1").venuesOfUnknownSize == 0)
    try book.registering("V6,写字楼,office,Z1,100,false,,\n")
    #expect(try missing(venue: "V6").first == "V6 comprehensive comprehensive_medium")
  }

  @Test func `Venues that are closed or not open yet owe no plan`() throws {
    try book.registering(
      """
      V4,旧,other,Z1,,false,,2025-12-30
      V5,今,other,Z1,,false,,2025-12-31
      V6,新,other,Z1,,false,2026-01-01,

      """
    )
    #expect(try missing(venue: "V4").isEmpty)
    #expect(try missing(venue: "V5") == ["V5 onsite onsite"])
    #expect(try missing(venue: "V6").isEmpty)
    #expect(try missing(venue: "V6", today: "2026-01-01") == ["V6 onsite onsite"])
  }

  // MARK: Drills

  @Test func `The first period owed is the one in which the book came to know a venue`() throws {
    #expect(
      try owed(today: "2025-12-31") == [
        "V1 drill_crowded 2023-12-31", "V2 drill_crowded 2023-12-31",
        "V3 drill_ordinary 2023-12-31", "V3 drill_ordinary_onsite 2023-12-31",
        "Z1 drill_zone 2025-11-15", "Z2 drill_zone 2025-11-15",
      ]
    )
  }

  @Test func `A day before the register began owes from that day on`() throws {
    #expect(try owed(venue: "V1", today: "2022-03-01") == ["V1 drill_crowded 2022-06-30"])
  }

  @Test func `A venue opened in mid-period owes the next, on its first day this one`() throws {
    try book.registering(
      """
      V4,甲,retail,Z1,,true,2025-01-02,
      V5,乙,retail,Z1,,true,2025-01-01,
      V6,丙,other,Z1,,false,2025-02-01,

      """
    )
    #expect(try owed(venue: "V4", today: "2025-03-01") == ["V4 drill_crowded 2025-12-31"])
    #expect(try owed(venue: "V5", today: "2025-03-01") == ["V5 drill_crowded 2025-06-30"])
    #expect(
      try owed(venue: "V6", today: "2025-03-01") == [
        "V6 drill_ordinary_onsite 2025-12-31", "V6 drill_ordinary 2026-12-31",
      ]
    )
    #expect(try owed(venue: "V4", today: "2025-01-01").isEmpty)
  }

  @Test func `Closed venues owe nothing, and none a period they do not see the end of`() throws {
    try book.registering(
      """
      V4,甲,retail,Z1,,true,,2025-06-29
      V5,乙,retail,Z1,,true,,2025-06-30

      """
    )
    try book.holding(.venue("V4"), on: "2024-12-01")
    try book.holding(.venue("V5"), on: "2024-12-01")
    #expect(try owed(venue: "V4", today: "2025-03-01").isEmpty)
    #expect(try owed(venue: "V5", today: "2025-03-01") == ["V5 drill_crowded 2025-06-30"])
    #expect(try owed(venue: "V5", today: "2025-07-01").isEmpty)
  }

  @Test func `What a closing venue missed before it stays owed until it closes`() throws {
    try book.registering("V4,甲,retail,Z1,,true,,2025-06-29\n")
    #expect(try owed(venue: "V4", today: "2025-03-01") == ["V4 drill_crowded 2023-12-31"])
  }

  @Test(arguments: [
    ("2025-01-01", "2025-12-31"), ("2025-06-30", "2025-12-31"), ("2025-07-01", "2026-06-30"),
    ("2025-12-31", "2026-06-30"),
  ])
  func `The last drill decides by its half-year`(last: Day, due: Day) throws {
    try book.holding(.venue("V1"), .onsite, on: last)
    #expect(try owed(venue: "V1", today: "2025-12-31") == ["V1 drill_crowded \(due)"])
  }

  @Test func `Only a drill of the duty's kinds of plan meets it`() throws {
    try book.holding(.venue("V3"), .special, on: "2025-07-05")
    #expect(
      try owed(venue: "V3", today: "2025-12-31") == [
        "V3 drill_ordinary_onsite 2023-12-31", "V3 drill_ordinary 2026-12-31",
      ]
    )
    try book.holding(.venue("V3"), .onsite, on: "2025-03-05")
    #expect(
      try owed(venue: "V3", today: "2025-12-31") == [
        "V3 drill_ordinary_onsite 2025-12-31", "V3 drill_ordinary 2026-12-31",
      ]
    )
    try book.registering("C1,综合体,complex,Z1,,true,,\n")
    try book.holding(.venue("C1"), .comprehensive, on: "2025-07-05")
    #expect(
      try owed(venue: "C1", today: "2025-12-31") == [
        "C1 drill_complex_fire 2023-12-31", "C1 drill_crowded 2026-06-30",
      ]
    )
  }

  @Test func `Before a later drill it was owed as things stood then`() throws {
    try book.holding(.venue("V1"), on: "2024-03-01")
    try book.holding(.venue("V1"), on: "2025-09-01")
    #expect(try owed(venue: "V1", today: "2025-12-31") == ["V1 drill_crowded 2026-06-30"])
    #expect(try owed(venue: "V1", today: "2025-08-31") == ["V1 drill_crowded 2024-12-31"])
    #expect(try owed(venue: "V1", today: "2024-02-29") == ["V1 drill_crowded 2023-12-31"])
    // A voided drill never was.
    let void = DrillCommand(.void, StepFacts(on: "2025-10-01", note: "误登"))
    _ = try book.drilling().handle(void, of: "K7QX-D2")
    #expect(try owed(venue: "V1", today: "2025-12-31") == ["V1 drill_crowded 2024-12-31"])
  }

  @Test func `A zone body owes one in 24 months, where its zone has venues`() throws {
    _ = try book.registration().importZones(
      from: ServiceBook.source("code,name,region\nZ3,三区,east\n")
    ) { _ in }
    let zones = try owed(today: "2025-12-31").filter { $0.hasPrefix("Z") }
    #expect(zones == ["Z1 drill_zone 2025-11-15", "Z2 drill_zone 2025-11-15"])
    try book.holding(.park("Z1", "东园"), on: "2025-05-19")
    try book.holding(.zone("Z2"), on: "2024-02-29")
    #expect(
      try owed(today: "2025-12-31").filter { $0.hasPrefix("Z") } == [
        "Z1 drill_zone 2025-11-15", "Z2 drill_zone 2026-02-28",
      ]
    )
    #expect(try owed(zone: "Z1", today: "2025-12-31").count == 2)
    #expect(try owed(zone: "Z1", venue: "V1", today: "2025-12-31").count == 1)
  }
}
