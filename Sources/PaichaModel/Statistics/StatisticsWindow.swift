/// The days a statistic speaks of: a period, looked at from one day.
public struct StatisticsWindow: Hashable, Sendable {
  public let period: StatisticsPeriod
  /// The day that decides what is open, overdue or closed; nothing later counts.
  public let asOf: Day

  public init(_ period: StatisticsPeriod, asOf: Day) {
    self.period = period
    self.asOf = asOf
  }

  /// A period as it stood at its end, or today while it runs.
  public init(_ period: StatisticsPeriod, today: Day) {
    self.init(period, asOf: min(period.days.upperBound, today))
  }

  public func contains(_ day: Day) -> Bool { period.days.contains(day) && day <= asOf }
}
