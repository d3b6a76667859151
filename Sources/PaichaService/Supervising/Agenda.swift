public import PaichaModel
public import PaichaStore

/// The agenda of running clocks (到期事项), most late first.
///
/// Candidates that wait to be graded have no clock of their own: theirs follows from the day they
/// were found and the rulebook.
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
    var candidates = try candidates(filter)[...]
    var left = filter.limit ?? Int.max
    func emit(_ row: AgendaRow) throws {
      guard left > 0 else { return }
      try body(row)
      left -= 1
    }
    try store.agenda(filter) { row in
      while let first = candidates.first, first.clock.due.day < row.clock.due.day {
        try emit(candidates.removeFirst())
      }
      try emit(row)
    }
    for row in candidates { try emit(row) }
  }

  /// Clocks of candidates, by due day.
  private func candidates(_ filter: AgendaFilter) throws -> [AgendaRow] {
    if let owner = filter.owner, owner != ClockKind.hazardGrade.owner { return [] }
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
    return rows.sorted { $0.clock.due.day < $1.clock.due.day }
  }
}
