import PaichaModel
import Testing

/// Closures heaped on the last day of a period, or on the day of their deadline.
struct BulkClosureLastDayTests {
  private let rule = AuditRule.bulkClosureLastDay

  /// So many closures of as many venues and actors on a day.
  private func closures(_ numbers: Range<Int>, on day: Day, deadline: Day? = nil) -> [AuditFact] {
    numbers.map { number in
      .closure(
        number,
        venue: VenueCode(unchecked: "V\(number)"),
        on: day,
        deadline: deadline ?? "2026-06-30",
        by: ActorID(unchecked: "actor\(number)")
      )
    }
  }

  @Test func `Ten closures of a zone on the last day, a fifth of all, are a lead`() throws {
    let facts = closures(1..<41, on: "2025-05-05") + closures(41..<51, on: "2025-12-31")
    let leads = try rule.leads(facts)
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.measure == .closuresOnLastDays && lead.zones == ["Z1"] && lead.who == nil)
    #expect(lead.number == 10 && lead.whole == 50 && lead.threshold == 10)
    #expect(lead.day == "2025-12-31")
    #expect(lead.records == (41..<51).map { "K7QX-H\($0)" })
  }

  @Test func `One closure less, or one day earlier, is none`() throws {
    let few = closures(1..<41, on: "2025-05-05") + closures(41..<50, on: "2025-12-31")
    #expect(try rule.leads(few) == [])
    let early = closures(1..<41, on: "2025-05-05") + closures(41..<51, on: "2025-12-30")
    #expect(try rule.leads(early) == [])
    var wider = AuditThresholds()
    wider.lastDays = 2
    #expect(try rule.leads(early, wider).map(\.number) == [10])
  }

  @Test func `Less than the share of the period is none, whatever the number`() throws {
    let facts = closures(1..<50, on: "2025-05-05") + closures(50..<62, on: "2025-12-31")
    #expect(try rule.leads(facts) == [])
    let more = facts + closures(62..<63, on: "2025-12-31")
    #expect(try rule.leads(more).map(\.threshold) == [13])
  }

  @Test func `A venue and an actor are counted apart from their zone`() throws {
    let facts = (1...10).map { AuditFact.closure($0, zone: nil, on: "2025-12-31") }
    let leads = try rule.leads(facts)
    #expect(leads.map(\.who) == [nil, "li"] || leads.map(\.who) == ["li", nil])
    #expect(Set(leads.map(\.venues)) == [["V1"], []])
    #expect(leads.allSatisfy { $0.zones.isEmpty && $0.number == 10 })
  }

  @Test func `Closures on the very day of the deadline are told by their share`() throws {
    let onTime = closures(1..<13, on: "2025-06-30", deadline: "2025-06-30")
    let leads = try rule.leads(onTime + closures(13..<21, on: "2025-06-01"))
    #expect(leads.map(\.measure) == [.closuresOnDeadline])
    #expect(leads.map(\.number) == [12] && leads.map(\.whole) == [20])
    #expect(leads.map(\.threshold) == [12])
    #expect(try rule.leads(onTime + closures(13..<22, on: "2025-06-01")) == [])
  }
}
