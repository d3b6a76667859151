import Foundation
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Emergency plans kept through the service.
@Suite struct PlanKeepingTests {
  private let book: ServiceBook

  /// V4 is a crowded venue of medium size, V5 one of unknown size that is not crowded.
  init() throws {
    book = try ServiceBook.furnished()
    try book.registering("V4,大商场,retail,Z1,60,true,,\nV5,写字楼,office,Z1,,false,,\n")
  }

  private func review(_ reviewer: (String, String)) throws -> PlanCommand.Step {
    let reviewer = try #require(Reviewer(name: reviewer.0, body: reviewer.1))
    return .review(PlanReview(by: [reviewer], opinion: "通过"))
  }

  @discardableResult
  private func step(
    _ step: PlanCommand.Step,
    of id: PlanID,
    on day: Day,
    by actor: ActorID = "unit",
    today: Day = "2025-12-31",
    document: String? = nil,
    materials: [AttachedMaterial] = []
  ) throws -> HandledPlan {
    let facts = StepFacts(on: day, note: "理由", document: document)
    return try book.planning(actor, today: today)
      .handle(PlanCommand(step, facts, materials: materials), of: id)
  }

  @Test(arguments: [Holder.venue("V9"), .zone("Z9"), .park("Z9", "A")])
  func `A holder that is not in the registers is refused, and nothing is written`(
    holder: Holder
  ) throws {
    let head = try book.store.head()
    let fault = #expect(throws: ServiceFault.self) { try book.drafting(holder) }
    switch (holder, fault) {
    case (.venue, .noSuchVenue("V9")), (.zone, .noSuchZone("Z9")), (.park, .noSuchZone("Z9")):
      break
    default: Issue.record("another fault: \(String(describing: fault))")
    }
    #expect(try book.store.head() == head)
  }

