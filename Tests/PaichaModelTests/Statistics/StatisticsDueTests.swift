import PaichaModel
import Testing

/// When the signed statement of a period is due.
@Suite struct StatisticsDueTests {
  private func rulebook(
    quarter: Parameter.Value = .integer(15),
    year: Parameter.Value = .text("01-31")
  ) -> Rulebook {
    let values = [(ParameterKey.statsQuarterDue, quarter), (.statsYearDue, year)]
    return Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: values.map { key, value in
        Parameter(
          key: key.rawValue,
          value: value,
          unit: "day_of_month",
          basis: "安监总局令第16号 art 14",
          status: .unverified,
          note: ""
        )
      },
      indicators: [],
      bands: []
    )
  }

  @Test(
    arguments: [
      (.quarter, "2025Q3", "2025-10-15"), (.quarter, "2025Q4", "2026-01-15"),
      (.year, "2025", "2026-01-31"), (.half, "2025H1", nil), (.month, "2025-07", nil),
    ] as [(StatisticsPeriod.Kind, String, Day?)]
  )
  func `A quarter is due in the month after it, a year in the next January`(
    kind: StatisticsPeriod.Kind,
    text: String,
    day: Day?
  ) throws {
    let due = try #require(StatisticsPeriod(kind, text)).due(by: rulebook())
    #expect(due?.day == day)
    #expect(due?.parameter.status == (day == nil ? nil : .unverified))
  }

  @Test func `A due day that cannot be is a fault of the rulebook`() throws {
    let quarter = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    let year = try #require(StatisticsPeriod(.year, "2025"))
    for rules in [
      rulebook(quarter: .integer(32), year: .text("02-30")),
      rulebook(quarter: .text("15"), year: .integer(131)),
    ] {
      #expect(throws: RulebookFault.self) { try quarter.due(by: rules) }
      #expect(throws: RulebookFault.self) { try year.due(by: rules) }
    }
  }
}
