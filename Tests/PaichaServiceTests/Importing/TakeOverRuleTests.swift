import PaichaModel
import PaichaService
import Testing

/// The rules of taking hazards and listings over, whatever file they come from.
@Suite struct TakeOverRuleTests {
  private static func hazard(
    _ level: HazardLevel,
    _ outcome: FindingOutcome = .open,
    number: Int = 1
  ) -> Hazard {
    let finding = Finding(
      hazard: HazardID(origin: "K7QX", number: number),
      item: nil,
      level: level,
      description: "卷帘失灵",
      place: nil,
      deadline: .given("2025-06-30"),
      outcome: outcome,
      evidence: []
    )
    return Hazard(finding, foundOn: "2025-03-03", by: "admin")
  }

  private static func actor(_ role: Role) -> Actor {
    Actor(id: "somebody", name: "somebody", role: role, department: nil, zone: nil)
  }

  private static func clocks() throws -> ClockRules { try RuleSet(rulebookPath: nil).clocks }

  private static func event(
    _ reported: ReportedHistory,
    of hazard: Hazard,
    by role: Role = .admin
  ) throws -> HazardEvent {
    try hazard.takeOver(
      reported,
      actor: actor(role),
      rules: HazardRules(clocks: try clocks())
    )
  }

  @Test(arguments: Role.allCases)
  func `A hazard is taken over by those who may`(role: Role) throws {
    let reported = ReportedHistory(orderedOn: "2025-03-04")
    guard role.may(.takeOver) else {
      #expect(throws: HazardRefusal.self) {
        try Self.event(reported, of: Self.hazard(.general), by: role)
      }
      return
    }
    let event = try Self.event(reported, of: Self.hazard(.general), by: role)
    #expect(event.day == "2025-03-04")
  }

  @Test(arguments: [
    ReportedHistory(orderedOn: "2025-03-02"),
    ReportedHistory(rectifiedOn: "2025-03-02"),
    ReportedHistory(orderedOn: "2025-03-10", rectifiedOn: "2025-03-09"),
    ReportedHistory(orderedOn: "2025-05-02"),
    ReportedHistory(rectifiedOn: "2025-05-02"),
  ])
  func `Days out of order are refused`(reported: ReportedHistory) throws {
    let hazard = Self.hazard(.general, .closed(on: "2025-05-01"))
    #expect(throws: HazardRefusal.self) { try Self.event(reported, of: hazard) }
  }

  @Test func `A closed hazard stays closed and owes nothing`() throws {
    var hazard = Self.hazard(.general, .closed(on: "2025-05-01"))
    let event = try Self.event(ReportedHistory(rectifiedOn: "2025-04-30"), of: hazard)
    #expect(event.started == [])
    hazard.apply(event)
    #expect(hazard.state == .closed(.reported("2025-05-01")))
    #expect(hazard.rectifiers == [])
  }

  @Test(arguments: HazardLevel.allCases)
  func `Only a general one awaits its review without a request`(level: HazardLevel) throws {
    var hazard = Self.hazard(level)
    let event = try Self.event(ReportedHistory(rectifiedOn: "2025-04-30"), of: hazard)
    #expect(event.started.map(\.kind) == (level == .general ? [.hazardReview] : []))
    hazard.apply(event)
    #expect(hazard.phase == .rectified)
    #expect(hazard.rectifiers == ["somebody"])
  }

  @Test func `A void hazard is under no listing`() throws {
    var hazard = Self.hazard(.major)
    hazard.apply(.voided(Voiding(StepFacts(on: "2025-03-05", note: "重复"), target: nil)))
    let candidate = ListingCandidate(hazard: hazard, venue: "V1", zone: nil, listing: nil)
    #expect(throws: SupervisionRefusal.hazardClosed(hazard.id)) {
      try Supervision.takeOver(
        ReportedListing(reference: "G-1"),
        level: .county,
        proposedOn: "2025-03-06",
        id: "K7QX-S1",
        candidates: [candidate],
        actor: Self.actor(.lead),
        clocks: try Self.clocks()
      )
    }
  }

  @Test(arguments: Role.allCases)
  func `A listing is taken over by those who may`(role: Role) throws {
    let candidate = ListingCandidate(
      hazard: Self.hazard(.major),
      venue: "V1",
      zone: nil,
      listing: nil
    )
    let opening = {
      try Supervision.takeOver(
        ReportedListing(reference: "G-1", approvedOn: "2025-03-10"),
        level: .county,
        proposedOn: "2025-03-06",
        id: "K7QX-S1",
        candidates: [candidate],
        actor: Self.actor(role),
        clocks: try Self.clocks()
      )
    }
    guard role.may(.takeOver) else {
      #expect(throws: SupervisionRefusal.self) { try opening() }
      return
    }
    #expect(try Supervision(opening()).phase == .approved)
  }
}
