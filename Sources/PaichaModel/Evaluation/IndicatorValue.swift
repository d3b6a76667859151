/// Which of the records that an indicator looks at.
public enum IndicatorPart: String, CaseIterable, Sendable {
  /// Those its numerator counts.
  case counted
  /// Those its denominator counts and its numerator does not.
  case missed
}

/// One indicator of one zone and year, with what it is worth.
public struct IndicatorValue: Hashable, Sendable {
  public enum Standing: Hashable, Sendable {
    /// Points and highest points in hundredths.
    case scored(points: Int, maximum: Int)
    /// Nothing was due (denominator 0): left out, the rest rescaled.
    case notApplicable(maximum: Int)
    /// The book cannot tell: nothing of the kind is recorded. Left out as well, and shown apart.
    case missing(maximum: Int)
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
    case .missing: "missing"
    case .count: "count"
    }
  }
}
