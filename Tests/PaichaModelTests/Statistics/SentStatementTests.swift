import PaichaModel
import Testing

/// When a quarterly statement can be recorded as sent.
struct SentStatementTests {
  private func decide(
    _ kind: StatisticsPeriod.Kind,
    on day: Day,
    today: Day = "2026-01-01"
  ) throws -> SentStatement {
    let period = try #require(StatisticsPeriod(kind, year: 2025, ordinal: 1))
    return try SentStatement.decide("Z1", period, to: "市商务局", StepFacts(on: day), today: today)
  }

  @Test func `It is recorded from the day after the quarter on`() throws {
    #expect(try decide(.quarter, on: "2025-04-01").period.description == "2025Q1")
  }

  @Test(
    arguments: [
      (StatisticsPeriod.Kind.quarter, "2025-03-31", "2026-01-01", StatementRefusal.Code.running),
      (.quarter, "2025-04-15", "2025-04-14", .future),
      (.year, "2026-01-05", "2026-02-01", .noQuarter),
      (.month, "2025-02-05", "2026-02-01", .noQuarter),
    ] as [(StatisticsPeriod.Kind, Day, Day, StatementRefusal.Code)]
  )
  func `Before the quarter is over, after today, or of another period it is refused by code`(
    kind: StatisticsPeriod.Kind,
    day: Day,
    today: Day,
    code: StatementRefusal.Code
  ) {
    let refusal = #expect(throws: StatementRefusal.self) {
      try decide(kind, on: day, today: today)
    }
    #expect(refusal?.code == code)
  }
}
