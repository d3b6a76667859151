import PaichaModel
import Testing

/// Rows added later to an incomplete record.
struct InspectionSupplementTests {
  private func findings(_ texts: String...) -> [FindingDraft] {
    texts.map { FindingDraft(description: $0) }
  }

  @Test(arguments: [
    (1, 0, 2, 1), (2, 0, 2, 0), (1, 1, 2, 1), (1, 0, 1, 0), (3, 4, 9, 6),
  ])
  func `As many rows may be added as were held back`(
    new: Int,
    stillHeld: Int,
    held: Int,
    left: Int
  ) throws {
    let recorded = InspectionDraft.sample(findings: findings("旧"), heldBack: held)
    let added = (0..<new).map { FindingDraft(description: "新 \($0)") }
    var draft = recorded
    draft.findings += added
    draft.heldBack = stillHeld
    var remainder = draft
    remainder.findings = added
    remainder.heldBack = left
    let comparison = try recorded.decided().compare(with: draft)
    #expect(comparison == .supplements(remainder: remainder))
  }

  @Test(arguments: [(1, 0, 0), (3, 0, 2), (1, 2, 2), (2, 1, 2)])
  func `More rows than were held back differ`(new: Int, stillHeld: Int, held: Int) throws {
    let recorded = InspectionDraft.sample(findings: findings("旧"), heldBack: held)
    var draft = recorded
    draft.findings += (0..<new).map { FindingDraft(description: "新 \($0)") }
    draft.heldBack = stillHeld
    #expect(try recorded.decided().compare(with: draft) == .differs(part: "findings"))
  }

  @Test func `Only what is new remains, of passed items, others and findings`() throws {
    let recorded = InspectionDraft.sample(
      passed: ["GN-001"],
      findings: findings("甲", "乙"),
      heldBack: 3
    )
    var draft = recorded
    draft.passed = ["GN-001", "FD-001"]
    draft.notApplicable = ["GN-001"]
    draft.findings = findings("丙", "乙")
    draft.heldBack = 0
    let comparison = try recorded.decided().compare(with: draft)
    let remainder = InspectionDraft.sample(
      passed: ["FD-001"],
      notApplicable: ["GN-001"],
      findings: findings("丙")
    )
    #expect(comparison == .supplements(remainder: remainder))
  }

  @Test func `Equal rows are counted, one recorded row answers for one`() throws {
    let recorded = InspectionDraft.sample(findings: findings("甲", "甲"), heldBack: 1)
    let inspection = try recorded.decided()
    #expect(inspection.compare(with: .sample(findings: findings("甲"))) == .same)
    #expect(inspection.compare(with: .sample(findings: findings("甲", "甲"))) == .same)
    #expect(
      inspection.compare(with: .sample(findings: findings("甲", "甲", "甲")))
        == .supplements(remainder: .sample(findings: findings("甲")))
    )
    #expect(
      inspection.compare(with: .sample(findings: findings("甲", "甲", "甲", "甲")))
        == .differs(part: "findings")
    )
  }

  @Test func `With its supplement folded in, the record is the whole table's`() throws {
    let whole = InspectionDraft.sample(
      passed: ["GN-001", "FD-001"],
      findings: findings("甲", "乙", "丙")
    )
    let recorded = InspectionDraft.sample(
      passed: ["GN-001"],
      findings: findings("甲", "丙"),
      heldBack: 2
    )
    let inspection = try recorded.decided()
    guard case .supplements(let remainder) = inspection.compare(with: whole) else {
      Issue.record("the whole table should supplement the record")
      return
    }
    let supplement = InspectionSupplement(try remainder.decided(firstHazard: 3))
    let folded = inspection.supplemented(by: supplement)
    #expect(folded.heldBack == 0)
    #expect(folded.findings.map(\.hazard) == ["K7QX-H1", "K7QX-H2", "K7QX-H3"])
    #expect(folded.findings.map(\.description) == ["甲", "丙", "乙"])
    #expect(folded.passed == ["GN-001", "FD-001"])
    #expect(folded.findings.prefix(2) == inspection.findings.prefix(2))
    #expect(folded.compare(with: whole) == .same)
    #expect(folded.compare(with: recorded) == .same)
  }

  @Test func `What was recorded before stays with its heading`() throws {
    let inspection = try InspectionDraft.sample(findings: findings("甲"), heldBack: 1).decided()
    let supplement = InspectionSupplement(
      try InspectionDraft.sample(notApplicable: ["GN-001"]).decided(zone: "Z2")
    )
    let folded = inspection.supplemented(by: supplement)
    #expect(folded.id == inspection.id)
    #expect(folded.zone == inspection.zone)
    #expect(folded.notApplicable == ["GN-001"])
    #expect(folded.findings == inspection.findings)
  }
}
