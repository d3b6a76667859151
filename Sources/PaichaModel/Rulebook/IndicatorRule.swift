/// How an indicator counts in the score: its weight is a parameter, or it is only a count.
public struct IndicatorRule: Hashable, Sendable {
  public let indicator: Indicator
  /// Key of the parameter with the highest points; nothing for a count without weight.
  public let weightKey: String?

  public init(indicator: Indicator, weightKey: String?) {
    self.indicator = indicator
    self.weightKey = weightKey
  }
}

/// One band of the score (优秀, 良好, 合格, 不合格).
public struct Band: Hashable, Sendable {
  public let code: String
  public let words: Words
  /// Key of the parameter with the lower limit in points, inclusive; nothing for the last band.
  public let fromKey: String?

  public init(code: String, words: Words, fromKey: String?) {
    self.code = code
    self.words = words
    self.fromKey = fromKey
  }
}
