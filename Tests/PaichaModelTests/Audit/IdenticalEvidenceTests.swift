import PaichaModel
import Testing

/// One evidence file behind hazards of different inspections.
struct IdenticalEvidenceTests {
  private let rule = AuditRule.identicalEvidence

  @Test func `Hazards of two inspections that cite one file are a lead`() throws {
    let leads = try rule.leads([
      .evidence((1, 1, "2024-05-05"), (9, 4, "2025-06-06"), (10, 4, "2025-06-06"))
    ])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.number == 2 && lead.threshold == 1 && lead.day == "2025-06-06")
    #expect(lead.records == ["K7QX-H1", "K7QX-H9", "K7QX-H10"] && lead.who == "li")
  }

  @Test func `Hazards of one inspection may share a picture`() throws {
    #expect(try rule.leads([.evidence((9, 4, "2025-06-06"), (10, 4, "2025-06-06"))]) == [])
  }

  @Test func `What was cited in other years only is no lead of this one`() throws {
    #expect(try rule.leads([.evidence((1, 1, "2024-05-05"), (9, 4, "2026-06-06"))]) == [])
  }
}
