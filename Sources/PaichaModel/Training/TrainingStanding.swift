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
  /// Those of the last two years who owe hours; empty where nobody is named or sessions count.
  public let persons: [PersonDue]

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
    persons = []
  }

  /// Of hours: due on the day by which the first of its persons owes them.
  ///
  /// Persons last named more than two calendar years ago are not named any more, but what they
  /// left short is owed by the venue.
  public init(duty: String, training: TrainingDuty, hours: TrainingHours, _ term: HoursTerm) {
    self.duty = duty
    self.training = training
    metOn = Self.metOn(hours, term.owed, through: term.today)
    let everybody = hours.due(term)
    persons = everybody.filter { $0.lastNamed >= term.today.year - 2 }
    let due =
      (persons.isEmpty ? everybody : persons).map(\.due).min() ?? term.due(after: metOn?.year)
    let from = metOn ?? max(term.knownSince, term.openedOn ?? term.knownSince)
    // A year that is short by the records may lie before the book knew the venue.
    self.from = from <= due ? from : Day.bounds(ofYear: due.year)?.lowerBound ?? due
    self.due = due
  }

  /// The last day of the last calendar year in which everybody expected reached the hours.
  public static func metOn(_ hours: TrainingHours, _ owed: HoursOwed, through day: Day) -> Day? {
    hours.lastYearMet(through: day.year, owed).flatMap { HoursTerm.end(of: $0) }
  }
}
