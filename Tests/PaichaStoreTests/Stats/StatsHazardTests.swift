import PaichaModel
import PaichaStore
import Testing

/// Figures read from a book are those of counting what happened one by one.
@Suite struct StatsHazardTests {
  private static let periods = [
    "2024Q4", "2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1",
  ]
  .compactMap { StatisticsPeriod(.quarter, $0) }

  private func table(_ book: TestBook, _ scope: StatisticsScope) throws -> StatisticsTable {
    var table = StatisticsTable(scope.window, by: [.level, .source])
    try book.store.hazardFacts(scope) { table.add($0) }
    for listing in try book.store.statisticsListings(scope) { table.add(listing.fact) }
    return table
  }

  /// The count of one figure, each rule written out anew.
  private func count(
    _ figure: StatisticsFigure,
    _ history: StatsHistory,
    _ scope: StatisticsScope,
    _ level: HazardLevel?,
    _ isSelfCheck: Bool?
  ) -> Int {
    let (days, asOf) = (scope.window.period.days, scope.window.asOf)
    let hazards = history.hazards.filter { hazard in
      (level == nil || hazard.level == level)
        && (isSelfCheck == nil || hazard.isSelfCheck == isSelfCheck)
        && (scope.zone == nil || hazard.zone == scope.zone)
    }
    let listings = history.listings.filter { listing in
      (level == nil || level == .major)
        && (isSelfCheck == nil || listing.first.isSelfCheck == isSelfCheck)
        && (scope.zone == nil || listing.first.zone == scope.zone)
    }
    func isIn(_ day: Day?) -> Bool { day.map { days.contains($0) && $0 <= asOf } ?? false }
    return switch figure {
    case .found: hazards.count { !$0.isVoid && isIn($0.foundOn) }
    case .closed: hazards.count { !$0.isVoid && isIn($0.endedOn) }
    case .cohortClosed:
      hazards.count { !$0.isVoid && isIn($0.foundOn) && !$0.isOpen(on: asOf) }
    case .open: hazards.count { $0.isOpen(on: asOf) }
    case .overdue: hazards.count { $0.isOpen(on: asOf) && asOf.days(since: $0.deadline) > 0 }
    case .reopened: hazards.count { !$0.isVoid && $0.isReopening && isIn($0.foundOn) }
    case .voided: hazards.count { $0.isVoid && isIn($0.endedOn) }
    case .listingsOpened: listings.count { isIn($0.approvedOn) }
    case .listingsDelisted: listings.count { $0.isDelisted && isIn($0.endedOn) }
    case .listingsActive: listings.count { $0.isActive(on: asOf) }
    case .listingsLate: listings.count { $0.isActive(on: asOf) && $0.finishBy < asOf }
    }
  }

  private func expectAgreement(
    _ history: StatsHistory,
    _ scope: StatisticsScope
  ) throws -> Set<StatisticsFigure> {
    let table = try table(history.book, scope)
    var counted: Set<StatisticsFigure> = []
    for figure in StatisticsFigure.allCases {
      let total = count(figure, history, scope, nil, nil)
      #expect(table.total[figure] == total, "\(figure) \(scope)")
      if total > 0 { counted.insert(figure) }
      for (group, counts) in table.rows {
        let own = count(figure, history, scope, group.level, group.source == .selfCheck)
        #expect(counts[figure] == own, "\(figure) \(group)")
      }
    }
    return counted
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Every figure of every quarter is that of a naive count`(seed: UInt64) throws {
    let history = try StatsHistory(seed: seed, inspections: 70)
    var counted: Set<StatisticsFigure> = []
    for period in Self.periods {
      for asOf in [period.days.lowerBound.advanced(by: 20), period.days.upperBound, "2026-12-31"] {
        for zone in [nil, "Z1"] as [ZoneCode?] {
          let scope = StatisticsScope(StatisticsWindow(period, asOf: asOf), zone: zone)
          counted.formUnion(try expectAgreement(history, scope))
        }
      }
    }
    #expect(counted == Set(StatisticsFigure.allCases))
  }

  @Test func `A book in a file gives the same figures`() throws {
    let history = try StatsHistory(seed: 4, inspections: 30, on: .file)
    let year = try #require(StatisticsPeriod(.year, "2025"))
    let scope = StatisticsScope(StatisticsWindow(year, asOf: "2025-12-31"))
    #expect(try expectAgreement(history, scope).contains(.found))
  }

  @Test func `Rows carry the facts that are counted, by the day found`() throws {
    let history = try StatsHistory(seed: 5, inspections: 40)
    let half = try #require(StatisticsPeriod(.half, "2025H1"))
    let scope = StatisticsScope(StatisticsWindow(half, asOf: "2025-06-30"))
    var (facts, rows) = ([HazardFact](), [StatisticsHazard]())
    try history.book.store.hazardFacts(scope) { facts.append($0) }
    try history.book.store.statisticsHazards(scope) { rows.append($0) }
    #expect(rows.count == facts.count)
    #expect(Set(rows.map(\.fact)) == Set(facts))
    let keys = rows.map { [Int($0.fact.foundOn.number), $0.id.number] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    for row in rows {
      let told = try #require(history.hazards.first { $0.id == row.id })
      #expect(row.fact.endedOn == told.endedOn && row.venue == told.venue)
      let isListed = history.listings.contains { $0.first.id == row.id && $0.approvedOn != nil }
      #expect((row.responsible == "王") == isListed)
    }
  }

  @Test func `Closures on the first and last day of a quarter are read, those before are not`()
    throws
  {
    let book = try Engine.memory.make()
    for day in ["2025-06-30", "2025-07-01", "2025-09-30", "2025-10-01"] as [Day] {
      try book.log(
        .sample(day: "2025-01-10", .sample(.general, due: "2025-03-01", closedOn: day))
      )
    }
    let quarter = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    let scope = StatisticsScope(StatisticsWindow(quarter, asOf: "2025-09-30"))
    var read: [HazardID] = []
    try book.store.statisticsHazards(scope) { read.append($0.id) }
    #expect(read == ["K7QX-H2", "K7QX-H3", "K7QX-H4"])
    let total = try table(book, scope).total
    #expect(total[.closed] == 2 && total[.open] == 1 && total[.overdue] == 1)
  }

  @Test func `What the body throws ends the reading and comes out unchanged`() throws {
    struct Enough: Error {}
    let history = try StatsHistory(seed: 6, inspections: 10)
    let year = try #require(StatisticsPeriod(.year, "2025"))
    let scope = StatisticsScope(StatisticsWindow(year, asOf: "2025-12-31"))
    #expect(throws: Enough.self) {
      try history.book.store.hazardFacts(scope) { _ in throw Enough() }
    }
    #expect(try history.book.store.hazard("K7QX-H1") != nil)
  }
}
