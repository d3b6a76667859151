import PaichaModel
import Testing

/// Records that came long after the day they carry.
struct BackDatedEntriesTests {
  private let rule = AuditRule.backDatedEntries

  @Test func `Five late records of one actor, zone and day of recording are a lead`() throws {
    let late: [AuditFact] =
      (1...3).map { .inspection($0, on: "2025-03-01", recordedOn: "2025-04-01") }
      + (1...2).map { .closure($0, on: "2025-03-01", recordedOn: "2025-04-01") }
    let inTime = AuditFact.inspection(9, on: "2025-03-02", recordedOn: "2025-04-01")
    let leads = try rule.leads(late + [inTime])
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.who == "li" && lead.zones == ["Z1"] && lead.day == "2025-04-01")
    #expect(lead.number == 5 && lead.whole == 6 && lead.threshold == 5)
    #expect(lead.records == ["K7QX-I1", "K7QX-I2", "K7QX-I3", "K7QX-H1", "K7QX-H2"])
  }

  @Test func `On the thirtieth day a record is not late, and four late ones are none`() throws {
    let facts: [AuditFact] =
      (1...4).map { .inspection($0, on: "2025-03-01", recordedOn: "2025-04-01") } + [
        .inspection(5, on: "2025-03-02", recordedOn: "2025-04-01"),
        .inspection(6, on: "2025-03-01", recordedBy: "wang", recordedOn: "2025-04-01"),
        .inspection(7, zone: "Z2", on: "2025-03-01", recordedOn: "2025-04-01"),
      ]
    #expect(try rule.leads(facts) == [])
  }
}
