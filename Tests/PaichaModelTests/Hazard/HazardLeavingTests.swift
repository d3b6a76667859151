import PaichaModel
import Testing

/// Hazards that leave the usual way: transferred, void, referred, penalised.
struct HazardLeavingTests {
  private let transferred = Hazard.sample(phase: .transferred)
  private let listing = HazardRules.Listing("K7QX-S1", isAccepted: false)

  @Test func `A transferred hazard waits for what its receiver reports`() throws {
    let hazard = try Hazard.sample(phase: .ordered)
      .after(.transfer(.sample(on: "2025-03-20"), "K7QX-T7"))
    #expect(hazard.state == .transferred("K7QX-T7"))
    #expect(hazard.lastDay == "2025-03-20")
    #expect(try hazard.refusal(of: .rectify(on: "2025-03-20")) == .notNow)
  }

  @Test func `What was handled is closed, what was not stands where it stood before`() throws {
    let facts = StepFacts.sample(on: "2025-03-20")
    let handled = try transferred.after(.takeBack(facts, isHandled: true))
    let result = TransferReturn("K7QX-T1", facts, isHandled: true, to: .closed)
    #expect(handled.state == .closed(.handled(result)))
    #expect(handled.closedOn == "2025-03-20")
    let back = try transferred.after(.takeBack(facts, isHandled: false))
    #expect(back.state == .registered)
    #expect(back.deadlineDay == "2025-03-31")
  }

  @Test func `A listed hazard is not closed by what its receiver reports`() throws {
    let rules = try HazardRules.sample(listing: listing)
    let facts = StepFacts.sample(on: "2025-03-20")
    let handled = HazardCommand.takeBack(facts, isHandled: true)
    #expect(try transferred.refusal(of: handled, rules: rules) == .underSupervision)
    let back = try transferred.after(.takeBack(facts, isHandled: false), rules: rules)
    #expect(back.phase == .registered)
  }

  @Test func `A registration is void with a reason, and names what it was merged into`() throws {
    let facts = StepFacts.sample(note: "重复登记")
    let hazard = try Hazard.sample().after(.void(facts, target: "K7QX-H9"))
    #expect(hazard.state == .void(Voiding(facts, target: "K7QX-H9")))
    #expect(hazard.closedOn == nil)
  }

  @Test func `A hazard is not void without a reason, into itself, or while listed`() throws {
    let hazard = Hazard.sample(level: .major)
    let silent = HazardCommand.void(.sample(note: nil), target: nil)
    #expect(try hazard.refusal(of: silent) == .reasonNeeded)
    let own = HazardCommand.void(.sample(), target: "K7QX-H1")
    #expect(try hazard.refusal(of: own) == .ownTarget)
    for isAccepted in [true, false] {
      let rules = try HazardRules.sample(listing: .init("K7QX-S1", isAccepted: isAccepted))
      let void = HazardCommand.void(.sample(), target: nil)
      #expect(try hazard.refusal(of: void, rules: rules) == .underSupervision)
    }
  }

  @Test func `Referrals and penalties leave the phase, penalties after closing too`() throws {
    for phase in HazardPhase.allCases where phase != .void {
      let hazard = Hazard.sample(phase: phase)
      let penalty = try #require(HazardCommand.sample(.penalise))
      #expect(try hazard.after(penalty).state == hazard.state)
      guard phase != .closed else { continue }
      let referral = try #require(HazardCommand.sample(.refer))
      #expect(try hazard.after(referral).state == hazard.state)
    }
  }

  @Test func `A penalty keeps authority, document and fine in fen`() throws {
    let facts = StepFacts.sample(document: "消行罚决〔2025〕12号")
    let events = try Hazard.sample().decide(
      .penalise(facts, by: "消防救援大队", fineFen: 500_000),
      today: "2025-12-31",
      actor: .sample(.handler),
      rules: .sample()
    )
    let penalty = Penalty(facts, by: "消防救援大队", fineFen: 500_000)
    #expect(events == [.penalised(penalty)])
  }
}
