import PaichaModel
import Testing

/// Months, quarters, half-years and years, as written and as days.
@Suite struct StatisticsPeriodTests {
  private typealias Kind = StatisticsPeriod.Kind

  @Test(
    arguments: [
      (.quarter, "2025Q3", "2025-07-01", "2025-09-30"),
      (.quarter, "2024q1", "2024-01-01", "2024-03-31"),
      (.half, "2025H1", "2025-01-01", "2025-06-30"),
      (.half, "2025H2", "2025-07-01", "2025-12-31"),
      (.month, "2024-02", "2024-02-01", "2024-02-29"),
      (.month, "2025-02", "2025-02-01", "2025-02-28"),
      (.year, "2200", "2200-01-01", "2200-12-31"),
    ] as [(StatisticsPeriod.Kind, String, Day, Day)]
  )
  func `A period has the days its name says`(
    kind: StatisticsPeriod.Kind,
    text: String,
    first: Day,
    last: Day
  ) throws {
    let period = try #require(StatisticsPeriod(kind, text))
    #expect(period.days == first...last)
    #expect(period.description == text.uppercased())
    #expect(StatisticsPeriod(kind, period.description) == period)
  }

  @Test(
    arguments: [
      (.quarter, "2025Q0"), (.quarter, "2025Q5"), (.quarter, "2025H1"), (.quarter, "2025"),
      (.quarter, "2025Q03"), (.quarter, ""), (.half, "2025H3"), (.half, "2025Q1"),
      (.month, "2025-00"), (.month, "2025-13"), (.month, "2025-7"), (.month, "2025-+7"),
      (.month, "2025Q07"), (.year, "1899"), (.year, "2201"), (.year, "20２5"), (.year, "25"),
    ] as [(StatisticsPeriod.Kind, String)]
  )
  func `What is not written as its kind is no period`(
    kind: StatisticsPeriod.Kind,
    text: String
  ) {
    #expect(StatisticsPeriod(kind, text) == nil)
  }

  @Test(arguments: StatisticsPeriod.Kind.allCases)
  func `The periods of a kind follow each other without a gap`(kind: StatisticsPeriod.Kind) throws {
    var next: Day = "2023-01-01"
    for year in 2023...2025 {
      for ordinal in 1...12 {
        guard let period = StatisticsPeriod(kind, year: year, ordinal: ordinal) else { continue }
        #expect(period.days.lowerBound == next)
        next = period.days.upperBound.advanced(by: 1)
      }
    }
    #expect(next == "2026-01-01")
  }

  @Test func `A running period is looked at from today, an ended one from its end`() throws {
    let period = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    #expect(StatisticsWindow(period, today: "2025-08-10").asOf == "2025-08-10")
    #expect(StatisticsWindow(period, today: "2026-08-10").asOf == "2025-09-30")
    let running = StatisticsWindow(period, today: "2025-08-10")
    #expect(running.contains("2025-08-10"))
    #expect(!running.contains("2025-08-11"))
    #expect(!running.contains("2025-06-30"))
    #expect(!StatisticsWindow(period, asOf: "2025-12-31").contains("2025-10-01"))
  }
}
