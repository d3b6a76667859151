import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Steps in a hazard's life, by the people who may take them.
@Suite struct HazardHandlingTests {
  private let book: ServiceBook

  /// H1 is a general hazard of V1, H2 a major one, both found on 2025-03-03.
  init() throws {
    book = try ServiceBook.furnished()
    var draft = InspectionDraft(venue: "V1", day: "2025-03-03")
    draft.findings = [
      FindingDraft(description: "纸箱", deadline: "2025-03-20"),
      FindingDraft(level: .major, description: "喷淋", deadline: "2025-04-20"),
    ]
    _ = try book.logging().log(draft)
  }

  private func rectify(
    _ id: HazardID,
    by actor: ActorID?,
    on day: Day = "2025-03-10",
    today: Day = "2025-12-31"
  ) throws -> HandledHazard {
    try book.handling(actor, today: today)
      .handle(.rectify(.done, StepFacts(on: day, note: "已清理")), of: id)
  }

  /// All stages a major hazard passes before its review, in one commit.
  private func requestReview(
    _ id: HazardID,
    by actor: ActorID,
    on day: Day
  ) throws -> HandledHazard {
    let facts = StepFacts(on: day, note: "已整改")
    return try book.handling(actor).handle(
      [.rectify(.done, facts), .rectify(.selfAccepted, facts), .rectify(.reviewRequested, facts)],
      of: id
    )
  }

  private func review(
    _ id: HazardID,
    by actor: ActorID?,
    on day: Day = "2025-03-12",
    with officers: [ActorID] = [],
    _ verdict: Review.Verdict = .passed
  ) throws -> HandledHazard {
    try book.handling(actor)
      .handle(.review(StepFacts(on: day), verdict, with: officers, resumes: false), of: id)
  }

  @Test func `A unit rectifies, an inspector reviews, and the hazard is closed`() throws {
    let rectified = try rectify("K7QX-H1", by: "unit")
    guard case .rectified = rectified.hazard.state else {
      Issue.record("not rectified: \(rectified.hazard.state)")
      return
    }
    let closed = try review("K7QX-H1", by: "inspector")
    #expect(try book.store.head() == closed.head)
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.hazard == closed.hazard)
    #expect(view.steps.map(\.actor) == ["unit", "inspector"])
    var filter = HazardFilter()
    filter.isOpenOnly = true
    var open: [HazardID] = []
    try book.store.hazards(filter, today: "2025-12-31") { open.append($0.id) }
    #expect(open == ["K7QX-H2"])
  }

  @Test func `A major hazard sent back is rectified again`() throws {
    _ = try requestReview("K7QX-H2", by: "unit", on: "2025-03-10")
    let back = try review(
      "K7QX-H2",
      by: "handler",
      with: ["inspector"],
      .returned(newDeadline: "2025-05-01")
    )
    #expect(back.hazard.deadlineDay == "2025-05-01")
    #expect(back.hazard.returns == 1)
    _ = try requestReview("K7QX-H2", by: "unit", on: "2025-04-30")
    let closed = try review("K7QX-H2", by: "lead", on: "2025-05-01", with: ["inspector"])
    #expect(closed.hazard.phase == .closed)
    #expect(try book.store.hazard("K7QX-H2")?.hazard == closed.hazard)
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
  }

  @Test func `What the rules or roles refuse has its code and leaves no entry`() throws {
    _ = try rectify("K7QX-H1", by: "inspector")
    let head = try book.store.head()
    func refusal(_ body: () throws -> HandledHazard) -> HazardRefusal.Code? {
      #expect(throws: HazardRefusal.self) { _ = try body() }?.code
    }
    #expect(refusal { try review("K7QX-H1", by: "inspector") } == .reviewerIsRectifier)
    #expect(refusal { try review("K7QX-H1", by: "unit") } == .role)
    #expect(refusal { try review("K7QX-H1", by: "evaluator") } == .role)
    #expect(refusal { try review("K7QX-H2", by: "inspector") } == .notRectified)
    #expect(refusal { try rectify("K7QX-H1", by: "unit") } == .alreadyRectified)
    #expect(refusal { try rectify("K7QX-H2", by: "evaluator") } == .role)
    #expect(refusal { try rectify("K7QX-H2", by: "unit", on: "2025-03-02") } == .tooEarly)
    #expect(
      refusal { try rectify("K7QX-H2", by: "unit", on: "2025-03-11", today: "2025-03-10") }
        == .future
    )
    #expect(try book.store.head() == head)
  }

  @Test func `Commands given together are carried out together or not at all`() throws {
    let head = try book.store.head()
    let facts = StepFacts(on: "2025-03-10", note: "已整改")
    let refusal = #expect(throws: HazardRefusal.self) {
      try book.handling("unit")
        .handle([.rectify(.done, facts), .rectify(.reviewRequested, facts)], of: "K7QX-H2")
    }
    #expect(refusal?.code == .notSelfAccepted)
    #expect(try book.store.head() == head)
    let handled = try requestReview("K7QX-H2", by: "unit", on: "2025-03-10")
    #expect(handled.hazard.phase == .reviewRequested)
    #expect(handled.events.count == 3)
    #expect(handled.head.size == head.size + 3)
  }

  @Test func `A major hazard is reviewed by two officers whom the book knows`() throws {
    _ = try requestReview("K7QX-H2", by: "unit", on: "2025-03-10")
    let head = try book.store.head()
    let alone = #expect(throws: HazardRefusal.self) { try review("K7QX-H2", by: "handler") }
    #expect(alone?.code == .tooFewOfficers)
    let stranger = #expect(throws: ServiceFault.self) {
      try review("K7QX-H2", by: "handler", with: ["stranger"])
    }
    #expect(stranger?.code == .unknownActor)
    #expect(try book.store.head() == head)
  }

  @Test func `Nobody, a stranger, or a hazard that is not there is refused by code`() throws {
    let head = try book.store.head()
    func fault(_ body: () throws -> HandledHazard) -> ServiceFault.Code? {
      #expect(throws: ServiceFault.self) { _ = try body() }?.code
    }
    #expect(fault { try rectify("K7QX-H1", by: nil) } == .noActor)
    #expect(fault { try rectify("K7QX-H1", by: "stranger") } == .unknownActor)
    #expect(fault { try rectify("K7QX-H3", by: "unit") } == .noSuchHazard)
    #expect(fault { try rectify("ABCD-H1", by: "unit") } == .noSuchHazard)
    #expect(try book.store.head() == head)
  }

  @Test func `A major hazard fixed on the spot still awaits another person's review`() throws {
    var draft = InspectionDraft(venue: "V1", day: "2025-03-04")
    draft.findings = [FindingDraft(level: .major, description: "门", isFixedOnSpot: true)]
    _ = try book.logging("inspector").log(draft)
    let facts = StepFacts(on: "2025-03-05")
    _ = try book.handling("unit").handle(
      [.rectify(.selfAccepted, facts), .rectify(.reviewRequested, facts)],
      of: "K7QX-H3"
    )
    let own = #expect(throws: HazardRefusal.self) {
      try review("K7QX-H3", by: "inspector", with: ["handler"])
    }
    #expect(own?.code == .reviewerIsRectifier)
    guard case .closed = try review("K7QX-H3", by: "handler", with: ["lead"]).hazard.state else {
      Issue.record("not closed")
      return
    }
  }
}
