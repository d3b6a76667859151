import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// The figures of zones against a count of random histories, one record at a time.
@Suite struct TallyTests {
  /// Days before, inside and after the histories, among them both ends of years.
  private static let days: [Day] = [
    "2023-12-31", "2024-01-01", "2024-07-01", "2024-12-31", "2025-01-01", "2025-05-17",
    "2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01", "2026-03-02", "2027-01-01",
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `Tallies equal a count of every record, for days in and after the history`(
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed > 2)
    let book = try history.play(on: .memory)
    for year in 2022...2027 {
      for asOf in Self.days {
        let actual = try book.store.tallies(year: year, asOf: asOf)
        let expected = history.truth.tallies(year: year, asOf: asOf)
        #expect(actual == expected, "\(year) as of \(asOf)")
      }
    }
  }

  @Test func `A random history has something to count in every figure`() throws {
    var sum = ZoneTally()
    for seed in [1, 2, 3, 4] as [UInt64] {
      let truth = try History(seed: seed, actions: 300, withNotice: seed > 2).truth
      for tally in (2024...2026).flatMap({ truth.tallies(year: $0, asOf: History.today).values }) {
        sum.venuesInspected += tally.venuesInspected
        sum.generalOnTime += tally.generalOnTime
        sum.majorOnTime += tally.majorOnTime
        sum.majorOverdue += tally.majorOverdue
        sum.generalPrefilled += tally.generalPrefilled
        sum.majorPrefilled += tally.majorPrefilled
        sum.provisional += tally.provisional
        sum.closed += tally.closed
        sum.reopened += tally.reopened
      }
    }
    let figures = [
      sum.venuesInspected, sum.generalOnTime, sum.majorOnTime, sum.majorOverdue,
      sum.generalPrefilled, sum.majorPrefilled, sum.provisional, sum.closed, sum.reopened,
    ]
    #expect(figures.allSatisfy { $0 > 2 }, "\(figures)")
  }

  @Test(arguments: Engine.allCases)
  func `How a history is cut into commits makes no difference`(engine: Engine) throws {
    let history = try History(seed: 21, actions: 80)
    let book = try engine.make([])
    for batch in history.batches {
      for event in batch.events { try book.commit([event], by: batch.actor) }
    }
    for year in 2024...2026 {
      let expected = history.truth.tallies(year: year, asOf: History.today)
      #expect(try book.store.tallies(year: year, asOf: History.today) == expected)
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `Findings count at the level they have now, void ones nowhere`(seed: UInt64) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed == 6)
    let book = try history.play(on: .memory)
    let kept = try book.store.connection.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT year, sum(general_found), sum(major_found)
          FROM venue_year
          GROUP BY year
          HAVING sum(general_found + major_found) > 0
          """
      )
      .map { row in [row[0], row[1], row[2]] as [Int] }
    }
    let real = history.truth.hazards.filter { !$0.isVoid }
    let told = Dictionary(grouping: real, by: \.foundOn.year)
      .sorted { $0.key < $1.key }
      .map { year, found in
        [year, found.count { $0.level == .general }, found.count { $0.level == .major }]
      }
    #expect(kept == told)
    #expect(real.count < history.truth.hazards.count)
  }

  @Test func `A year outside the calendar of days gives nothing`() throws {
    let book = try Engine.memory.make()
    #expect(try book.store.tallies(year: 1899, asOf: "2025-01-01") == [:])
    #expect(try book.store.tallies(year: 2201, asOf: "2025-01-01") == [:])
  }
}
