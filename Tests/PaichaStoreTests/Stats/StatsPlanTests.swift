import PaichaModel
import PaichaStore
import Testing

/// How the engine finds what statistics count.
@Suite struct StatsPlanTests {
  private func plan(
    _ body: @escaping (SQLiteBook, StatisticsScope) throws -> Void
  ) throws -> QueryPlan {
    let period = try #require(StatisticsPeriod(.quarter, "2025Q1"))
    let window = StatisticsWindow(period, asOf: "2025-03-31")
    return try QueryPlan { store in
      for zone in [nil, "Z1"] as [ZoneCode?] {
        try body(store, StatisticsScope(window, zone: zone))
      }
    }
  }

  @Test func `Hazards are read over the open ones and the ended ones found so far`() throws {
    for plan in [
      try plan { try $0.hazardFacts($1) { _ in } },
      try plan { try $0.statisticsHazards($1) { _ in } },
      try plan { try $0.measures($1) { _ in } },
    ] {
      #expect(plan.steps.contains { $0.contains("h USING INDEX hazard_open") }, "\(plan)")
      #expect(
        plan.steps.contains { $0.contains("h USING INDEX hazard_closed (found_on<?)") },
        "\(plan)"
      )
      #expect(!plan.steps.contains { $0 == "SCAN h" || $0 == "SCAN i" || $0 == "SCAN t" })
    }
  }

  @Test func `Counting needs no sorting`() throws {
    let plan = try plan { try $0.hazardFacts($1) { _ in } }
    #expect(!plan.steps.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }
}
