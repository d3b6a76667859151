/// A zone's indicators, score and band for a year (项目默认评分, no official basis).
public struct ZoneScore: Hashable, Sendable {
  public let values: [IndicatorValue]
  /// Hundredths of a point out of 100; nothing when no indicator applies or nothing is recorded.
  public let hundredths: Int?
  /// Nothing for a zone without a score, and for one that is not rated.
  public let band: Band?
  /// Why the zone is not rated; the arithmetic score stays visible.
  public let vetoes: [ScoreVeto]
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
    self.vetoes = try ZoneScore.vetoes(tally.accidents, &used)
    self.hundredths = tally.isWithoutRecords ? nil : try ZoneScore.total(of: values, &used)
    self.band = try vetoes.isEmpty ? ZoneScore.band(of: hundredths, rulebook, &used) : nil
    try used.noteDeadlines(of: tally)
    try used.noteDuties(of: tally)
    self.unverified = used.unverified.sorted()
  }

  /// Whether it may be ranked.
  public var isRated: Bool { hundredths != nil && vetoes.isEmpty }

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
      case .notApplicable, .missing: leftOut = true
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

  private static func vetoes(
    _ tally: AccidentTally,
    _ used: inout ParameterUse
  ) throws(RulebookFault) -> [ScoreVeto] {
    guard let scoring = used.rulebook.accidentScoring else { return [] }
    var vetoes: [ScoreVeto] = []
    let majors = tally.major + tally.extraordinary
    if majors > 0, let key = scoring.vetoMajor, try used.flag(key) {
      vetoes.append(ScoreVeto(reason: .majorAccident, accidents: majors, parameter: key))
    }
    if tally.concealments > 0, let key = scoring.vetoConcealment, try used.flag(key) {
      vetoes.append(
        ScoreVeto(reason: .concealment, accidents: tally.concealments, parameter: key)
      )
    }
    return vetoes
  }
}
