import PaichaModel
import Testing

/// Numbers that should run on and do not.
struct NumberingGapsTests {
  private let rule = AuditRule.numberingGaps

  private func numbers(
    _ values: [Int],
    _ name: (Int) -> String = { "罚〔2026〕\($0)号" }
  ) -> [AuditFact] {
    values.map { .number(AuditedNumber(.penalty, name($0), zone: "Z1")) }
  }

  @Test func `A number that lacks in a series is a lead that names it`() throws {
    let leads = try rule.leads(numbers(Array(3...8) + Array(10...14)))
    let lead = try #require(leads.first)
    #expect(leads.count == 1)
    #expect(lead.number == 1 && lead.whole == 12 && lead.threshold == 0)
    #expect(lead.records == ["罚〔2026〕9号"] && lead.zones == ["Z1"])
  }

  @Test func `Leading zeros are kept`() throws {
    let leads = try rule.leads(
      numbers(Array(1...8) + [10, 11]) { "GZ-2025-00" + ($0 < 10 ? "0\($0)" : "\($0)") }
    )
    #expect(leads.map(\.records) == [["GZ-2025-0009"]])
  }

  @Test func `Without a gap, too few, or too thin for a series, there is none`() throws {
    #expect(try rule.leads(numbers(Array(3...14))) == [])
    #expect(try rule.leads(numbers(Array(1...5) + Array(7...10))) == [])
    #expect(try rule.leads(numbers((1...20).map { $0 * 3 })) == [])
    #expect(try rule.leads(numbers(Array(1...5) + Array(7...12)) { "R-\($0)/\($0)" }) == [])
  }

  @Test func `A number that the book knows of another day does not lack`() throws {
    let facts = numbers(Array(3...8) + Array(10...14))
    #expect(try rule.leads(facts, known: ["罚〔2026〕9号"]) == [])
  }

  @Test func `The book's own numbers have no gap at all`() throws {
    let own = AuditFact.ownNumbers(MissingOwnNumbers(missing: ["K7QX-H2"], count: 1, last: 9))
    let leads = try rule.leads([own])
    #expect(leads.map(\.number) == [1] && leads.map(\.whole) == [9])
    #expect(leads.map(\.records) == [["K7QX-H2"]] && leads.first?.zones == [])
    let none = AuditFact.ownNumbers(MissingOwnNumbers(missing: [], count: 0, last: 9))
    #expect(try rule.leads([none]) == [])
  }
}
