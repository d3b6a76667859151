import PaichaModel
import PaichaStore
import Testing

/// Closures as audits see them.
@Suite struct AuditClosureTests {
  private func closures(_ history: AuditHistory) throws -> [AuditedClosure] {
    try history.facts(.closures).compactMap {
      if case .closure(let closure) = $0 { closure } else { nil }
    }
    .sorted { $0.hazard.number < $1.hazard.number }
  }

  @Test(arguments: Engine.allCases)
  func `A reviewed closure is the reviewer's, on the proofs of rectification and review`(
    engine: Engine
  ) throws {
    var history = try AuditHistory(engine)
    let id = try history.find(.sample(.major, due: "2025-06-01"))
    history.recording(on: "2025-05-20")
    let evidence = Evidence(hash: .of(digit: 1), name: nil)
    try history.step(
      id,
      .rectified(Rectification(on: "2025-04-01", by: "unit", note: "改好", evidence: [evidence])),
      by: "unit"
    )
    try history.step(
      id,
      .reviewed(
        Review(
          on: "2025-04-03",
          by: "li",
          verdict: .passed,
          note: nil,
          document: "复1号",
          evidence: []
        )
      ),
      by: "li"
    )
    let closure = AuditedClosure(
      hazard: id,
      level: .major,
      zone: "Z1",
      venue: "V1",
      day: "2025-04-03",
      deadline: "2025-06-01",
      closedBy: "li",
      recordedOn: "2025-05-20",
      proofs: 3
    )
    #expect(try closures(history) == [closure])
  }

  @Test func `A closure on nothing has no proofs; its order and its evidence found do not count`()
    throws
  {
    let history = try AuditHistory()
    var finding = FindingDraft.sample(.major, due: "2025-06-01")
    finding.evidence = [Evidence(hash: .of(digit: 1), name: nil)]
    let id = try history.find(finding)
    try history.book.rectify(id, on: "2025-04-03", then: .passed)
    #expect(try closures(history).map(\.proofs) == [0])
  }

  @Test func `A closure that was reported is its recorder's, with the evidence it came with`()
    throws
  {
    var history = try AuditHistory()
    history.recording(on: "2025-09-01")
    try history.find(.sample(.major, due: "2025-06-01", closedOn: "2025-05-01"))
    var proven = FindingDraft.sample(.major, due: "2025-06-01", closedOn: "2025-05-02")
    proven.evidence = [Evidence(hash: .of(digit: 1), name: nil)]
    try history.find(proven)
    let found = try closures(history)
    #expect(found.map(\.proofs) == [0, 1] && found.map(\.closedBy) == ["li", "li"])
    #expect(found.map(\.recordedOn) == ["2025-09-01", "2025-09-01"])
  }

  @Test func `Voided hazards, open ones and closures of other days are none`() throws {
    let history = try AuditHistory()
    let voided = try history.find(.sample(.general, due: "2025-06-01"))
    try history.step(
      voided,
      .voided(Voiding(StepFacts(on: "2025-04-01", note: "重复"), target: nil))
    )
    try history.find(.sample(.general, due: "2025-06-01"))
    try history.find(.sample(.general, due: "2026-06-01", closedOn: "2026-01-01"))
    try history.find(
      .sample(.general, due: "2025-06-01", closedOn: "2024-12-31"),
      on: "2024-12-01"
    )
    #expect(try closures(history) == [])
  }
}
