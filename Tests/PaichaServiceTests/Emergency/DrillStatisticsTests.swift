import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The drills of a period, held against a naive count over seeded books.
@Suite struct DrillStatisticsTests {
  private static let periods = ["2024", "2025", "2024H2", "2025H1", "2025Q2", "2025Q3", "2025-12"]

  private static func period(_ text: String) throws -> StatisticsPeriod {
    let found = StatisticsPeriod.Kind.allCases.lazy.compactMap { StatisticsPeriod($0, text) }.first
    return try #require(found)
  }

  private func table(
    _ book: ServiceBook,
    _ period: String,
    asOf: Day? = nil,
    by split: DrillStatistics.Split = .zone,
    zone: ZoneCode? = nil
  ) throws -> DrillTable {
    let window = try Statistics(store: book.store, today: "2025-12-31")
      .window(Self.period(period), asOf: asOf)
    return try DrillStatistics(store: book.store, rules: book.rules.emergency)
      .table(window, by: split, zone: zone)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `Every figure is that of a naive count`(seed: UInt64) throws {
    let random = try RandomDrills(seed: seed)
    for text in Self.periods {
      let period = try Self.period(text)
      let middle = period.days.lowerBound.advanced(
        by: period.days.upperBound.days(since: period.days.lowerBound) / 2
      )
      for asOf in [period.days.upperBound, middle] {
        for split in DrillStatistics.Split.allCases {
          let counted = try table(random.book, text, asOf: asOf, by: split)
          let window = StatisticsWindow(period, asOf: asOf)
          let (groups, total) = random.count(window, by: split)
          #expect(counted.groups == groups, "\(text) as of \(asOf) by \(split)")
          #expect(counted.total == total, "\(text) as of \(asOf) by \(split)")
        }
      }
    }
    #expect(try random.book.problems() == [])
  }

  @Test func `The books of the naive count have all there is to count`() throws {
    var total = DrillCounts()
    for seed in [1, 2, 3] as [UInt64] {
      let random = try RandomDrills(seed: seed)
      let window = StatisticsWindow(try Self.period("2025"), asOf: "2025-12-31")
      let counts = random.count(window, by: .zone).total
      #expect(counts.periodsMet > 0 && counts.periodsMet < counts.periodsDue)
      total.reported += counts.reported
      total.reportsDue += counts.reportsDue
      total.problems += counts.problems
      total.full += counts.full
      #expect(random.drills.contains { $0.isVoid })
    }
    #expect(total.problems > 0 && total.full > 0)
    #expect(total.reported > 0 && total.reported < total.reportsDue)
  }

  @Test func `A period before the venue was known counts only after a drill on record`() throws {
    let book = try ServiceBook.furnished()
    #expect(try table(book, "2019", zone: "Z1").total.periodsDue == 0)
    try book.holding(.venue("V1"), on: "2019-03-01")
    let counts = try table(book, "2019", zone: "Z1").total
    #expect(counts.periodsMet > 0 && counts.periodsMet < counts.periodsDue)
  }

  @Test func `A half-year is due in the quarter it ends in, and not in the other`() throws {
    let book = try ServiceBook.furnished()
    try book.holding(.venue("V1"), on: "2025-02-01")
    func zone(_ period: String) throws -> [Int] {
      let counts = try table(book, period, zone: "Z1").total
      return [counts.periodsDue, counts.periodsMet, counts.drills]
    }
    #expect(try zone("2025Q1") == [0, 0, 1])
    #expect(try zone("2025Q2") == [1, 1, 0])
    #expect(try zone("2025H1") == [1, 1, 1])
    #expect(try zone("2025Q4") == [1, 0, 0])
    #expect(try zone("2025") == [2, 1, 1])
  }

  @Test func `A period that still runs is not due yet`() throws {
    let book = try ServiceBook.furnished()
    #expect(try table(book, "2025H1", asOf: "2025-06-29", zone: "Z1").total.periodsDue == 0)
    #expect(try table(book, "2025H1", asOf: "2025-06-30", zone: "Z1").total.periodsDue == 1)
  }

  @Test func `A report counts once it was made`() throws {
    let book = try ServiceBook.furnished()
    try book.holding(
      .venue("V1"),
      on: "2025-06-20",
      then: [
        DrillCommand(.evaluate("好", problems: []), StepFacts(on: "2025-06-20")),
        DrillCommand(.report(to: "应急局"), StepFacts(on: "2025-07-01")),
      ]
    )
    #expect(try table(book, "2025H1").total.reportsDue == 1)
    #expect(try table(book, "2025H1").total.reported == 0)
    #expect(try table(book, "2025", asOf: "2025-07-01").total.reported == 1)
  }

  @Test func `Drills of zone bodies count, and they owe no period here`() throws {
    let book = try ServiceBook.furnished()
    try book.holding(.zone("Z2"), on: "2025-02-01")
    try book.holding(.park("Z2", "东园"), on: "2025-02-02")
    let counts = try #require(try table(book, "2025H1").groups[DrillGroup(zone: "Z2")])
    #expect(counts.drills == 2 && counts.periodsDue == 1 && counts.periodsMet == 0)
    let byKind = try table(book, "2025H1", by: .kind)
    #expect(byKind.groups[DrillGroup()]?.drills == 2)
  }

  @Test func `A venue that moved keeps what it held before, whoever asks`() throws {
    let book = try ServiceBook.furnished()
    try book.registering("V4,搬迁,retail,Z1,,true,,\n")
    try book.holding(.venue("V4"), on: "2025-02-01")
    try book.registering("V4,搬迁,retail,Z2,,true,,\n")
    let all = try table(book, "2025H1")
    for zone in ["Z1", "Z2"] as [ZoneCode] {
      let alone = try table(book, "2025H1", zone: zone)
      #expect(alone.groups == all.groups.filter { $0.key.zone == zone })
    }
    #expect(all.groups[DrillGroup(zone: "Z2")]?.periodsMet == 1)
    #expect(
      try table(book, "2025H1", by: .kind, zone: "Z1").groups[DrillGroup(kind: .retail)]?.drills
        == 1
    )
  }

  @Test func `An unknown zone is refused`() throws {
    let book = try ServiceBook.furnished()
    #expect(throws: ServiceFault.self) { try table(book, "2025", zone: "Z9") }
  }
}
