public import PaichaModel
public import PaichaStore

/// The agenda of running clocks (到期事项), most late first.
///
/// Some clocks are not on record, since they follow from what is and the rulebook: the grading of
/// candidates, from the day they were found, and what a duty asks for period by period, from the
/// last drill or training.
public struct Agenda {
  let store: any BookReading
  let rules: RuleSet
  let today: Day

  public init(store: any BookReading, rules: RuleSet, today: Day) {
    self.store = store
    self.rules = rules
    self.today = today
  }

  public func forEach(
    _ filter: AgendaFilter,
    _ body: (AgendaRow) throws -> Void
  ) throws {
    var filter = filter
    filter.silentBefore = today
    var derived = try derived(filter)[...]
    var left = filter.limit ?? Int.max
    func emit(_ row: AgendaRow) throws {
      guard left > 0 else { return }
      try body(row)
      left -= 1
    }
    try store.agenda(filter) { row in
      while let first = derived.first, first.clock.due.day < row.clock.due.day {
        try emit(derived.removeFirst())
      }
      try emit(row)
    }
    for row in derived { try emit(row) }
  }

  /// Clocks that are not on record, by due day.
  private func derived(_ filter: AgendaFilter) throws -> [AgendaRow] {
    let review = EmergencyReview(store: store, rules: rules.emergency, today: today)
    var rows: [AgendaRow] = []
    if filter.wants(.hazardGrade, of: "H") { rows += try candidates(filter) }
    if filter.wants(.drillHold) { rows += try review.clocks(filter) }
    if filter.wants(.trainingHold) {
      rows += try TrainingDuties(store: store, rules: rules.emergency, today: today).agenda(filter)
    }
    return rows.sorted { ($0.clock.due.day, $0.subject) < ($1.clock.due.day, $1.subject) }
  }

  /// Clocks of candidates, in no order.
  private func candidates(_ filter: AgendaFilter) throws -> [AgendaRow] {
    var hazards = HazardFilter()
    hazards.isOpenOnly = true
    hazards.isCandidateOnly = true
    hazards.zone = filter.zone
    hazards.venue = filter.venue
    let clocks = try rules.adding(calendarOf: store).clocks
    var rows: [AgendaRow] = []
    try store.hazards(hazards, today: today) { hazard in
      let clock = try clocks.clock(.hazardGrade, from: hazard.foundOn, by: .fireMajorPropose)
      if let through = filter.through, clock.due.day > through { return }
      rows.append(
        AgendaRow(
          subject: hazard.id.description,
          clock: clock,
          zone: hazard.zone,
          venue: hazard.venue,
          venueName: hazard.venueName
        )
      )
    }
    return rows
  }
}

extension AgendaFilter {
  /// Whether clocks of a kind are asked for at all; those of a duty belong to no record's letter.
  func wants(_ kind: ClockKind, of letter: String? = nil) -> Bool {
    (owner == nil || owner == kind.owner) && (self.kind == nil || self.kind == kind)
      && (self.letter == nil || self.letter == letter)
  }
}
