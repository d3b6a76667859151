/// Shares points out among records so that they add up exactly.
public enum PointShares {
  /// Equal shares in hundredths; what does not divide falls on the later ones.
  public static func shares(of points: Int, among records: Int) -> [Int] {
    (0..<max(0, records)).map { position in
      points * (position + 1) / records - points * position / records
    }
  }
}

extension IndicatorValue {
  /// The hundredths that the counted records gave, or, negative, that the missed ones cost.
  public func points(of part: IndicatorPart) -> Int? {
    guard case .scored(let points, let maximum) = standing else { return nil }
    return part == .counted ? points : points - maximum
  }
}

extension ZoneScore {
  /// What each responsible accident took, in the order they happened, in hundredths; nothing where
  /// accidents are not scored.
  public static func deductions(
    of accidents: [(grade: AccidentGrade, deaths: Int)],
    _ tally: ZoneTally,
    rulebook: Rulebook
  ) throws(RulebookFault) -> [Int?] {
    let rule = rulebook.indicators.first { $0.indicator == .accidents }
    guard let key = rule?.weightKey, let scoring = rulebook.accidentScoring else {
      return accidents.map { _ in nil }
    }
    var used = ParameterUse(rulebook: rulebook)
    let maximum = try used.hundredths(key)
    return try AccidentDeductions(scoring, tally, &used)
      .shares(of: accidents, tally.accidents, maximum: maximum)
  }
}
