import PaichaModel
import Testing

/// Major hazards that were closed on nothing.
struct ClosureWithoutEvidenceTests {
  private let rule = AuditRule.closureWithoutEvidence

  @Test func `A major hazard closed without any proof is a lead`() throws {
    let leads = try rule.leads([.closure(3, .major, on: "2025-03-03", by: "li", proofs: 0)])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.number == 0 && lead.threshold == 1 && lead.records == ["K7QX-H3"])
    #expect(lead.venues == ["V1"] && lead.who == "li" && lead.day == "2025-03-03")
  }

  @Test func `One proof is enough, and general hazards need none`() throws {
    #expect(try rule.leads([.closure(3, .major, proofs: 1), .closure(4, proofs: 0)]) == [])
  }
}
