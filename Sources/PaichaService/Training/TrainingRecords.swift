import PaichaModel
import PaichaStore

/// What the sessions of a scope come to for duties: hours by person, or the last day held.
struct TrainingRecords {
  private var hours: [Trainees: [VenueCode: TrainingHours]] = [:]
  private var last: [Trainees: [VenueCode: Day]] = [:]

  /// Reads the sessions of some trainees, unless that was done before.
  mutating func read(
    _ trainees: Trainees,
    countingHours: Bool,
    _ scope: TrainingScope,
    from store: any BookReading
  ) throws {
    if countingHours, hours[trainees] == nil {
      var scope = scope
      scope.trainees = [trainees]
      var sums: [VenueCode: TrainingHours] = [:]
      try store.trainingFacts(scope) { sums[$0.venue, default: TrainingHours()].add($0) }
      hours[trainees] = sums
    }
    if !countingHours, last[trainees] == nil {
      var days: [VenueCode: Day] = [:]
      try store.lastTrainings(of: trainees, scope) { days[$0] = $1 }
      last[trainees] = days
    }
  }

  func hours(of trainees: Trainees, at venue: VenueCode) -> TrainingHours {
    hours[trainees]?[venue] ?? TrainingHours()
  }

  func last(of trainees: Trainees, at venue: VenueCode) -> Day? { last[trainees]?[venue] }
}

/// A training duty with its numbers out of the rulebook.
struct TrainingTerm {
  let training: TrainingDuty
  let limit: TimeLimit
  let periods: DutyPeriods
  /// Nothing where only sessions count.
  let owed: HoursOwed?

  init(_ training: TrainingDuty, _ rules: EmergencyRules) throws {
    self.training = training
    limit = try rules.clocks.rulebook.limit(named: training.every)
    periods = try rules.periods(every: training.every)
    owed = try HoursOwed(training, rules.clocks.rulebook)
  }

  /// When a venue owes the duty next.
  func standing(
    _ duty: String,
    of venue: VenueStanding,
    _ records: TrainingRecords,
    today: Day
  ) -> TrainingStanding {
    let knownSince = min(venue.registeredOn, today)
    guard let owed else {
      return TrainingStanding(
        duty: duty,
        training: training,
        metOn: records.last(of: training.trainees, at: venue.code),
        openedOn: venue.openedOn,
        knownSince: knownSince,
        periods: periods
      )
    }
    return TrainingStanding(
      duty: duty,
      training: training,
      hours: records.hours(of: training.trainees, at: venue.code),
      HoursTerm(
        owed: owed,
        periods: periods,
        openedOn: venue.openedOn,
        knownSince: knownSince,
        today: today
      )
    )
  }
}
