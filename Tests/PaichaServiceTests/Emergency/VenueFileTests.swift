import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The safety file of one venue.
@Suite struct VenueFileTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func file(_ code: VenueCode = "V1", today: Day = "2025-12-31") throws -> VenueFile {
    try VenueFile(of: code, in: book.store, rules: book.rules, today: today)
  }

  private func log(_ venue: VenueCode, on day: Day, _ findings: FindingDraft...) throws {
    _ = try book.logging().log(InspectionDraft(venue: venue, day: day, findings: findings))
  }

  @Test func `An unknown venue is refused`() throws {
    let fault = #expect(throws: ServiceFault.self) { try file("V9") }
    guard case .noSuchVenue("V9") = fault else {
      Issue.record("another fault: \(String(describing: fault))")
      return
    }
  }

  @Test func `A venue with nothing on record owes what its kind owes`() throws {
    let file = try file()
    #expect(file.venue.code == "V1" && file.profile.isCrowded)
    #expect(!file.profile.isCrowdedRegistered && file.profile.isMedium == nil)
    #expect(file.inspections.isEmpty && file.openHazards.isEmpty && file.listings.isEmpty)
    #expect(file.plans.isEmpty && file.drills.isEmpty && file.trainings.isEmpty)
    #expect(file.missingPlans.rows.map(\.kind) == [.comprehensive, .onsite, .special])
    #expect(file.agenda.contains { $0.clock.kind == .drillHold })
    #expect(file.agenda.allSatisfy { $0.venue == "V1" })
    let standing = file.standing(on: "2025-12-31")
    #expect(standing.open == 0 && standing.clocksLate == file.agenda.count)
  }

  @Test func `Everything of the venue is there, and nothing of another`() throws {
    try log(
      "V1",
      on: "2025-11-03",
      FindingDraft(description: "纸箱", deadline: "2025-12-30"),
      FindingDraft(
        level: .major,
        criterion: Criterion(edition: "GB 35181-2017", clause: "6.5"),
        description: "出口",
        deadline: "2026-01-31"
      ),
      FindingDraft(description: "已了结", closedOn: "2025-11-04")
    )
    try log("V2", on: "2025-11-03", FindingDraft(description: "别处", deadline: "2025-12-01"))
    _ = try book.supervising("handler").propose(
      ListingProposal(hazards: ["K7QX-H2"], level: .county, facts: StepFacts(on: "2025-11-10"))
    )
    let plan = try book.publishing(.venue("V1"), .special)
    try book.publishing(.venue("V2"), .special)
    let retired = try book.publishing(.venue("V1"), .onsite)
    let retire = PlanCommand(.retire, StepFacts(on: "2025-05-01", note: "合并"))
    _ = try book.planning().handle(retire, of: retired)
    try book.holding(.venue("V1"), on: "2025-12-01")
    try book.holding(.venue("V2"), on: "2025-12-01")
    let file = try file()
    #expect(file.openHazards.map(\.id) == ["K7QX-H1", "K7QX-H2"])
    #expect(file.inspections.count == 1)
    #expect(file.listings.map(\.id) == ["K7QX-S1"])
    #expect(file.plans.map(\.id) == [plan])
    #expect(file.missingPlans.rows.map(\.kind) == [.comprehensive, .onsite])
    #expect(file.drills.map(\.id) == ["K7QX-D1"])
    #expect(file.agenda.allSatisfy { $0.venue == "V1" })
    #expect(
      Set(file.agenda.map(\.clock.kind)).isSuperset(of: [
        .hazardRectify, .listingDecide, .planFiling, .drillReport, .drillHold,
      ])
    )
    #expect(file.agenda.first { $0.clock.kind == .drillHold }?.clock.due.day == "2026-06-30")
    let standing = file.standing(on: "2025-12-31")
    #expect(standing.open == 2 && standing.openMajors == 1)
    #expect(standing.overdue == 1 && standing.activeListings == 1)
    #expect(standing.clocksLate == file.agenda.count { $0.clock.due.day < "2025-12-31" })
  }

  @Test func `Of what only grows the latest ten are shown`() throws {
    for number in 1...12 {
      let day = try #require(Day(year: 2025, month: number, day: 1))
      try book.holding(.venue("V1"), on: day)
      try log("V1", on: day)
    }
    let file = try file()
    #expect(VenueFile.latest == 10)
    #expect(file.drills.count == 10 && file.inspections.count == 10)
    #expect(file.drills.first?.heldOn == "2025-12-01" && file.drills.last?.heldOn == "2025-03-01")
    #expect(file.inspections.first?.day == "2025-12-01")
  }

  @Test func `It stands as of the day it is asked for`() throws {
    try log("V1", on: "2025-11-03", FindingDraft(description: "纸箱", deadline: "2025-12-30"))
    #expect(try file(today: "2025-12-30").standing(on: "2025-12-30").overdue == 0)
    #expect(try file(today: "2025-12-31").standing(on: "2025-12-31").overdue == 1)
  }
}
