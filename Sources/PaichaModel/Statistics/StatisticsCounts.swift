/// The figures of one group.
public struct StatisticsCounts: Hashable, Sendable {
  private var counts: [StatisticsFigure: Int] = [:]

  public init() {}

  public subscript(figure: StatisticsFigure) -> Int {
    get { counts[figure] ?? 0 }
    set { counts[figure] = newValue }
  }

  /// Closed out of found, of the cohort found in the period; nothing for an empty cohort (销号率).
  ///
  /// What is found is either open or closed, so found is the sum of both.
  public var closingRate: (closed: Int, found: Int)? {
    self[.found] > 0 ? (self[.cohortClosed], self[.found]) : nil
  }
}
