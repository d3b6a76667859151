/// One indicator of one zone and year, with what it is worth.
public struct IndicatorValue: Hashable, Sendable {
  public enum Standing: Hashable, Sendable {
    /// Points and highest points in hundredths.
    case scored(points: Int, maximum: Int)
    /// Nothing was due (denominator 0): left out, the rest rescaled.
    case notApplicable(maximum: Int)
    /// Only counted.
    case count
  }

  public let indicator: Indicator
  public let numerator: Int
  public let denominator: Int?
  public let standing: Standing

  public init(indicator: Indicator, numerator: Int, denominator: Int?, standing: Standing) {
    self.indicator = indicator
    self.numerator = numerator
    self.denominator = denominator
    self.standing = standing
  }

  /// Stable code of the standing.
  public var status: String {
    switch standing {
    case .scored: "scored"
    case .notApplicable: "not_applicable"
    case .count: "count"
    }
  }
}
