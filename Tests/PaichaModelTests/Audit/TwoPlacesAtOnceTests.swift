import PaichaModel
import Testing

/// Inspectors in several zones, or at too many venues, on one day.
struct TwoPlacesAtOnceTests {
  private let rule = AuditRule.twoPlacesAtOnce

  @Test func `Two zones on one day are a lead that names both`() throws {
    let leads = try rule.leads([
      .inspection(1, zone: "Z1", venue: "V1", by: ["li", "wang"]),
      .inspection(2, zone: "Z2", venue: "V2", by: ["li"]),
    ])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.measure == .zonesOnDay && lead.who == "li" && lead.day == "2025-03-03")
    #expect(lead.zones == ["Z1", "Z2"] && lead.venues == ["V1", "V2"])
    #expect(lead.number == 2 && lead.threshold == 1)
    #expect(lead.records == ["K7QX-I1", "K7QX-I2"])
  }

  @Test func `On two days, or by two inspectors, they are none`() throws {
    #expect(
      try rule.leads([
        .inspection(1, zone: "Z1", venue: "V1"),
        .inspection(2, zone: "Z2", venue: "V2", on: "2025-03-04"),
        .inspection(3, zone: "Z2", venue: "V2", by: ["wang"]),
        .inspection(4, zone: nil, venue: "V3"),
      ]) == []
    )
  }

  @Test func `Seven venues on one day are a lead, six are none`() throws {
    func visits(_ count: Int) -> [AuditFact] {
      (1...count).map { .inspection($0, venue: VenueCode(unchecked: "V\($0)")) }
        + [.inspection(100, venue: "V1")]
    }
    #expect(try rule.leads(visits(6)) == [])
    let leads = try rule.leads(visits(7))
    #expect(leads.map(\.measure) == [.venuesOnDay])
    #expect(leads.map(\.number) == [7] && leads.map(\.threshold) == [6])
    #expect(leads.first?.records.count == 8)
  }
}
