import PaichaModel
import Testing

/// Filing with the authority, its answer, and what its silence means.
struct PlanFilingTests {
  private func sent(answerBy due: DueDay) throws -> EmergencyPlan {
    var plan = try EmergencyPlan.sample(phase: .published)
    plan.apply(
      PlanEvent(.filed(receiver: "区应急局", answerBy: due), .sample(on: "2025-03-10"), by: "unit")
    )
    return plan
  }

  private func silence(_ plan: EmergencyPlan, on day: Day) throws -> PlanRefusal? {
    try plan.refusal(of: .countAsFiled, .sample(on: day), today: "2030-12-31")
  }

  @Test(arguments: PlanMaterial.allCases)
  func `A filing has all five papers, whenever they came`(missing: PlanMaterial) throws {
    let others = [AttachedMaterial].all.filter { $0.material != missing }
    var plan = try EmergencyPlan.sample(phase: .published)
    // The draft already stands on two.
    let isThere = PlanMaterial.ofDraft.contains(missing)
    #expect(
      try plan.refusal(of: .file(receiver: "区应急局"), materials: others)
        == (isThere ? nil : .materialsMissing("K7QX-P1", [missing]))
    )
    plan.apply(
      PlanEvent(
        .confirmed,
        .sample(on: "2025-03-11"),
        by: "unit",
        materials: [AttachedMaterial(missing, file: .sample())]
      )
    )
    #expect(plan.materials[missing] == .some(.sample()))
    #expect(try plan.refusal(of: .file(receiver: "区应急局"), materials: others) == nil)
  }

  @Test func `A refused filing names all papers that are missing, in their order`() throws {
    #expect(
      try EmergencyPlan.sample(phase: .published)
        .refusal(of: .file(receiver: "区应急局"), materials: [])
        == .materialsMissing("K7QX-P1", [.text, .reviewOpinion, .filingForm])
    )
  }

  @Test func `A new version files its own papers`() throws {
    var plan = try EmergencyPlan.sample(phase: .published)
    try plan.take(.file(receiver: "区应急局"), on: "2025-03-11")
    try plan.take(.acceptFiling, on: "2025-03-12")
    #expect(plan.materials.count == 5)
    let rules = try PlanRules.sample(owesReview: false)
    plan.apply(try plan.event(.revise(.law), .sample(on: "2025-03-13"), materials: []))
    #expect(plan.materials.isEmpty)
    plan.apply(
      try plan.event(.publish(signer: "王总"), .sample(on: "2025-03-14"), materials: [], rules: rules)
    )
    #expect(
      try plan.refusal(of: .file(receiver: "区应急局"), materials: [])
        == .materialsMissing("K7QX-P1", PlanMaterial.allCases)
    )
  }

  @Test func `The authority answers within five working days`() throws {
    var plan = EmergencyPlan(try PlanDraft.sample(on: "2024-04-26").opening())
    let rules = try PlanRules.sample(owesReview: false, calendar: .labourDay2024)
    try plan.take(.publish(signer: "王总"), on: "2024-04-26", rules: rules)
    let event = try plan.take(.file(receiver: "区应急局"), on: "2024-04-26", rules: rules)
    let due = DueDay(day: "2024-05-07", isProvisional: false)
    #expect(event.step == .filed(receiver: "区应急局", answerBy: due))
    #expect(event.clocks.dues == [.planFilingCheck: "2024-05-07"])
    #expect(event.ended == [.planFiling] && event.stopped == [])
    #expect(plan.state == .filingSent(answerBy: due))
    #expect(plan.inForce?.filing == .sent(on: "2024-04-26", answerBy: due))
  }

  @Test func `An accepted filing is filed on the day of the answer`() throws {
    var plan = try EmergencyPlan.sample(phase: .filingSent)
    let event = try plan.take(.acceptFiling, on: "2025-03-13")
    #expect(event.ended == [.planFilingCheck] && event.clocks == [])
    #expect(plan.state == .filed(on: "2025-03-13"))
    #expect(plan.inForce?.filing == .filed(on: "2025-03-13"))
  }

  @Test func `A returned filing is sent again within the days to complete it`() throws {
    var plan = try EmergencyPlan.sample(phase: .filingSent)
    let event = try plan.take(.returnFiling, on: "2025-03-13")
    #expect(event.ended == [.planFilingCheck])
    #expect(event.clocks.dues == [.planFiling: "2025-03-20"])
    #expect(event.clocks.map(\.rule) == ["plan.resubmit"])
    #expect(plan.state == .filingReturned(on: "2025-03-13"))
    #expect(plan.inForce?.filing == nil)
    let again = try plan.take(.file(receiver: "区应急局"), on: "2025-03-18")
    #expect(again.ended == [.planFiling])
    #expect(again.clocks.dues == [.planFilingCheck: "2025-03-25"])
  }

  @Test func `Silence counts from the day after the last day of the answer`() throws {
    let due = DueDay(day: "2025-03-17", isProvisional: false)
    let plan = try sent(answerBy: due)
    #expect(try silence(plan, on: "2025-03-16") == .answerStillDue("K7QX-P1", due))
    #expect(try silence(plan, on: "2025-03-17") == .answerStillDue("K7QX-P1", due))
    #expect(try silence(plan, on: "2025-03-18") == nil)
    var filed = plan
    let event = try filed.take(.countAsFiled, on: "2025-03-18")
    #expect(event.ended == [.planFilingCheck])
    #expect(filed.state == .filed(on: "2025-03-18"))
    #expect(filed.inForce?.filing == .filed(on: "2025-03-18"))
  }

  @Test func `Silence never counts while the last day is provisional`() throws {
    let open = DueDay(day: "2027-01-08", isProvisional: true)
    var plan = try sent(answerBy: open)
    for day in ["2027-01-08", "2027-01-09", "2028-06-01"] as [Day] {
      #expect(try silence(plan, on: day) == .answerStillDue("K7QX-P1", open))
    }
    plan.settleAnswer(from: "2025-03-10", by: DueDay(day: "2027-01-11", isProvisional: false))
    #expect(try silence(plan, on: "2027-01-11")?.code == .answerStillDue)
    #expect(try silence(plan, on: "2027-01-12") == nil)
  }

  @Test func `A settled day moves only the filing it belongs to, while it waits`() throws {
    let open = DueDay(day: "2027-01-08", isProvisional: true)
    let settled = DueDay(day: "2027-01-11", isProvisional: false)
    var plan = try sent(answerBy: open)
    plan.settleAnswer(from: "2025-03-09", by: settled)
    #expect(plan.state == .filingSent(answerBy: open))
    plan.settleAnswer(from: "2025-03-10", by: settled)
    #expect(plan.state == .filingSent(answerBy: settled))
    #expect(plan.inForce?.filing == .sent(on: "2025-03-10", answerBy: settled))
    for phase in PlanPhase.allCases where phase != .filingSent {
      var other = try EmergencyPlan.sample(phase: phase)
      let before = other
      other.settleAnswer(from: "2025-03-10", by: settled)
      #expect(other == before)
    }
  }

  @Test(
    arguments: [
      ("2025-03-09", false), ("2025-03-10", false), ("2025-03-17", false), ("2025-03-18", true),
      ("2030-01-01", true),
    ] as [(Day, Bool)]
  )
  func `A filing that waits counts as filed once its term has passed`(
    day: Day,
    isFiled: Bool
  ) throws {
    let due = DueDay(day: "2025-03-17", isProvisional: false)
    #expect(try #require(try sent(answerBy: due).inForce).isFiled(on: day) == isFiled)
    let open = DueDay(day: "2025-03-17", isProvisional: true)
    #expect(try #require(try sent(answerBy: open).inForce).isFiled(on: day) == false)
  }

  @Test func `A filed plan counts from its day on, one that is not sent never`() throws {
    let filed = try #require(try EmergencyPlan.sample(phase: .filed).inForce)
    #expect(!filed.isFiled(on: "2025-03-09"))
    #expect(filed.isFiled(on: "2025-03-10"))
    for phase in [PlanPhase.published, .filingReturned, .revisionDue] {
      let version = try #require(try EmergencyPlan.sample(phase: phase).inForce)
      #expect(!version.isFiled(on: "2200-12-31"))
    }
  }
}
