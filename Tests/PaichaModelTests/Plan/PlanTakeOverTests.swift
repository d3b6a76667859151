import PaichaModel
import Testing

/// Plans that another system knew, in force and perhaps filed.
struct PlanTakeOverTests {
  private func opening(
    published: Day = "2024-03-11",
    filed: Day? = nil,
    evaluated: Day? = nil,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.admin, id: "admin"),
    rules: PlanRules? = nil
  ) throws -> PlanOpening {
    try EmergencyPlan.takeOver(
      ReportedPlan(
        reference: "旧-7",
        version: 3,
        number: "YJ-03",
        publishedOn: published,
        filedOn: filed,
        evaluatedOn: evaluated
      ),
      holder: .venue("V1"),
      kind: .special,
      name: "专项预案",
      id: "K7QX-P1",
      zone: "Z1",
      today: today,
      actor: actor,
      rules: try rules ?? .sample()
    )
  }

  @Test func `A plan that was published goes on from there`() throws {
    let opening = try opening()
    #expect(opening.kind == .special && opening.holder == .venue("V1") && opening.zone == "Z1")
    #expect(opening.clocks.dues == [.planFiling: "2024-04-08", .planEvaluate: "2027-03-11"])
    let plan = EmergencyPlan(opening)
    #expect(plan.state == .published && plan.version == 3)
    let version = try #require(plan.inForce)
    #expect(version.version == 3 && version.number == "YJ-03" && version.signer == nil)
    #expect(version.publishedOn == "2024-03-11" && version.filing == nil)
    #expect(plan.lastDay == "2024-03-11" && plan.materials.isEmpty)
  }

  @Test func `One that was filed and evaluated owes only its next evaluation`() throws {
    let opening = try opening(filed: "2024-04-01", evaluated: "2025-03-10")
    #expect(opening.clocks.dues == [.planEvaluate: "2028-03-10"])
    let plan = EmergencyPlan(opening)
    #expect(plan.state == .filed(on: "2024-04-01"))
    #expect(plan.inForce?.filing == .filed(on: "2024-04-01"))
    #expect(plan.inForce?.evaluatedOn == "2025-03-10")
    #expect(plan.lastDay == "2025-03-10")
  }

  @Test func `What is not owed does not run`() throws {
    let free = try PlanRules.sample(owesFiling: false, owesEvaluation: false)
    #expect(try opening(rules: free).clocks == [])
  }

  @Test(arguments: Role.allCases)
  func `Only those who take histories over may`(role: Role) throws {
    let actor = Actor.sample(role)
    guard role.may(.takeOver) else {
      #expect(throws: PlanRefusal.role(nil, actor, .takeOver)) { try opening(by: actor) }
      return
    }
    #expect(try opening(by: actor).actor == actor.id)
  }

  @Test func `Its days are not in the future, and none is before the publication`() throws {
    #expect(try opening(filed: "2024-03-11", evaluated: "2024-03-11").clocks.count == 1)
    #expect(throws: PlanRefusal.future(nil, "2025-01-02", "2025-01-01")) {
      try opening(filed: "2025-01-02", today: "2025-01-01")
    }
    #expect(throws: PlanRefusal.future(nil, "2024-03-11", "2024-03-10")) {
      try opening(today: "2024-03-10")
    }
    #expect(throws: PlanRefusal.tooEarly(nil, "2024-03-10", "2024-03-11")) {
      try opening(filed: "2024-03-10")
    }
    #expect(throws: PlanRefusal.tooEarly(nil, "2024-03-10", "2024-03-11")) {
      try opening(evaluated: "2024-03-10")
    }
  }

  @Test func `Its next version is numbered on from what it had`() throws {
    var plan = EmergencyPlan(try opening(filed: "2024-04-01"))
    try plan.take(.revise(.law), on: "2025-03-24")
    #expect(plan.version == 4 && plan.inForce?.version == 3)
  }
}
