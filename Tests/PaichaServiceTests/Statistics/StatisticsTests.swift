import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Statistics of a book: what is asked for, and the records behind each figure.
@Suite struct StatisticsTests {
  private let book: ServiceBook

  /// Hazards of two venues, found over 2025 by self-checks and by the department.
  init() throws {
    book = try ServiceBook.furnished()
    let first: Day = "2025-01-05"
    for number in 0..<48 {
      let foundOn = first.advanced(by: number * 7)
      var draft = InspectionDraft(
        venue: number.isMultiple(of: 3) ? "V2" : "V1",
        day: foundOn,
        kind: number.isMultiple(of: 4) ? .`self` : .routine
      )
      draft.findings = [
        FindingDraft(
          level: number.isMultiple(of: 5) ? .major : .general,
          description: "隐患",
          deadline: foundOn.advanced(by: 20),
          closedOn: number.isMultiple(of: 2) ? foundOn.advanced(by: number / 2) : nil
        )
      ]
      _ = try book.logging().log(draft)
    }
  }

  private func statistics(today: Day = "2025-12-31") -> Statistics {
    Statistics(store: book.store, today: today)
  }

  private func period(_ kind: StatisticsPeriod.Kind, _ text: String) throws -> StatisticsPeriod {
    try #require(StatisticsPeriod(kind, text))
  }

  @Test func `As many records are explained as every figure of every group says`() throws {
    let statistics = statistics()
    let dimensions = Set(StatisticsDimension.allCases)
    for text in ["2025Q1", "2025Q2", "2025Q3", "2025Q4"] {
      let window = try statistics.window(try period(.quarter, text), asOf: nil)
      let table = try statistics.table(window, by: dimensions)
      for (group, counts) in [(StatisticsGroup(), table.total)] + table.rows {
        for figure in StatisticsFigure.allCases {
          var records: [StatisticsRecord] = []
          try statistics.explain(figure, window, of: group) { records.append($0) }
          #expect(records.count == counts[figure], "\(figure) \(group)")
          #expect(Set(records.map(\.record)).count == records.count)
          #expect(records.allSatisfy { group.includes($0.place) })
        }
      }
      #expect(table.total[.found] > 0 && table.total[.overdue] > 0)
    }
  }

  @Test func `The quarters of a year add up to it where days decide`() throws {
    let statistics = statistics()
    func total(_ kind: StatisticsPeriod.Kind, _ text: String) throws -> StatisticsCounts {
      let window = try statistics.window(try period(kind, text), asOf: "2025-12-31")
      return try statistics.table(window, by: []).total
    }
    let year = try total(.year, "2025")
    let quarters = try (1...4).map { try total(.quarter, "2025Q\($0)") }
    for figure in [StatisticsFigure.found, .closed, .cohortClosed, .reopened, .voided] {
      #expect(quarters.reduce(0) { $0 + $1[figure] } == year[figure], "\(figure)")
    }
    #expect(year[.found] == 48)
    #expect(year[.open] + year[.cohortClosed] == 48)
    #expect(
      try statistics.table(
        try statistics.window(try period(.year, "2025"), asOf: nil),
        by: [.zone]
      ).rows.map(\.group.zone) == ["Z1", "Z2"]
    )
  }

  @Test func `What is overdue today is what the list of overdue hazards shows`() throws {
    let statistics = statistics(today: "2025-08-20")
    let window = try statistics.window(try period(.month, "2025-08"), asOf: nil)
    #expect(window.asOf == "2025-08-20")
    var filter = HazardFilter()
    filter.isOverdueOnly = true
    var listed: Set<String> = []
    try book.store.hazards(filter, today: "2025-08-20") { row in
      if row.foundOn <= "2025-08-20" { listed.insert(row.id.description) }
    }
    var explained: Set<String> = []
    try statistics.explain(.overdue, window, of: StatisticsGroup()) { record in
      if book.isOpenNow(record.record) { explained.insert(record.record) }
    }
    #expect(explained == listed)
    #expect(!listed.isEmpty)
  }

  @Test func `The list of problems holds what was found or open, and no more`() throws {
    let statistics = statistics()
    let window = try statistics.window(try period(.quarter, "2025Q2"), asOf: nil)
    var listed: [StatisticsHazard] = []
    try statistics.problems(window, zone: "Z2") { listed.append($0) }
    #expect(!listed.isEmpty)
    for hazard in listed {
      #expect(hazard.fact.place.zone == "Z2" && hazard.fact.foundOn <= "2025-06-30")
      #expect(hazard.fact.endedOn.map { $0 >= "2025-04-01" } ?? true)
    }
    let counts = try statistics.table(window, by: [], of: zone("Z2")).total
    let opened = listed.count { $0.fact.foundOn >= "2025-04-01" }
    #expect(opened == counts[.found])
    #expect(listed.count == counts[.open] + counts[.closed])
  }

  private func zone(_ code: ZoneCode) -> StatisticsGroup {
    var group = StatisticsGroup()
    group.zone = code
    return group
  }

  @Test func `A period or day that cannot be asked for is refused by code`() throws {
    let statistics = statistics(today: "2025-08-20")
    func code(_ text: String, asOf: Day?) throws -> StatisticsFault.Code? {
      let period = try period(.quarter, text)
      return #expect(throws: StatisticsFault.self) {
        try statistics.window(period, asOf: asOf)
      }?.code
    }
    #expect(try code("2025Q4", asOf: nil) == .notBegun)
    #expect(try code("2025Q3", asOf: "2025-08-21") == .asOfOutside)
    #expect(try code("2025Q3", asOf: "2025-06-30") == .asOfOutside)
    #expect(
      try statistics.window(try period(.quarter, "2025Q2"), asOf: "2025-08-20").asOf
        == "2025-08-20"
    )
    let fault = StatisticsFault.notBegun(try period(.quarter, "2025Q4"), today: "2025-08-20")
    #expect(fault.next == Words(same: "--quarter 2025Q3"))
  }

  @Test func `A zone the book does not know is refused`() throws {
    let statistics = statistics()
    let window = try statistics.window(try period(.year, "2025"), asOf: nil)
    #expect(throws: ServiceFault.self) {
      try statistics.table(window, by: [], of: zone("Z9"))
    }
    #expect(throws: ServiceFault.self) { try statistics.measures(window, zone: "Z9") { _ in } }
    #expect(throws: ServiceFault.self) { try statistics.problems(window, zone: "Z9") { _ in } }
  }
}

extension ServiceBook {
  /// Whether a hazard is open as the book stands.
  fileprivate func isOpenNow(_ text: String) -> Bool {
    guard let id = HazardID(text), let view = try? store.hazard(id) else { return false }
    return !view.hazard.phase.isFinal
  }
}
