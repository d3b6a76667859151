import PaichaModel
import Testing

/// Venues and hazards that leave the denominators late in a period.
struct ShrunkenDenominatorsTests {
  private let rule = AuditRule.shrunkenDenominators

  private func shrunken(
    _ counted: ShrunkenDenominator.Counted,
    _ removed: [String],
    of whole: Int
  ) -> AuditFact {
    .denominator(
      ShrunkenDenominator(
        zone: "Z1",
        counted: counted,
        removed: removed,
        whole: whole,
        day: "2025-12-20"
      )
    )
  }

  @Test func `Three of sixty venues are a lead`() throws {
    let leads = try rule.leads([shrunken(.venues, ["V1", "V2", "V3"], of: 60)])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.measure == .venuesRemoved && lead.zones == ["Z1"])
    #expect(lead.number == 3 && lead.whole == 60 && lead.threshold == 3)
    #expect(lead.venues == ["V1", "V2", "V3"] && lead.records == ["V1", "V2", "V3"])
  }

  @Test func `Two, or three of sixty-one, are none`() throws {
    #expect(try rule.leads([shrunken(.venues, ["V1", "V2"], of: 10)]) == [])
    #expect(try rule.leads([shrunken(.venues, ["V1", "V2", "V3"], of: 61)]) == [])
  }

  @Test func `Voided hazards are a lead of their own`() throws {
    let ids = (1...5).map { "K7QX-H\($0)" }
    let leads = try rule.leads([shrunken(.hazards, ids, of: 100)])
    #expect(leads.map(\.measure) == [.hazardsVoided] && leads.map(\.threshold) == [5])
    #expect(leads.first?.records == ids && leads.first?.venues == [])
    #expect(try rule.leads([shrunken(.hazards, ids, of: 101)]) == [])
  }
}
