/// A zone's indicators, score and band for a year (项目默认评分, no official basis).
public struct ZoneScore: Hashable, Sendable {
  public let values: [IndicatorValue]
  /// Hundredths of a point out of 100; nothing when no indicator applies.
  public let hundredths: Int?
  public let band: Band?
  /// Keys of unverified parameters that influenced the result, in alphabetical order.
  public let unverified: [String]

  /// Scores a tally by the rulebook's indicators, weights and bands.
  public init(_ tally: ZoneTally, rulebook: Rulebook) throws(RulebookFault) {
    var used = ParameterUse(rulebook: rulebook)
    var values: [IndicatorValue] = []
    for rule in rulebook.indicators {
      values.append(try IndicatorValue(rule, tally, &used))
    }
    self.values = values
    self.hundredths = try ZoneScore.total(of: values, &used)
    self.band = try ZoneScore.band(of: hundredths, rulebook, &used)
    try used.noteDeadlines(of: tally)
    self.unverified = used.unverified.sorted()
  }

  /// Points out of the applicable maximum, rescaled to 100; halves round up.
  private static func total(
    of values: [IndicatorValue],
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Int? {
    var (points, maximum, leftOut) = (0, 0, false)
    for value in values {
      switch value.standing {
      case .scored(let gained, let possible):
        points += gained
        maximum += possible
      case .notApplicable: leftOut = true
      case .count: break
      }
    }
    if leftOut {
      let way = try used.parameter(ParameterKey.emptyIndicator.rawValue)
      guard way.value == .text("rescale") else { throw .kind(way.key, expected: "rescale") }
    }
    guard maximum > 0 else { return nil }
    return (points * 20_000 + maximum) / (2 * maximum)
  }

  private static func band(
    of hundredths: Int?,
    _ rulebook: Rulebook,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Band? {
    guard let hundredths else { return nil }
    for band in rulebook.bands {
      guard let key = band.fromKey else { return band }
      if hundredths >= (try used.hundredths(key)) { return band }
    }
    return nil
  }
}

extension IndicatorValue {
  init(
    _ rule: IndicatorRule,
    _ tally: ZoneTally,
    _ used: inout ParameterUse
  ) throws(RulebookFault) {
    let (numerator, denominator) = IndicatorValue.counts(of: rule.indicator, in: tally)
    self.init(
      indicator: rule.indicator,
      numerator: numerator,
      denominator: denominator,
      standing: try IndicatorValue.standing(rule, numerator, denominator, &used)
    )
  }

  private static func counts(of indicator: Indicator, in tally: ZoneTally) -> (Int, Int?) {
    switch indicator {
    case .venuesInspected: (tally.venuesInspected, tally.venues)
    case .generalOnTime: (tally.generalOnTime, tally.generalDue)
    case .majorOnTime: (tally.majorOnTime, tally.majorDue)
    case .majorOverdue: (tally.majorOverdue, nil)
    case .listedOperators: (tally.listedOperators, nil)
    }
  }

  /// Points = maximum × rate ÷ target rate, at most the maximum, halves up.
  private static func standing(
    _ rule: IndicatorRule,
    _ numerator: Int,
    _ denominator: Int?,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> Standing {
    guard let key = rule.weightKey, let denominator else { return .count }
    let maximum = try used.hundredths(key)
    guard denominator > 0 else { return .notApplicable(maximum: maximum) }
    let (targetTop, targetBottom) = try used.ratio(ParameterKey.rateTarget.rawValue)
    let divisor = denominator * targetTop
    let points = (2 * maximum * numerator * targetBottom + divisor) / (2 * divisor)
    return .scored(points: min(points, maximum), maximum: maximum)
  }
}
