import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The evaluation against one that reads the journal alone, on a thousand random books.
@Suite struct SecondEvaluationTests {
  private let rulebook: Rulebook
  private let rules: EmergencyRules

  init() throws {
    let set = try RuleSet(rulebookPath: nil)
    rulebook = set.rulebook
    rules = set.emergency
  }

  @Test(arguments: 0..<20)
  func `Figures, points, scores and vetoes agree on fifty random books each`(part: UInt64) throws {
    for seed in part * 50..<part * 50 + 50 {
      let history = try History(seed: 10_000 + seed, actions: 30, withNotice: seed % 2 == 0)
      let book = try history.play(on: .memory)
      let second = try SecondEvaluation(book.store)
      let evaluating = ZoneEvaluating(store: book.store, rulebook: rulebook)
      for (year, asOf) in [(2025, "2025-10-01"), (2025, "2026-03-01")] as [(Int, Day)] {
        for evaluation in try evaluating.evaluate(year: year, asOf: asOf, zones: ["Z1", "Z2"]) {
          try compare(evaluation, second, "seed \(seed), \(asOf), \(evaluation.zone.code)")
        }
      }
    }
  }

  private func compare(
    _ evaluation: ZoneEvaluation,
    _ second: SecondEvaluation,
    _ place: String
  ) throws {
    func question(_ year: Int) -> SecondEvaluation.Question {
      .init(zone: evaluation.zone.code, year: year, asOf: evaluation.asOf, rules: rules)
    }
    let asked = question(evaluation.year)
    var (points, maximum) = (0, 0)
    for value in evaluation.score.values {
      let (numerator, denominator) = second.counts(value.indicator, asked)
      try #require(
        value.numerator == numerator && value.denominator == denominator,
        """
        \(place) \(value.indicator): \(value.numerator)/\(value.denominator ?? -1), \
        counted anew \(numerator)/\(denominator ?? -1)
        """
      )
      let rule = rulebook.indicators.first { $0.indicator == value.indicator }
      guard let key = rule?.weightKey else { continue }
      let most = try rulebook.integer(named: key) * 100
      let gained: Int? =
        if value.indicator == .accidents {
          try deducted(from: most, second, asked, before: question(asked.year - 1))
        } else if let denominator, denominator > 0 {
          (2 * most * numerator + denominator) / (2 * denominator)
        } else { nil }
      if let gained {
        try #require(value.standing == .scored(points: gained, maximum: most), "\(place) \(key)")
        (points, maximum) = (points + gained, maximum + most)
      }
    }
    guard maximum > 0, !evaluation.tally.isWithoutRecords else {
      try #require(evaluation.score.hundredths == nil)
      return
    }
    try #require(
      evaluation.score.hundredths == (points * 20_000 + maximum) / (2 * maximum),
      "\(place)"
    )
    let majors = second.responsible(asked).count { $0.grade >= .major }
    let concealed = second.concealed(asked, lookback: 3)
    try #require(evaluation.score.vetoes.map(\.accidents) == [majors, concealed].filter { $0 > 0 })
  }

  /// 2 for a general accident, 10 for a graver one, 0.2 an accident and 1 a death above last year.
  private func deducted(
    from most: Int,
    _ second: SecondEvaluation,
    _ asked: SecondEvaluation.Question,
    before: SecondEvaluation.Question
  ) throws -> Int? {
    let (venues, now) = (second.counts(.venuesInspected, asked).1 ?? 0, second.responsible(asked))
    guard venues > 0 || !now.isEmpty else { return nil }
    var taken = now.reduce(0) { $0 + ($1.grade == .general ? 200 : 1_000) }
    let isKnown = second.visits.contains {
      $0.day.year == before.year && $0.day <= before.asOf && second.isInScope($0.venue, asked)
    }
    if isKnown {
      let then = second.responsible(before)
      taken += max(0, now.count - then.count) * 20
      taken += max(0, now.map(\.deaths).reduce(0, +) - then.map(\.deaths).reduce(0, +)) * 100
    }
    return max(0, most - taken)
  }
}
