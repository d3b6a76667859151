public import PaichaModel

/// Scores over the years, up to 100; a year without a score is a gap that says why.
public struct TrendChart: Hashable, Sendable {
  /// What is known of one year.
  public enum Point: Hashable, Sendable {
    /// Hundredths of a point.
    case score(Int)
    /// Why there is none.
    case gap(Words)
  }

  /// A height worth seeing, such as the lower limit of a band.
  public struct Limit: Hashable, Sendable {
    public let hundredths: Int
    public let words: Words

    public init(hundredths: Int, words: Words) {
      self.hundredths = hundredths
      self.words = words
    }
  }

  public struct Year: Hashable, Sendable {
    public let year: Int
    public let point: Point

    public init(_ year: Int, _ point: Point) {
      self.year = year
      self.point = point
    }
  }

  public let years: [Year]
  public let limits: [Limit]

  public init(years: [Year], limits: [Limit] = []) {
    self.years = years
    self.limits = limits
  }
}
