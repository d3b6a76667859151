import PaichaModel
import Testing

/// The names of counts, by which a frozen evaluation is written and read.
struct ZoneTallyNamesTests {
  @Test func `Every count has one name`() {
    // Accidents are counts of their own, each with a name.
    let own = Mirror(reflecting: ZoneTally()).children.count - 1
    let accidents = Mirror(reflecting: AccidentTally()).children.count
    #expect(ZoneTally.named.count == own + accidents)
    #expect(Set(ZoneTally.named.map(\.name)).count == ZoneTally.named.count)
    for (name, _) in ZoneTally.named {
      #expect(name.utf8.allSatisfy { $0 == 0x5F || (0x61...0x7A).contains($0) }, "\(name)")
    }
  }

  @Test func `Every name leads to a count of its own`() {
    var tally = ZoneTally()
    for (position, named) in ZoneTally.named.enumerated() {
      #expect(tally[keyPath: named.count] == 0, "\(named.name)")
      tally[keyPath: named.count] = position + 1
    }
    let values = [Mirror(reflecting: tally), Mirror(reflecting: tally.accidents)]
      .flatMap { $0.children.compactMap { $0.value as? Int } }
    #expect(values.sorted() == Array(1...ZoneTally.named.count))
  }

  @Test func `Names are those that files carry`() {
    let names = ZoneTally.named.map(\.name)
    let released = [
      "venues", "venues_inspected", "general_due", "general_on_time", "major_due",
      "major_on_time", "major_overdue", "listed_operators", "general_prefilled",
      "major_prefilled", "provisional",
    ]
    #expect(Set(names).isSuperset(of: released))
  }

  @Test func `The largest count that a file may hold is scored without overflow`() throws {
    for name in ZoneTally.named.map(\.name) + ["all", "none"] {
      var tally = ZoneTally()
      for named in ZoneTally.named
      where name == "all" || named.name == name || named.name == "venues" {
        tally[keyPath: named.count] = ZoneTally.largestCount
      }
      _ = try ZoneScore(tally, rulebook: .sample())
    }
  }
}
