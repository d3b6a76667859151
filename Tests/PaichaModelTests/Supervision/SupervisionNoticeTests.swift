import PaichaModel
import Testing

/// From the decision to list to the plan that is accepted.
struct SupervisionNoticeTests {
  private func approve(finishBy day: Day) -> SupervisionCommand.Step {
    .approve(finishBy: day, supervisor: "市商务局", leader: "王副市长")
  }

  private let facts = StepFacts.sample(on: "2025-03-10")

  @Test func `An approval names finish date, supervisor, leader and body`() throws {
    let body = Actor.sample(.listingBody, id: "body", department: "县安委会")
    let event = try Supervision.sample().event(approve(finishBy: "2025-12-31"), facts, by: body)
    #expect(
      event.clocks.dues == [.listingNotify: "2025-03-13", .listingRectify: "2025-12-31"]
    )
    #expect(event.ended == [.listingDecide])
    var listing = Supervision.sample()
    listing.apply(event)
    #expect(
      listing.approval
        == Approval(
          finishBy: "2025-12-31",
          supervisor: "市商务局",
          leader: "王副市长",
          body: "县安委会"
        )
    )
    #expect(listing.finishBy == "2025-12-31" && listing.approvedOn == "2025-03-10")
  }

  @Test(arguments: [
    ("2025-03-09" as Day, SupervisionRefusal.Code.finishTooEarly), ("2025-03-10", nil),
    ("2026-03-10", nil), ("2026-03-11", .tooLong),
  ])
  func `A finish date lies within twelve months of the approval`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    #expect(try Supervision.sample().refusal(of: approve(finishBy: day), facts) == code)
  }

  @Test func `A notice has a number and starts the clocks of the body and of the unit`() throws {
    let approved = Supervision.sample(phase: .approved)
    let event = try approved.event(.notify(planBy: nil), facts)
    #expect(
      event.clocks.dues == [
        .listingPublish: "2025-03-17", .listingFileUp: "2025-03-13",
        .listingPlan: "2025-03-24", .listingProgress: "2025-06-10",
      ]
    )
    #expect(event.step == .notified(planBy: "2025-03-24"))
    let notified = try approved.after(.notify(planBy: nil), facts)
    #expect(notified.number == "〔2025〕第1号")
    let unnumbered = StepFacts.sample(on: "2025-03-10", document: nil)
    #expect(try approved.refusal(of: .notify(planBy: nil), unnumbered) == .documentNeeded)
  }

  @Test func `The day written on the notice stands for the plan`() throws {
    let approved = Supervision.sample(phase: .approved)
    let event = try approved.event(.notify(planBy: "2025-04-15"), facts)
    let plan = event.clocks.first { $0.kind == .listingPlan }
    #expect(plan?.due == DueDay(day: "2025-04-15", isProvisional: false))
    #expect(plan?.rule == nil && plan?.limit == nil)
    let early = SupervisionCommand.Step.notify(planBy: "2025-03-09")
    #expect(try approved.refusal(of: early, facts) == .finishTooEarly)
  }

  @Test func `A listing is filed upward once, in any phase of treatment`() throws {
    let filed = try Supervision.sample(phase: .notified).after(.fileUp(to: "市安委办"), facts)
    #expect(filed.isFiledUp && filed.phase == .notified)
    let later = StepFacts.sample(on: "2025-03-12")
    #expect(try filed.refusal(of: .fileUp(to: "市安委办"), later) == .filedUp)
  }

  @Test func `A plan is kept, its review has a term, a returned one is owed anew`() throws {
    let event = try Supervision.sample(phase: .published).event(.plan(.sample), facts)
    #expect(event.clocks.dues == [.listingPlanAccept: "2025-03-17"])
    #expect(event.ended == [.listingPlan])
    let filed = Supervision.sample(phase: .planFiled)
    #expect(filed.plan == .sample)
    let later = StepFacts.sample(on: "2025-03-12")
    let returned = try filed.event(.returnPlan, later)
    #expect(returned.clocks.dues == [.listingPlan: "2025-03-26"])
    #expect(returned.ended == [.listingPlanAccept])
    let silent = StepFacts.sample(on: "2025-03-12", note: nil)
    #expect(try filed.refusal(of: .returnPlan, silent) == .reasonNeeded)
    #expect(try filed.after(.acceptPlan, silent).phase == .rectifying)
  }

  @Test(arguments: [
    (SupervisionAct.reject, SupervisionPhase.proposed), (.withdraw, .rectifying),
    (.refuseExtension, .extensionPending), (.failAcceptance, .acceptanceRequested),
  ])
  func `A refusal by the body needs a reason`(
    act: SupervisionAct,
    phase: SupervisionPhase
  ) throws {
    let step = try #require(SupervisionCommand.Step.sample(act))
    let silent = StepFacts.sample(on: "2025-06-02", note: nil)
    #expect(try Supervision.sample(phase: phase).refusal(of: step, silent) == .reasonNeeded)
    #expect(try Supervision.sample(phase: phase).refusal(of: step) == nil)
  }

  @Test func `A step lies between the one before and today`() throws {
    let notified = Supervision.sample(phase: .notified)
    let step = SupervisionCommand.Step.publish(medium: "政府网站")
    let days: [(Day, SupervisionRefusal.Code?)] = [
      ("2025-03-05", .tooEarly), ("2025-03-06", nil), ("2025-03-20", nil),
      ("2025-03-21", .future),
    ]
    for (day, code) in days {
      #expect(try notified.refusal(of: step, .sample(on: day), today: "2025-03-20") == code)
    }
  }
}
