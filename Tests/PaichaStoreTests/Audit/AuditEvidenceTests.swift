import PaichaModel
import PaichaStore
import Testing

/// Evidence that several hazards cite, as audits see it.
@Suite struct AuditEvidenceTests {
  private let picture = Evidence(hash: .of(digit: 1), name: nil)

  private func finding(_ evidence: Evidence) -> FindingDraft {
    var finding = FindingDraft.sample(.general, due: "2025-06-01")
    finding.evidence = [evidence]
    return finding
  }

  @Test(arguments: Engine.allCases)
  func `A file of two hazards names both, with the day and actor of each citation`(
    engine: Engine
  ) throws {
    let history = try AuditHistory(engine)
    try history.find(finding(picture))
    let second = try history.find(finding(Evidence(hash: .of(digit: 2), name: nil)), at: "V2")
    let rectified = Rectification(on: "2025-04-01", by: "unit", note: nil, evidence: [picture])
    try history.step(second, .rectified(rectified), by: "unit")
    let facts = try history.facts(.evidence)
    guard case .evidence(let shared) = facts.first else {
      throw StoreFault.rejected(detail: "no evidence")
    }
    #expect(facts.count == 1 && shared.hash == picture.hash)
    #expect(shared.citations.map(\.hazard) == ["K7QX-H1", "K7QX-H2"])
    #expect(shared.citations.map(\.inspection) == ["K7QX-I1", "K7QX-I2"])
    #expect(shared.citations.map(\.day) == ["2025-03-03", "2025-04-01"])
    #expect(shared.citations.map(\.actor) == ["li", "unit"])
    #expect(shared.citations.map(\.zone) == ["Z1", "Z2"])
  }

  @Test func `One hazard that cites a file twice is none`() throws {
    let history = try AuditHistory()
    let id = try history.find(finding(picture))
    let rectified = Rectification(on: "2025-04-01", by: "unit", note: nil, evidence: [picture])
    try history.step(id, .rectified(rectified))
    #expect(try history.facts(.evidence) == [])
  }
}
