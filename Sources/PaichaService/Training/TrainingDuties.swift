public import PaichaModel
public import PaichaStore

/// The training that venues owe under the duties of the rulebook, and by when (培训义务).
///
/// Nothing is kept in tables for it: what is owed follows from the register, the sessions and the
/// rulebook. Hours are summed from the sessions of heads and officers, which are few; of other
/// staff only the last session of each venue is looked up.
public struct TrainingDuties {
  let store: any BookReading
  let rules: EmergencyRules
  let today: Day

  public init(store: any BookReading, rules: EmergencyRules, today: Day) {
    self.store = store
    self.rules = rules
    self.today = today
  }

  /// Clocks of the duties for the agenda, by due day, up to the filter's limit.
  ///
  /// The subject is the code of the venue, the rule the parameter of the interval.
  public func agenda(_ filter: AgendaFilter) throws -> [AgendaRow] {
    guard filter.owner == nil || filter.owner == ClockKind.trainingHold.owner,
      filter.letter == nil
    else { return [] }
    var rows: [AgendaRow] = []
    try forEach(zone: filter.zone, venue: filter.venue) { venue, standing, term in
      if let through = filter.through, standing.due > through { return }
      rows.append(
        AgendaRow(
          subject: venue.code.text,
          clock: Clock(
            .trainingHold,
            from: standing.from,
            limit: term.limit,
            due: DueDay(day: standing.due, isProvisional: false),
            rule: standing.training.every
          ),
          zone: venue.zone,
          venue: venue.code,
          venueName: venue.name,
          duty: rules.duties.first { $0.code == standing.duty }
        )
      )
    }
    // A venue's duties of one due day stay in the order of the rulebook: the sort is stable.
    rows.sort { ($0.clock.due.day, $0.subject) < ($1.clock.due.day, $1.subject) }
    return filter.limit.map { Array(rows.prefix($0)) } ?? rows
  }

  /// Who owes training, most late first: a row a venue and duty, or a person where hours count.
  public func due(
    zone: ZoneCode?,
    venue: VenueCode?,
    through: Day?
  ) throws -> [TrainingDueRow] {
    if let zone, try store.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
    if let venue { _ = try store.registeredVenue(venue) }
    var rows: [TrainingDueRow] = []
    try forEach(zone: zone, venue: venue) { venue, standing, term in
      rows += owed(venue, standing, term)
    }
    if let through { rows.removeAll { $0.due > through } }
    return rows.sorted(by: TrainingDueRow.isBefore)
  }

  /// Every venue that is not closed, and each training duty that falls on it.
  ///
  /// A venue that closes before the due day owes nothing any more.
  private func forEach(
    zone: ZoneCode?,
    venue: VenueCode?,
    _ body: (VenueStanding, TrainingStanding, TrainingTerm) throws -> Void
  ) throws {
    let scope = TrainingScope(through: today, zone: zone, venue: venue)
    var terms: [String: TrainingTerm] = [:]
    var records = TrainingRecords()
    for duty in rules.duties {
      guard case .training(let training) = duty.obligation else { continue }
      let term = try TrainingTerm(training, rules)
      terms[duty.code] = term
      try records.read(
        training.trainees,
        countingHours: term.owed != nil,
        scope,
        from: store
      )
    }
    try store.venueStandings(zone: zone, venue: venue) { venue in
      guard !venue.isClosed(before: today) else { return }
      for duty in rules.duties(of: rules.profile(of: venue)) {
        guard let term = terms[duty.code] else { continue }
        let standing = term.standing(duty.code, of: venue, records, today: today)
        guard !venue.isClosed(before: standing.due) else { continue }
        try body(venue, standing, term)
      }
    }
  }

  /// The persons who owe hours, or the venue where only sessions count or nobody is named.
  private func owed(
    _ venue: VenueStanding,
    _ standing: TrainingStanding,
    _ term: TrainingTerm
  ) -> [TrainingDueRow] {
    guard !standing.persons.isEmpty else {
      return [
        TrainingDueRow(
          venue: venue,
          standing: standing,
          person: nil,
          owedTenths: term.owed?.yearlyTenths,
          doneTenths: term.owed.map { _ in 0 },
          due: standing.due
        )
      ]
    }
    return standing.persons.filter { !venue.isClosed(before: $0.due) }.map { person in
      TrainingDueRow(
        venue: venue,
        standing: standing,
        person: person.name,
        owedTenths: person.owedTenths,
        doneTenths: person.doneTenths,
        due: person.due
      )
    }
  }
}