  @Test func `A plan belongs to the zone of its holder`() throws {
    #expect(try book.drafting(.venue("V1")).plan.opening.zone == "Z1")
    #expect(try book.drafting(.zone("Z2")).plan.opening.zone == "Z2")
    #expect(try book.drafting(.park("Z2", "东园")).plan.opening.zone == "Z2")
    #expect(try book.drafting(.venue("V3")).plan.opening.zone == nil)
    let rows = try book.store.plans(PlanFilter())
    #expect(rows.map(\.id) == ["K7QX-P4", "K7QX-P1", "K7QX-P2", "K7QX-P3"])
    #expect(
      rows.map(\.holder) == [.venue("V3"), .venue("V1"), .zone("Z2"), .park("Z2", "东园")]
    )
    #expect(try book.problems() == [])
  }

  @Test func `A whole life is kept as the journal tells it, with its clocks`() throws {
    let id = try book.drafting(.venue("V4")).plan.id
    let head = try book.store.head()
    // A unit of medium size has its plan reviewed first.
    let early = #expect(throws: PlanRefusal.self) {
      try step(.publish(signer: "周"), of: id, on: "2025-03-03", document: "1号")
    }
    #expect(early == .reviewNeeded(id, by: .mediumStaffRetail))
    #expect(try book.store.head() == head)
    try step(try review(("王敏", "市应急协会")), of: id, on: "2025-02-20")
    let published = try step(.publish(signer: "周"), of: id, on: "2025-03-03", document: "1号")
    #expect(published.clocks.map(\.kind) == [.planFiling, .planEvaluate])
    // Twenty working days, and three years to a year whose holidays are not out.
    #expect(published.clocks.map(\.due.day) == ["2025-03-31", "2028-03-03"])
    #expect(published.rules.owesFiling && published.rules.owesEvaluation)
    let papers = PlanMaterial.allCases.map { AttachedMaterial($0) }
    let filed = try step(.file(receiver: "区应急局"), of: id, on: "2025-03-10", materials: papers)
    #expect(filed.clocks.map(\.due.day) == ["2025-03-17"])
    var answers = AgendaFilter()
    answers.kind = .planFilingCheck
    #expect(try book.agenda(answers, today: "2025-03-17").map(\.subject) == [id.description])
    #expect(try book.agenda(answers, today: "2025-03-18").isEmpty, "silence is an answer")
    let role = #expect(throws: PlanRefusal.self) {
      try step(.acceptFiling, of: id, on: "2025-03-12", by: "unit")
    }
    #expect(role?.code == .role)
    let accepted = try step(.acceptFiling, of: id, on: "2025-03-12", by: "handler")
    let view = try #require(try book.store.plan(id))
    #expect(view.plan == accepted.plan && view.plan.phase == .filed)
    #expect(view.steps.map(\.actor) == ["unit", "unit", "unit", "unit", "handler"])
    #expect(view.venue?.code == "V4")
    let running = view.clocks.filter { $0.doneOn == nil }.map(\.clock.kind)
    #expect(running == [.planEvaluate])
    #expect(try book.store.head() == accepted.head)
    #expect(try book.problems() == [])
  }

  @Test func `A venue of unknown size that is not crowded owes neither review nor filing`() throws {
    let id = try book.drafting(.venue("V5")).plan.id
    let published = try book.publishing(id, on: "2025-03-03")
    #expect(published.clocks.isEmpty)
    #expect(published.plan.phase == .published)
  }

  @Test func `Who drafted it has an interest, by name and by id; so have people of the venue`()
    throws
  {
    try book.registration().add(
      Actor(id: "zhang.wei", name: "张伟", role: .unit, department: nil, zone: nil)
    )
    let id = try book.drafting(.venue("V4"), by: "zhang.wei").plan.id
    for reviewer in [("张伟", "市应急协会"), ("zhang.wei", "市应急协会"), ("王敏", "大商场安全部")] {
      let refusal = #expect(throws: PlanRefusal.self) {
        try step(try review(reviewer), of: id, on: "2025-02-20", by: "lead")
      }
      #expect(refusal?.code == .interested, "\(reviewer)")
    }
    #expect(try step(try review(("李娜", "市应急协会")), of: id, on: "2025-02-20").plan.phase == .reviewed)
    // Who begins the next version is its author; the former one may review it.
    try step(.publish(signer: "周"), of: id, on: "2025-03-03", document: "1号")
    try step(.revise(.law), of: id, on: "2025-04-01", by: "lead")
    let own = #expect(throws: PlanRefusal.self) {
      try step(try review(("lead", "市应急协会")), of: id, on: "2025-04-02")
    }
    #expect(own?.code == .interested)
    #expect(try step(try review(("张伟", "市应急协会")), of: id, on: "2025-04-02").plan.version == 2)
  }

  @Test func `Clocks follow the calendar of the book`() throws {
    let id = try book.drafting(.venue("V1"), on: "2026-12-20" as Day, today: "2026-12-31")
    let before = try book.publishing(id, on: "2026-12-21", today: "2026-12-31")
    let filing = try #require(before.clocks.first { $0.kind == .planFiling })
    #expect(filing.due == DueDay(day: "2027-01-18", isProvisional: true))
    let days = [CalendarException("2027-01-01", .off), CalendarException("2027-01-04", .off)]
    let year = try #require(CalendarYear(year: 2027, exceptions: days, source: "2027.csv"))
    _ = try book.calendarKeeping().add([year])
    let settled = try #require(
      try book.store.plan(id)?.clocks.first { $0.clock.kind == .planFiling }
    )
    #expect(settled.clock.due == DueDay(day: "2027-01-20", isProvisional: false))
    let other = try book.drafting(.venue("V1"), on: "2026-12-20" as Day, today: "2026-12-31")
    let after = try book.publishing(other, on: "2026-12-21", today: "2026-12-31")
    #expect(after.clocks.first { $0.kind == .planFiling }?.due == settled.clock.due)
    #expect(try book.problems() == [])
  }

  @Test func `The files of its papers are kept and verified`() throws {
    let folder = EvidenceFolder(book: book.path)
    let kept = try folder.keep(try book.folder.write("风险评估", as: "risk.pdf"))
    let id = try book.drafting(
      materials: [
        AttachedMaterial(.riskAssessment, file: kept), AttachedMaterial(.resourceSurvey),
      ]
    )
    .plan.id
    #expect(try book.store.plan(id)?.plan.materials[.riskAssessment] == .some(kept))
    #expect(try book.problems() == [])
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(kept.hash.hex)")
    let problems = try book.problems()
    #expect(problems.count == 1 && problems[0].contains(kept.hash.hex), "\(problems)")
  }

  @Test func `Unknown plans and actors are refused`() throws {
    #expect(throws: ServiceFault.self) { try step(.retire, of: "K7QX-P9", on: "2025-03-03") }
    let id = try book.drafting().plan.id
    #expect(throws: ServiceFault.self) { try step(.retire, of: id, on: "2025-03-03", by: "nobody") }
    let evaluator = #expect(throws: PlanRefusal.self) {
      try step(.retire, of: id, on: "2025-03-03", by: "evaluator")
    }
    #expect(evaluator?.code == .role)
    #expect(try book.store.plan(id)?.plan.phase == .drafted)
  }
}

extension ServiceBook {
  /// A draft of a later year.
  fileprivate func drafting(_ holder: Holder, on day: Day, today: Day) throws -> PlanID {
    try planning(today: today).open(
      PlanDraft(
        holder: holder,
        kind: .comprehensive,
        name: "应急预案",
        materials: PlanMaterial.ofDraft.map { AttachedMaterial($0) },
        facts: StepFacts(on: day)
      )
    )
    .plan.id
  }
}
