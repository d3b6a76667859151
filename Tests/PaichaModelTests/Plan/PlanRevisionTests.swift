import PaichaModel
import Testing

/// Evaluations, revisions and their causes, and the end of a plan.
struct PlanRevisionTests {
  private static let inForce: [PlanPhase] = [.published, .filingReturned, .filed]

  @Test func `An evaluation that confirms the plan starts its three years anew`() throws {
    for phase in [PlanPhase.published, .filed] {
      var plan = try EmergencyPlan.sample(phase: phase)
      let before = plan.state
      let event = try plan.take(.confirm, on: "2025-03-24")
      #expect(event.ended == [.planEvaluate] && event.stopped == [])
      #expect(event.clocks.dues == [.planEvaluate: "2028-03-24"])
      #expect(plan.inForce?.evaluatedOn == "2025-03-24")
      #expect(plan.state == before && plan.inForce?.version == 1)
    }
    let free = try PlanRules.sample(owesEvaluation: false)
    let event = try EmergencyPlan.sample(phase: .filed).event(.confirm, rules: free)
    #expect(event.clocks == [] && event.ended == [.planEvaluate])
  }

  @Test(arguments: RevisionCause.allCases)
  func `A revision is required for a cause, and begun for the same one`(
    cause: RevisionCause
  ) throws {
    var plan = try EmergencyPlan.sample(phase: .filed)
    let event = try plan.take(.requireRevision(cause), on: "2025-03-24")
    #expect(plan.state == .revisionDue(cause) && plan.cause == cause)
    #expect(event.ended == (cause == .evaluation ? [.planEvaluate] : []))
    #expect(plan.inForce?.evaluatedOn == (cause == .evaluation ? "2025-03-24" : nil))
    #expect(plan.inForce?.version == 1 && plan.inForce?.filing == .filed(on: "2025-03-10"))
    for other in RevisionCause.allCases where other != cause {
      #expect(
        try plan.refusal(of: .revise(other)) == .otherCause("K7QX-P1", cause, other)
      )
    }
    for told in [cause, nil] {
      var revised = plan
      let begun = try revised.take(.revise(told), on: "2025-04-01")
      #expect(begun.step == .revisionBegun(cause))
      #expect(revised.state == .drafted(cause) && revised.version == 2)
      #expect(revised.author == "handler")
      #expect(revised.inForce?.evaluatedOn == (cause == .evaluation ? "2025-03-24" : nil))
    }
  }

  @Test(arguments: inForce)
  func `A revision begun at once states its cause`(phase: PlanPhase) throws {
    let plan = try EmergencyPlan.sample(phase: phase)
    #expect(try plan.refusal(of: .revise(nil)) == .causeNeeded("K7QX-P1"))
    for cause in RevisionCause.allCases {
      var revised = plan
      let event = try revised.take(.revise(cause), on: "2025-03-24")
      #expect(event.ended == (cause == .evaluation ? [.planEvaluate] : []))
      #expect(revised.inForce?.evaluatedOn == (cause == .evaluation ? "2025-03-24" : nil))
      #expect(revised.state == .drafted(cause))
    }
  }

  @Test(arguments: inForce)
  func `The version in force stays so until the next one is published`(
    phase: PlanPhase
  ) throws {
    var plan = try EmergencyPlan.sample(phase: phase)
    let old = try #require(plan.inForce)
    for step in [
      .revise(.resources), .returnDraft(.sample()), .review(.sample()),
    ] as [PlanCommand.Step] {
      let event = try plan.take(step, on: "2025-03-24")
      #expect(plan.inForce == old)
      #expect(event.stopped == [] && event.clocks == [])
    }
    #expect(plan.version == 2)
    try plan.take(.publish(signer: "王总"), on: "2025-03-25")
    #expect(plan.inForce?.version == 2)
  }

  @Test func `Versions are numbered on, one by one`() throws {
    var plan = try EmergencyPlan.sample(phase: .published)
    for version in 2...5 {
      try plan.take(.revise(.other), on: "2025-04-01")
      #expect(plan.version == version && plan.inForce?.version == version - 1)
      try plan.take(.publish(signer: "王总"), on: "2025-04-01")
      #expect(plan.version == version && plan.inForce?.version == version)
    }
  }

  @Test(arguments: PlanPhase.allCases.filter { !$0.isFinal })
  func `A retired plan has nothing in force and owes nothing`(phase: PlanPhase) throws {
    var plan = try EmergencyPlan.sample(phase: phase)
    let event = try plan.take(.retire, on: "2025-03-24")
    #expect(plan.state == .retired(on: "2025-03-24"))
    #expect(plan.inForce == nil)
    #expect(event.stopped == Set(ClockKind.allCases) && event.clocks == [])
  }
}
