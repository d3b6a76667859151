import PaichaModel
import Testing

/// The state a finding opens its hazard in.
struct HazardOpeningTests {
  private static let onSpot = Rectification(
    on: "2025-03-01",
    by: "logger",
    note: nil,
    evidence: [.sample()]
  )

  @Test(arguments: [
    (HazardLevel.general, FindingOutcome.open, Hazard.State.registered),
    (.major, .open, .registered),
    (.general, .fixedOnSpot, .closed(.onSpot("2025-03-01"))),
    (.major, .fixedOnSpot, .rectified(onSpot)),
    (.general, .closed(on: "2025-03-09"), .closed(.reported("2025-03-09"))),
    (.major, .closed(on: "2025-03-09"), .closed(.reported("2025-03-09"))),
  ])
  func `A finding opens its hazard where its outcome says`(
    level: HazardLevel,
    outcome: FindingOutcome,
    state: Hazard.State
  ) {
    let finding = Finding.sample(level: level, outcome: outcome, evidence: [.sample()])
    let hazard = Hazard(finding, foundOn: "2025-03-01", by: "logger")
    #expect(hazard.id == "K7QX-H1")
    #expect(hazard.level == level)
    #expect(hazard.grade.criterion == (level == .major ? .sample : nil))
    #expect(hazard.foundOn == "2025-03-01")
    #expect(hazard.source == .routine)
    #expect(hazard.item == "GN-001")
    #expect(hazard.deadlineDay == "2025-03-31")
    #expect(hazard.judgedDeadline == .given("2025-03-31"))
    #expect(hazard.returns == 0)
    #expect(hazard.state == state)
    #expect(Hazard.lifeCycle.initial.contains(hazard.phase))
    #expect(hazard.lastDay == (outcome == .closed(on: "2025-03-09") ? "2025-03-09" : "2025-03-01"))
  }

  @Test func `A major hazard fixed on the spot is reviewed by another than who logged it`() throws {
    let finding = Finding.sample(level: .major, outcome: .fixedOnSpot)
    let hazard = Hazard(finding, foundOn: "2025-03-01", by: "logger")
    let asked =
      try hazard
      .after(.rectify(on: "2025-03-01", .selfAccepted), by: .sample(.unit, id: "head"))
      .after(.rectify(on: "2025-03-01", .reviewRequested), by: .sample(.unit, id: "head"))
    let review = HazardCommand.review(on: "2025-03-01", with: ["second"])
    #expect(
      try asked.refusal(of: review, by: .sample(.lead, id: "logger")) == .reviewerIsRectifier
    )
    #expect(try hazard.refusal(of: review) == .reviewNotRequested)
    #expect(try asked.after(review).closedOn == "2025-03-01")
  }
}
