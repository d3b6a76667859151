import PaichaModel
import Testing

/// More check items on one day than one inspector can look at.
struct ImpossiblePaceTests {
  private let rule = AuditRule.impossiblePace

  @Test func `Items of all inspections of a day add up`() throws {
    let leads = try rule.leads([
      .inspection(1, venue: "V1", by: ["li", "wang"], items: 120),
      .inspection(2, venue: "V2", by: ["li"], items: 81),
    ])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.who == "li" && lead.number == 201 && lead.threshold == 200)
    #expect(lead.venues == ["V1", "V2"] && lead.records == ["K7QX-I1", "K7QX-I2"])
  }

  @Test func `Exactly the most, or on two days, is none`() throws {
    #expect(
      try rule.leads([
        .inspection(1, items: 120), .inspection(2, items: 80),
        .inspection(3, on: "2025-03-04", items: 120),
      ]) == []
    )
  }
}
