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
      .handle(.rectify(on: day, note: "已清理", evidence: []), of: id)
  }

  private func review(
    _ id: HazardID,
    by actor: ActorID?,
    _ verdict: Review.Verdict = .passed
  ) throws -> HandledHazard {
    try book.handling(actor)
      .handle(.review(on: "2025-03-12", verdict: verdict, note: nil, evidence: []), of: id)
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

  @Test func `A hazard sent back is rectified again`() throws {
    _ = try rectify("K7QX-H2", by: "unit")
    let back = try review("K7QX-H2", by: "handler", .returned(newDeadline: "2025-05-01"))
    #expect(back.hazard.deadlineDay == "2025-05-01")
    #expect(back.hazard.returns == 1)
    _ = try rectify("K7QX-H2", by: "unit", on: "2025-04-30")
    let closed = try book.handling("lead").handle(
      .review(on: "2025-05-01", verdict: .passed, note: nil, evidence: []),
      of: "K7QX-H2"
    )
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
    #expect(throws: HazardRefusal.self) { try review("K7QX-H3", by: "inspector") }
    guard case .closed = try review("K7QX-H3", by: "handler").hazard.state else {
      Issue.record("not closed")
      return
    }
  }
}
