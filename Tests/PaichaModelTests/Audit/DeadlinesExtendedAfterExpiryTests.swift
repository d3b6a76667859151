import PaichaModel
import Testing

/// Deadlines that were moved when they had passed already.
struct DeadlinesExtendedAfterExpiryTests {
  private let rule = AuditRule.deadlinesExtendedAfterExpiry

  @Test func `A later deadline set one day after the earlier one is a lead`() throws {
    let leads = try rule.leads([.moved(from: "2025-03-01", to: "2025-04-01", on: "2025-03-02")])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.number == 1 && lead.threshold == 0 && lead.day == "2025-03-02")
    #expect(lead.who == "zheng" && lead.records == ["K7QX-H7"] && lead.zones == ["Z1"])
  }

  @Test func `Set on its last day, in the days of grace, or not later, it is none`() throws {
    #expect(try rule.leads([.moved(from: "2025-03-01", to: "2025-04-01", on: "2025-03-01")]) == [])
    #expect(try rule.leads([.moved(from: "2025-03-01", to: "2025-03-01", on: "2025-03-09")]) == [])
    var patient = AuditThresholds()
    patient.extensionGraceDays = 3
    let moved = AuditFact.moved(from: "2025-03-01", to: "2025-04-01", on: "2025-03-04")
    #expect(try rule.leads([moved], patient) == [])
  }
}
