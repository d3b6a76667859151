import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Quarterly statements as an indicator of the evaluation.
@Suite struct StatementCountingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func send(
    _ zone: ZoneCode,
    _ quarter: Int,
    on day: Day,
    by actor: ActorID = "evaluator"
  ) throws {
    let period = try #require(StatisticsPeriod(.quarter, year: 2025, ordinal: quarter))
    let session = book.session(actor, today: "2026-12-31")
    _ = try StatementSending(store: book.store, session: session)
      .send(period, of: zone, to: "市商务局", StepFacts(on: day))
  }

  private func value(_ zone: ZoneCode, asOf: Day) throws -> IndicatorValue {
    let evaluation = try #require(
      try book.evaluating().evaluate(year: 2025, asOf: asOf, zones: [zone]).first
    )
    return try #require(evaluation.score.values.first { $0.indicator == .reportsOnTime })
  }

  private func records(
    _ zone: ZoneCode,
    _ part: IndicatorPart,
    asOf: Day
  ) throws -> [String] {
    try book.evaluating()
      .explain(zone: zone, year: 2025, indicator: .reportsOnTime, asOf: asOf, part: part)
      .records.map(\.record.record)
  }

  @Test func `Where nobody recorded any statement of the year, it is missing`() throws {
    #expect(try value("Z1", asOf: "2026-06-01").standing == .missing(maximum: 500))
  }

  @Test func `The first sending decides, and a quarter not due yet counts nowhere`() throws {
    try send("Z1", 1, on: "2025-04-15")
    try send("Z1", 2, on: "2025-07-16")
    try send("Z1", 2, on: "2025-07-20")
    try send("Z1", 3, on: "2025-10-09")
    try send("Z1", 3, on: "2025-11-09")
    // Q4 is due on 15 January.
    let early = try value("Z1", asOf: "2026-01-15")
    #expect(early.numerator == 2 && early.denominator == 3)
    let late = try value("Z1", asOf: "2026-01-16")
    #expect(late.numerator == 2 && late.denominator == 4)
    #expect(late.standing == .scored(points: 250, maximum: 500))
    #expect(try records("Z1", .counted, asOf: "2026-01-16") == ["Z1/2025Q1", "Z1/2025Q3"])
    #expect(try records("Z1", .missed, asOf: "2026-01-16") == ["Z1/2025Q2", "Z1/2025Q4"])
    let facts = try book.store.statements(year: 2025, by: "2026-12-31")
    #expect(facts.map(\.corrections) == [0, 1, 1])
    // The other zone sent none: every quarter is missed, since the book keeps them.
    #expect(try value("Z2", asOf: "2026-01-16").numerator == 0)
    #expect(try value("Z2", asOf: "2026-01-16").denominator == 4)
  }

  @Test func `What was sent after the day asked about is not known yet`() throws {
    try send("Z1", 1, on: "2025-04-10")
    try send("Z1", 2, on: "2025-07-20")
    let value = try value("Z1", asOf: "2025-07-18")
    #expect(value.numerator == 1 && value.denominator == 2)
  }

  @Test func `An inspector may not record it, and the zone must be known`() throws {
    let role = #expect(throws: ServiceFault.self) {
      try send("Z1", 1, on: "2025-04-10", by: "inspector")
    }
    #expect(role?.code == .role)
    let zone = #expect(throws: ServiceFault.self) { try send("Z9", 1, on: "2025-04-10") }
    #expect(zone?.code == .noSuchZone)
  }
}
