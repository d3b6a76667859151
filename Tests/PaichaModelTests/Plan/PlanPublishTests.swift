import PaichaModel
import Testing

/// Publishing: after the review where it is owed, with a number, and what runs from then on.
struct PlanPublishTests {
  @Test func `A plan that owes a review is not published before it`() throws {
    let rules = try PlanRules.sample()
    #expect(
      try EmergencyPlan.sample().refusal(of: .publish(signer: "王总"), rules: rules)
        == .reviewNeeded("K7QX-P1", by: nil)
    )
    let reviewed = try EmergencyPlan.sample(phase: .reviewed)
    #expect(try reviewed.refusal(of: .publish(signer: "王总"), rules: rules) == nil)
    let free = try PlanRules.sample(owesReview: false)
    #expect(try EmergencyPlan.sample().refusal(of: .publish(signer: "王总"), rules: free) == nil)
  }

  @Test(arguments: [PlanPhase.drafted, .reviewed])
  func `A plan is published under its number`(phase: PlanPhase) throws {
    let plan = try EmergencyPlan.sample(phase: phase)
    let facts = StepFacts.sample(on: "2025-03-24", document: nil)
    #expect(
      try plan.refusal(of: .publish(signer: "王总"), facts) == .numberNeeded("K7QX-P1")
    )
  }

  @Test func `The version in force knows who signed it, its number and its day`() throws {
    var plan = try EmergencyPlan.sample(phase: .reviewed)
    let event = try plan.event(.publish(signer: "王总"), .sample(on: "2025-03-24", document: "YJ-1"))
    plan.apply(event)
    let version = try #require(plan.inForce)
    #expect(version.version == 1 && version.number == "YJ-1" && version.signer == "王总")
    #expect(version.publishedOn == "2025-03-24")
    #expect(version.filing == nil && version.evaluatedOn == nil)
  }

  @Test(arguments: [true, false], [true, false])
  func `Filing and evaluation run from the publication where they are owed`(
    owesFiling: Bool,
    owesEvaluation: Bool
  ) throws {
    let rules = try PlanRules.sample(owesFiling: owesFiling, owesEvaluation: owesEvaluation)
    let event = try EmergencyPlan.sample(phase: .reviewed)
      .event(.publish(signer: "王总"), .sample(on: "2025-03-10"), rules: rules)
    var told: [ClockKind: Day] = [:]
    if owesFiling { told[.planFiling] = "2025-04-07" }
    if owesEvaluation { told[.planEvaluate] = "2028-03-10" }
    #expect(event.clocks.dues == told)
    #expect(event.clocks.count == told.count)
    #expect(event.clocks.allSatisfy { $0.from == "2025-03-10" })
  }

  @Test func `The twenty days of the filing are working days`() throws {
    let plan = EmergencyPlan(try PlanDraft.sample(on: "2024-04-26").opening())
    let holidays = try PlanRules.sample(owesReview: false, calendar: .labourDay2024)
    let event = try plan.event(
      .publish(signer: "王总"),
      .sample(on: "2024-04-26"),
      rules: holidays
    )
    let filing = try #require(event.clocks.first { $0.kind == .planFiling })
    #expect(filing.due == DueDay(day: "2024-05-27", isProvisional: false))
    #expect(filing.limit == TimeLimit(value: 20, unit: .workingDay))
    #expect(filing.rule == "plan.filing")
    let plain = try plan.event(.publish(signer: "王总"), .sample(on: "2024-04-26"))
    #expect(plain.clocks.dues[.planFiling] == "2024-05-24")
  }

  @Test(
    arguments: [
      ("2022-03-14", "2025-03-14"),
      // A Sunday moves to the next working day.
      ("2022-03-16", "2025-03-17"),
      // 29 February has no 29 February three years on.
      ("2020-02-29", "2023-02-28"),
      ("2021-02-28", "2024-02-28"),
      ("2021-03-01", "2024-03-01"),
      // The ends of years, and New Year's day, which is off.
      ("2022-12-31", "2025-12-31"),
      ("2022-01-01", "2025-01-02"),
      ("2023-01-01", "2026-01-02"),
      ("2023-12-31", "2026-12-31"),
      ("2024-01-01", "2027-01-01"),
    ] as [(Day, Day)]
  )
  func `An evaluation is due three years after the publication`(
    published: Day,
    due: Day
  ) throws {
    let plan = EmergencyPlan(try PlanDraft.sample(on: published).opening())
    let event = try plan.event(.publish(signer: "王总"), .sample(on: published))
    let clock = try #require(event.clocks.first { $0.kind == .planEvaluate })
    #expect(clock.due.day == due)
    #expect(clock.due.isProvisional == (due > "2026-12-31"))
    #expect(clock.rule == "plan.evaluate")
  }

  @Test func `A leap day with no rolling ends on the last of February`() throws {
    let plan = EmergencyPlan(try PlanDraft.sample(on: "2024-02-29").opening())
    func due(_ rolls: Int) throws -> DueDay? {
      let rules = try PlanRules.sample(
        owesReview: false,
        changing: [.calendarDeadlineRolls: rolls]
      )
      let event = try plan.event(.publish(signer: "王总"), .sample(on: "2024-02-29"), rules: rules)
      return event.clocks.first { $0.kind == .planEvaluate }?.due
    }
    #expect(try due(0) == DueDay(day: "2027-02-28", isProvisional: true))
    #expect(try due(1) == DueDay(day: "2027-03-01", isProvisional: true))
  }

  @Test func `A new version replaces the old one and stops its terms`() throws {
    var plan = try EmergencyPlan.sample(phase: .filed)
    try plan.take(.revise(.risk), on: "2025-03-24")
    #expect(plan.inForce?.version == 1 && plan.version == 2)
    let event = try plan.event(.publish(signer: "赵总"), .sample(on: "2025-04-01", document: "YJ-2"))
    #expect(event.stopped == [.planFiling, .planFilingCheck, .planEvaluate])
    #expect(event.ended == [])
    plan.apply(event)
    let version = try #require(plan.inForce)
    #expect(version.version == 2 && version.number == "YJ-2" && version.signer == "赵总")
    #expect(version.filing == nil && version.evaluatedOn == nil)
    #expect(plan.version == 2 && plan.phase == .published)
  }
}
