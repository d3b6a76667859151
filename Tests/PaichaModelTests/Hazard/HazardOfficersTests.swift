import PaichaModel
import Testing

/// How many officers a review needs, and what a listing forbids.
struct HazardOfficersTests {
  private func refusal(
    _ level: HazardLevel,
    with officers: [ActorID],
    severity: SeverityRule = .general,
    changing values: [ParameterKey: Int] = [:]
  ) throws -> HazardRefusal.Code? {
    try Hazard.sample(level: level, phase: .reviewRequested).refusal(
      of: .review(on: "2025-03-20", with: officers),
      rules: .sample(severity: severity, changing: values)
    )
  }

  @Test func `A major hazard is reviewed by two, a general one by one`() throws {
    #expect(try refusal(.general, with: []) == nil)
    #expect(try refusal(.major, with: []) == .tooFewOfficers)
    #expect(try refusal(.major, with: ["second"]) == nil)
  }

  @Test(arguments: [[ActorID("reviewer")], ["reviewer", "reviewer"]] as [[ActorID]])
  func `One officer named twice is one`(officers: [ActorID]) throws {
    #expect(try refusal(.major, with: officers) == .tooFewOfficers)
  }

  @Test(arguments: SeverityRule.allCases)
  func `Special equipment is reviewed by two even where the hazard is general`(
    severity: SeverityRule
  ) throws {
    let isSpecial = severity == .majorSpecialEquipment || severity == .seriousSpecialEquipment
    let code: HazardRefusal.Code? = isSpecial ? .tooFewOfficers : nil
    #expect(try refusal(.general, with: [], severity: severity) == code)
    #expect(try refusal(.general, with: ["second"], severity: severity) == nil)
  }

  @Test func `The numbers are the rulebook's`() throws {
    let values: [ParameterKey: Int] = [.reviewOfficers: 3, .reviewOfficersGeneral: 2]
    #expect(try refusal(.general, with: [], changing: values) == .tooFewOfficers)
    #expect(try refusal(.general, with: ["second"], changing: values) == nil)
    #expect(try refusal(.major, with: ["second"], changing: values) == .tooFewOfficers)
    #expect(try refusal(.major, with: ["second", "third"], changing: values) == nil)
  }

  @Test func `A listed hazard closes with the acceptance of its listing, not before`() throws {
    let hazard = Hazard.sample(level: .major, phase: .reviewRequested)
    let pass = HazardCommand.review(on: "2025-03-20", with: ["second"])
    let running = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: false))
    let accepted = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: true))
    #expect(try hazard.refusal(of: pass, rules: running) == .underSupervision)
    #expect(try hazard.refusal(of: pass, rules: accepted) == nil)
    let back = HazardCommand.review(on: "2025-03-20", .returned(newDeadline: nil), with: ["x"])
    #expect(try hazard.refusal(of: back, rules: running) == nil)
  }

  @Test func `An accepting body closes the hazard by a review under the listing's powers`() throws {
    let hazard = Hazard.sample(level: .major, phase: .reviewRequested)
    let body = Actor.sample(.listingBody, id: "body")
    let accepted = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: true))
    let facts = StepFacts.sample(on: "2025-03-20")
    var closed = hazard
    for event in try hazard.acceptance(
      facts,
      with: ["expert"],
      today: "2025-03-20",
      actor: body,
      rules: accepted
    ) {
      closed.apply(event)
    }
    guard case .closed(.reviewed(let review)) = closed.state else {
      Issue.record("\(closed.state)")
      return
    }
    #expect(review.actor == "body" && review.officers == ["expert"])
  }

  @Test func `An acceptance asks for review, officers, days and another person as a review does`()
    throws
  {
    let accepted = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: true))
    func code(
      _ phase: HazardPhase,
      by id: ActorID = "body",
      with officers: [ActorID] = ["expert"],
      on day: Day = "2025-03-20"
    ) throws -> HazardRefusal.Code? {
      do {
        _ = try Hazard.sample(level: .major, phase: phase).acceptance(
          .sample(on: day),
          with: officers,
          today: "2025-03-20",
          actor: .sample(.listingBody, id: id),
          rules: accepted
        )
        return nil
      } catch let refusal as HazardRefusal {
        return refusal.code
      }
    }
    #expect(try code(.reviewRequested) == nil)
    #expect(try code(.rectified) == .reviewNotRequested)
    #expect(try code(.registered) == .notRectified)
    #expect(try code(.closed) == .alreadyClosed)
    #expect(try code(.reviewRequested, with: []) == .tooFewOfficers)
    #expect(try code(.reviewRequested, by: "rectifier") == .reviewerIsRectifier)
    #expect(try code(.reviewRequested, with: ["rectifier"]) == .reviewerIsRectifier)
    #expect(try code(.reviewRequested, on: "2025-03-09") == .tooEarly)
    #expect(try code(.reviewRequested, on: "2025-03-21") == .future)
  }
}
