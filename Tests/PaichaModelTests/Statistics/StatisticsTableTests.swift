import PaichaModel
import Testing

/// Figures split by any dimensions: they add up, and they are what counting one by one gives.
@Suite struct StatisticsTableTests {
  private static let splits: [Set<StatisticsDimension>] = (0..<16).map { bits in
    Set(
      StatisticsDimension.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
    )
  }

  private static func facts(_ count: Int) -> [HazardFact] {
    var random = SeededRandom(seed: 7)
    let first: Day = "2024-10-01"
    return (0..<count).map { _ in
      let foundOn = first.advanced(by: Int.random(in: 0..<500, using: &random))
      let days = Int.random(in: 0..<400, using: &random)
      return HazardFact(
        place: StatisticsPlace(
          level: Bool.random(using: &random) ? .major : .general,
          source: Bool.random(using: &random) ? .selfCheck : .department,
          kind: VenueKind.allCases[Int.random(in: 0..<5, using: &random)],
          zone: ["Z1", "Z2", nil][Int.random(in: 0..<3, using: &random)]
        ),
        foundOn: foundOn,
        endedOn: days < 250 ? foundOn.advanced(by: days) : nil,
        isVoid: days < 25,
        deadline: foundOn.advanced(by: Int.random(in: 0..<90, using: &random)),
        isReopening: days % 9 == 0
      )
    }
  }

  @Test(arguments: splits)
  func `Every split adds up to the total, and each row to its own records`(
    split: Set<StatisticsDimension>
  ) throws {
    let facts = Self.facts(600)
    let period = try #require(StatisticsPeriod(.half, "2025H1"))
    let window = StatisticsWindow(period, asOf: "2025-06-30")
    var table = StatisticsTable(window, by: split)
    for fact in facts { table.add(fact) }
    for figure in StatisticsFigure.allCases {
      let sum = table.rows.reduce(0) { $0 + $1.counts[figure] }
      #expect(sum == table.total[figure])
    }
    for (group, counts) in table.rows {
      let own = facts.filter { StatisticsGroup($0.place, by: split) == group && !$0.isVoid }
      let found = own.filter { "2025-01-01" <= $0.foundOn && $0.foundOn <= "2025-06-30" }
      #expect(counts[.found] == found.count)
      let closed = found.filter { $0.endedOn.map { $0 <= "2025-06-30" } ?? false }
      #expect(counts[.cohortClosed] == closed.count)
      #expect((counts.closingRate?.closed ?? 0) == closed.count)
      #expect((counts.closingRate == nil) == found.isEmpty)
      #expect(
        counts[.open]
          == own.count {
            $0.foundOn <= "2025-06-30" && ($0.endedOn.map { $0 > "2025-06-30" } ?? true)
          }
      )
    }
  }

  @Test func `Rows come in one order, major first, and only groups that hold something`() throws {
    let period = try #require(StatisticsPeriod(.year, "2025"))
    var table = StatisticsTable(StatisticsWindow(period, today: "2025-12-31"), by: [.level, .zone])
    #expect(table.rows.isEmpty)
    for (level, zone) in [(.general, "Z2"), (.general, nil), (.major, "Z2"), (.major, "Z1")]
      as [(HazardLevel, ZoneCode?)]
    {
      table.add(
        HazardFact(
          place: StatisticsPlace(level: level, source: .department, kind: .retail, zone: zone),
          foundOn: "2025-03-01",
          endedOn: nil,
          isVoid: false,
          deadline: "2025-04-01",
          isReopening: false
        )
      )
    }
    #expect(table.rows.map(\.group.level) == [.major, .major, .general, .general])
    #expect(table.rows.map(\.group.zone) == ["Z1", "Z2", nil, "Z2"])
  }

  @Test func `A group includes what agrees with every value it names`() {
    let place = StatisticsPlace(level: .major, source: .selfCheck, kind: .office, zone: "Z1")
    var group = StatisticsGroup()
    #expect(group.includes(place))
    group.level = .major
    group.source = .selfCheck
    group.kind = .office
    group.zone = "Z1"
    #expect(group.includes(place))
    group.zone = "Z2"
    #expect(!group.includes(place))
  }

  @Test(arguments: InspectionKind.allCases)
  func `Only a self-check or a drill is found by the enterprise`(kind: InspectionKind) {
    #expect((HazardSource(kind) == .selfCheck) == [.`self`, .drill].contains(kind))
  }
}
