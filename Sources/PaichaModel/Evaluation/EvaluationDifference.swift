/// What changed between two evaluations of a zone, and why.
public struct EvaluationDifference: Hashable, Sendable {
  public let zone: Zone
  public let scope: StatisticalScope
  public let before: Result
  public let after: Result
  /// Indicators whose figures, points or standing differ, in the order of the second rulebook.
  public let changes: [Change]

  /// Score, band and rank; nothing where the zone was not evaluated.
  public struct Result: Hashable, Sendable {
    public let hundredths: Int?
    public let band: Band?
    public let isRated: Bool
    public let rank: Int?
  }

  public struct Change: Hashable, Sendable {
    public let indicator: Indicator
    /// Nothing where one of the rulebooks leaves it out, or the zone was not evaluated.
    public let before: IndicatorValue?
    public let after: IndicatorValue?
    public let causes: [Cause]
  }

  /// Why an indicator changed.
  public enum Cause: Hashable, Sendable {
    /// What was counted is different.
    case counts
    /// A parameter it is scored by is different; values as the rulebooks write them.
    case parameter(key: String, before: String?, after: String?)
    /// Only one of the rulebooks has it.
    case rule
    /// Accidents of the year before are compared with others.
    case yearBefore
  }

  /// Nothing where neither score nor any indicator differs.
  public init?(
    _ before: ZoneEvaluation?,
    by first: Rulebook,
    _ after: ZoneEvaluation?,
    by second: Rulebook
  ) {
    guard let known = after ?? before else { return nil }
    zone = known.zone
    scope = known.scope
    self.before = Result(before)
    self.after = Result(after)
    let indicators = second.indicators.map(\.indicator)
    let gone = first.indicators.map(\.indicator).filter { !indicators.contains($0) }
    changes = (indicators + gone).compactMap { indicator in
      let values = [before, after].map { evaluation in
        evaluation?.score.values.first { $0.indicator == indicator }
      }
      guard values[0] != values[1] else { return nil }
      return Change(
        indicator: indicator,
        before: values[0],
        after: values[1],
        causes: Self.causes(of: indicator, values, (before, first), (after, second))
      )
    }
    if changes.isEmpty, self.before == self.after { return nil }
  }

  private static func causes(
    of indicator: Indicator,
    _ values: [IndicatorValue?],
    _ before: (evaluation: ZoneEvaluation?, rulebook: Rulebook),
    _ after: (evaluation: ZoneEvaluation?, rulebook: Rulebook)
  ) -> [Cause] {
    var causes: [Cause] = []
    let isRuled = [before.rulebook, after.rulebook].map { rulebook in
      rulebook.indicators.contains { $0.indicator == indicator }
    }
    if isRuled[0] != isRuled[1] { causes.append(.rule) }
    let (first, second) = (values[0], values[1])
    if first?.numerator != second?.numerator || first?.denominator != second?.denominator {
      causes.append(.counts)
    }
    let keys = before.rulebook.keys(scoring: indicator)
    for key in (keys + after.rulebook.keys(scoring: indicator)).uniqued() {
      let texts = [before.rulebook, after.rulebook].map { $0.text(of: key, scoring: indicator) }
      if texts[0] != texts[1] {
        causes.append(.parameter(key: key, before: texts[0], after: texts[1]))
      }
    }
    if indicator == .accidents, causes.isEmpty {
      let tallies = [before.evaluation, after.evaluation].map { $0?.tally.accidents }
      causes.append(
        tallies[0]?.lastYear != tallies[1]?.lastYear
          || tallies[0]?.deathsLastYear != tallies[1]?.deathsLastYear ? .yearBefore : .counts
      )
    }
    return causes.isEmpty ? [.counts] : causes
  }
}

extension EvaluationDifference.Result {
  fileprivate init(_ evaluation: ZoneEvaluation?) {
    hundredths = evaluation?.score.hundredths
    band = evaluation?.score.band
    isRated = evaluation?.score.isRated ?? false
    rank = evaluation?.rankInRegion
  }
}

extension Rulebook {
  /// The parameters by which an indicator is counted and scored.
  func keys(scoring indicator: Indicator) -> [String] {
    var keys = indicators.first { $0.indicator == indicator }?.weightKey.map { [$0] } ?? []
    switch indicator {
    case .accidents:
      keys += [ParameterKey.accidentScoring.rawValue] + (accidentScoring?.keys ?? [])
    case .drillsHeld:
      keys += [ParameterKey.drillPeriodReading.rawValue, ParameterKey.drillPartPeriod.rawValue]
      for case .drill(_, let every) in duties.map(\.obligation) { keys.append(every) }
    case .reportsOnTime: keys.append(ParameterKey.statsQuarterDue.rawValue)
    case .plansFiled: keys.append(ParameterKey.planEvaluate.rawValue)
    default: break
    }
    if indicator != .accidents, !keys.isEmpty { keys.append(ParameterKey.rateTarget.rawValue) }
    return keys.uniqued()
  }

  /// A parameter as it is in force; nothing for one that the rulebook does not use.
  fileprivate func text(of key: String, scoring indicator: Indicator) -> String? {
    if key == ParameterKey.accidentScoring.rawValue { return accidentScoring?.code }
    guard keys(scoring: indicator).contains(key), let parameter = try? parameter(key) else {
      return nil
    }
    return "\(parameter.value)"
  }
}

extension [String] {
  /// Each once, in the order first met.
  fileprivate func uniqued() -> [String] {
    var met: Set<String> = []
    return filter { met.insert($0).inserted }
  }
}
