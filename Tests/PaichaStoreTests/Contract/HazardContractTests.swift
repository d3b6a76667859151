import PaichaModel
import PaichaStore
import Testing

/// The lives of hazards, whatever keeps them.
@Suite struct HazardContractTests {
  @Test(arguments: Engine.allCases)
  func `A hazard carries its finding, venue, zone and inspection`(engine: Engine) throws {
    let book = try engine.make()
    let logged = try book.log(.sample(.sample(.major, due: "2025-04-01")))
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.finding == logged.findings[0])
    #expect(view.inspection == logged.id)
    #expect(view.venue == Sample.venues[0])
    #expect(view.zone == "Z1")
    #expect(view.steps.isEmpty)
    #expect(view.hazard.state == .registered)
    #expect(try book.store.hazard("K7QX-H2") == nil)
    #expect(try book.store.hazard("ABCD-H1") == nil)
  }

  @Test(arguments: Engine.allCases)
  func `Steps are folded in order, with who took them and when`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(.sample(.major, due: "2025-04-01")))
    try book.rectify("K7QX-H1", on: "2025-03-10", then: .returned(newDeadline: "2025-05-01"))
    try book.rectify("K7QX-H1", on: "2025-04-20", then: .passed)
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.steps.map(\.actor) == ["unit", "li", "unit", "li"])
    #expect(view.steps.map(\.entry) == [10, 11, 12, 13])
    #expect(view.hazard.returns == 1)
    #expect(view.hazard.deadlineDay == "2025-05-01")
    guard case .closed(.reviewed(let review)) = view.hazard.state else {
      Issue.record("not closed: \(view.hazard.state)")
      return
    }
    #expect(review.day == "2025-04-20")
  }

  @Test(arguments: Engine.allCases)
  func `The list shows each stage as the folded hazard has it`(engine: Engine) throws {
    let book = try engine.make()
    let findings: [FindingDraft] = [
      .sample(.general, due: "2025-03-20"),
      .sample(.general, due: nil, fixedOnSpot: true),
      .sample(.major, due: nil, fixedOnSpot: true),
      .sample(.major, due: "2025-03-20", closedOn: "2025-03-25"),
      .sample(.general, due: "2025-03-20"),
      .sample(.major, due: "2025-03-20"),
    ]
    try book.log(InspectionDraft(venue: "V1", day: "2025-03-03", findings: findings))
    try book.rectify("K7QX-H5", on: "2025-03-05", then: .returned(newDeadline: nil))
    try book.rectify("K7QX-H6", on: "2025-03-05", then: .returned(newDeadline: "2025-06-01"))
    var rows: [HazardRow] = []
    try book.store.hazards(HazardFilter(), today: "2025-03-21") { rows.append($0) }
    rows.sort { $0.id.number < $1.id.number }
    #expect(
      rows.map(\.state) == [
        "registered", "closed", "rectified", "closed", "returned", "returned",
      ]
    )
    #expect(rows.map { $0.daysOverdue(on: "2025-03-21") } == [1, 0, 0, 0, 1, 0])
    #expect(rows.map(\.closedOn) == [nil, "2025-03-03", nil, "2025-03-25", nil, nil])
    #expect(rows[1].deadline == "2025-03-18")
    #expect(rows[2].deadline == "2025-05-02")
    #expect(rows[5].deadline == "2025-06-01")
    #expect(rows.map(\.deadlineSetBy.rawValue)[..<3] == ["given", "rulebook", "rulebook"])
    for row in rows {
      let view = try #require(try book.store.hazard(row.id))
      #expect(view.hazard.deadlineDay == row.deadline)
      #expect(view.hazard.level == row.level)
    }
  }

  @Test(arguments: Engine.allCases, [91, 92] as [UInt64])
  func `Hazards of a random history are folded and listed as they were decided`(
    engine: Engine,
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed == 92)
    let book = try history.play(on: engine)
    var rows: [HazardID: HazardRow] = [:]
    try book.store.hazards(HazardFilter(), today: History.today) { rows[$0.id] = $0 }
    #expect(rows.count == history.lives.count)
    for (hazard, found) in zip(history.lives, history.truth.hazards) {
      let view = try #require(try book.store.hazard(hazard.id))
      let row = try #require(rows[hazard.id])
      #expect(view.hazard == hazard)
      #expect(view.listing?.id == found.listing)
      #expect(row.state == hazard.phase.rawValue)
      #expect([row.deadline, row.closedOn] == [hazard.deadlineDay, found.closedOn])
      #expect(row.deadlineSetBy == hazard.judgedDeadline.setBy)
      #expect(row.level == hazard.level)
      #expect(row.isCandidate == found.isCandidate)
      #expect(row.supervision == found.listing)
      #expect(view.reopenedAs.allSatisfy { $0.number > hazard.id.number })
    }
  }

  @Test(arguments: Engine.allCases)
  func `A closed hazard that is found again knows what it was reopened as`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(.sample(.general, due: "2025-03-20", closedOn: "2025-03-05")))
    let again = FindingDraft(
      description: "又发现",
      deadline: "2025-05-01",
      reopens: "K7QX-H1"
    )
    try book.log(.sample(day: "2025-04-01", again))
    try book.log(.sample(day: "2025-04-02", again))
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.reopenedAs == ["K7QX-H2", "K7QX-H3"])
    #expect(view.hazard.phase == .closed)
    #expect(try book.store.hazard("K7QX-H2")?.finding.reopens == "K7QX-H1")
  }

  @Test(arguments: Engine.allCases)
  func `A hazard found in a supplement lives on like any other`(engine: Engine) throws {
    let book = try engine.make()
    var draft = InspectionDraft.sample(reference: "R-1")
    draft.heldBack = 1
    let logged = try book.log(draft)
    let supplement = try logged.decideSupplement(
      .sample(.sample(.major, due: "2025-04-01")),
      firstHazard: 1,
      rules: try Sample.rules(),
      today: "2026-01-01",
      actor: Sample.inspector
    )
    try book.commit([.inspectionSupplemented(supplement)], by: "li")
    try book.rectify("K7QX-H1", on: "2025-03-10", then: .passed)
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.steps.count == 2)
    #expect(view.inspection == logged.id)
    #expect(view.hazard.foundOn == "2025-03-03")
  }

  @Test(arguments: Engine.allCases)
  func `A step of a hazard of another book is refused and changes nothing`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(.sample(.major, due: "2025-04-01")))
    let head = try book.store.head()
    let step = HazardStep(
      hazard: "ABCD-H1",
      zone: nil,
      event: .rectified(Rectification(on: "2025-03-10", by: "unit", note: nil, evidence: []))
    )
    #expect(throws: StoreFault.self) { try book.commit([.hazardStepped(step)], by: "unit") }
    #expect(try book.store.head() == head)
    #expect(try book.store.hazard("K7QX-H1")?.hazard.state == .registered)
  }
}
