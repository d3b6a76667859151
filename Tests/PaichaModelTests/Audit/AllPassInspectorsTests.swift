import PaichaModel
import Testing

/// Inspectors who find nothing, or far less than their peers.
struct AllPassInspectorsTests {
  private let rule = AuditRule.allPassInspectors

  /// So many inspections of one inspector, the first of them with a finding.
  private func inspections(
    _ count: Int,
    by inspector: String,
    found: Int,
    from first: Int,
    kind: VenueKind = .retail,
    _ inspection: InspectionKind = .routine
  ) -> [AuditFact] {
    (0..<count).map { position in
      .inspection(
        first + position,
        venueKind: kind,
        kind: inspection,
        by: [inspector],
        findings: position < found ? 2 : 0
      )
    }
  }

  @Test func `Twenty inspections without a finding are a lead, nineteen are none`() throws {
    #expect(try rule.leads(inspections(19, by: "li", found: 0, from: 1)) == [])
    let leads = try rule.leads(inspections(20, by: "li", found: 0, from: 1))
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.who == "li" && lead.number == 0 && lead.whole == 20 && lead.threshold == 1)
    #expect(lead.records.count == 20 && lead.zones == ["Z1"])
  }

  @Test func `A rate below a quarter of the peers' is a lead, a quarter is none`() throws {
    let peers = inspections(40, by: "wang", found: 32, from: 100)
    let low = try rule.leads(peers + inspections(20, by: "li", found: 3, from: 1))
    #expect(low.map(\.who) == ["li"])
    #expect(low.map(\.number) == [3] && low.map(\.threshold) == [4])
    #expect(try rule.leads(peers + inspections(20, by: "li", found: 4, from: 1)) == [])
  }

  @Test func `Peers at other kinds of venue, and in self-checks, are no peers`() throws {
    let others =
      inspections(40, by: "wang", found: 32, from: 100, kind: .office)
      + inspections(40, by: "zhao", found: 32, from: 200, .`self`)
    #expect(try rule.leads(others + inspections(20, by: "li", found: 1, from: 1)) == [])
  }
}
