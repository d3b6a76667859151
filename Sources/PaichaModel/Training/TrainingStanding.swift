/// When a venue owes training next under one duty of the rulebook.
public struct TrainingStanding: Hashable, Sendable {
  /// Code of the duty.
  public let duty: String
  public let training: TrainingDuty
  /// The last day on which the duty was met: of hours the end of that calendar year.
  public let metOn: Day?
  /// The day the term is counted from.
  public let from: Day
  public let due: Day

  public init(
    duty: String,
    training: TrainingDuty,
    metOn: Day?,
    openedOn: Day?,
    knownSince: Day,
    periods: DutyPeriods
  ) {
    self.duty = duty
    self.training = training
    self.metOn = metOn
    from = metOn ?? max(knownSince, openedOn ?? knownSince)
    due = periods.due(last: metOn, openedOn: openedOn, knownSince: knownSince)
  }

  /// The last day of the calendar year in which some named person last reached the hours.
  public static func metOn(_ hours: TrainingHours, _ owed: HoursOwed, through day: Day) -> Day? {
    hours.lastYearMet(through: day.year, owed).flatMap { Day.bounds(ofYear: $0)?.upperBound }
  }
}
