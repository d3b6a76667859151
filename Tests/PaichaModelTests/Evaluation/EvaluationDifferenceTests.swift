import PaichaModel
import Testing

/// What changed between two evaluations, and why.
struct EvaluationDifferenceTests {
  private let zone = Zone(code: "Z1", name: "一区", region: .east)

  private func evaluation(
    _ rulebook: Rulebook = .sample(),
    rank: Int? = nil,
    _ change: (inout ZoneTally) -> Void = { _ in }
  ) throws -> ZoneEvaluation {
    var tally = ZoneTally()
    (tally.venues, tally.venuesInspected) = (10, 10)
    (tally.generalDue, tally.generalOnTime) = (10, 8)
    (tally.majorDue, tally.majorOnTime) = (2, 2)
    change(&tally)
    return ZoneEvaluation(
      zone: zone,
      year: 2025,
      scope: .before,
      ruling: ScopeRuling([], year: 2025, rules: try ScopeRules(rulebook)),
      asOf: "2025-12-31",
      tally: tally,
      score: try ZoneScore(tally, rulebook: rulebook),
      rulebook: rulebook,
      journalSize: 1,
      journalRoot: "",
      rankInRegion: rank
    )
  }

  @Test func `Two that are the same do not differ`() throws {
    let same = try evaluation()
    #expect(EvaluationDifference(same, by: .sample(), same, by: .sample()) == nil)
    #expect(EvaluationDifference(nil, by: .sample(), nil, by: .sample()) == nil)
  }

  @Test func `Other counts are named as the cause`() throws {
    let difference = try #require(
      EvaluationDifference(
        try evaluation(),
        by: .sample(),
        try evaluation { $0.generalOnTime = 9 },
        by: .sample()
      )
    )
    #expect(difference.changes.map(\.indicator) == [.generalOnTime])
    #expect(difference.changes[0].causes == [.counts])
    #expect(difference.before.hundredths == 9_200 && difference.after.hundredths == 9_600)
  }

  @Test func `Another weight is named with both values`() throws {
    let heavier = Rulebook.sample(changing: ["score.max_general_on_time": .integer(20)])
    let difference = try #require(
      EvaluationDifference(
        try evaluation(),
        by: .sample(),
        try evaluation(heavier),
        by: heavier
      )
    )
    #expect(difference.changes.map(\.indicator) == [.generalOnTime])
    #expect(
      difference.changes[0].causes
        == [.parameter(key: "score.max_general_on_time", before: "10", after: "20")]
    )
  }

  @Test func `Another target moves every rate that is not full`() throws {
    let lower = Rulebook.sample(changing: ["score.rate_target": .ratio(9, 10)])
    let difference = try #require(
      EvaluationDifference(try evaluation(), by: .sample(), try evaluation(lower), by: lower)
    )
    #expect(difference.changes.map(\.indicator) == [.generalOnTime])
    #expect(
      difference.changes[0].causes
        == [.parameter(key: "score.rate_target", before: "1/1", after: "9/10")]
    )
  }

  @Test func `An indicator of one rulebook alone is told as such`() throws {
    let fewer = Rulebook.sample(indicators: Array(IndicatorRule.samples.dropFirst()))
    let difference = try #require(
      EvaluationDifference(try evaluation(), by: .sample(), try evaluation(fewer), by: fewer)
    )
    #expect(difference.changes.map(\.indicator) == [.venuesInspected])
    #expect(difference.changes[0].after == nil)
    #expect(difference.changes[0].causes.first == .rule)
  }

  @Test func `A rank alone can differ`() throws {
    let difference = try #require(
      EvaluationDifference(
        try evaluation(rank: 2),
        by: .sample(),
        try evaluation(rank: 3),
        by: .sample()
      )
    )
    #expect(difference.changes.isEmpty)
    #expect(difference.before.rank == 2 && difference.after.rank == 3)
  }

  @Test func `A zone evaluated on one side only differs in everything it has`() throws {
    let difference = try #require(
      EvaluationDifference(nil, by: .sample(), try evaluation(), by: .sample())
    )
    #expect(difference.before.hundredths == nil && difference.after.hundredths == 9_200)
    #expect(difference.changes.count == 4)
    #expect(difference.changes.allSatisfy { $0.before == nil && $0.causes.contains(.counts) })
  }
}
