public import PaichaModel
public import PaichaStore

/// Records accidents and what follows them (事故).
public struct AccidentHandling {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Records the first report of an accident.
  public func report(_ draft: AccidentDraft) throws -> HandledAccident {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try AccidentRules(clocks: try rules.adding(calendarOf: book).clocks)
      if let reference = draft.reference, try book.accident(reference: reference) != nil {
        throw ServiceFault.differentlyRegistered(code: reference)
      }
      let opening = try Accident.open(
        draft,
        hazards: try book.accidentHazards(draft.hazards),
        id: try book.nextID(),
        zone: try book.accidentZone(of: draft.holder),
        today: session.today,
        actor: actor,
        rules: rules
      )
      let head = try book.commit([.accidentOpened(opening)], by: actor.id, at: session.clock())
      return HandledAccident(
        accident: Accident(opening),
        event: nil,
        clocks: opening.clocks,
        faults: opening.faults,
        rules: rules,
        head: head
      )
    }
  }

  /// Changes the casualties from what is recorded.
  public func revise(
    _ id: AccidentID,
    _ facts: StepFacts,
    _ change: (Casualties) -> Casualties
  ) throws -> HandledAccident {
    try handle(id) { accident in
      AccidentCommand(.revise(change(accident.casualties)), facts)
    }
  }

  /// Carries out a command on an accident, if the rules allow it to this actor.
  public func handle(_ command: AccidentCommand, of id: AccidentID) throws -> HandledAccident {
    try handle(id) { _ in command }
  }

  private func handle(
    _ id: AccidentID,
    _ command: (Accident) -> AccidentCommand
  ) throws -> HandledAccident {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try AccidentRules(clocks: try rules.adding(calendarOf: book).clocks)
      guard let view = try book.accident(id) else {
        throw ServiceFault.noSuchAccident(id.description)
      }
      var accident = view.accident
      let command = command(accident)
      let event = try accident.decide(
        command,
        hazards: try book.accidentHazards(command.hazards),
        today: session.today,
        actor: actor,
        rules: rules
      )
      accident.apply(event)
      let head = try book.commit(
        [.accidentStepped(id, zone: accident.opening.zone, event)],
        by: actor.id,
        at: session.clock()
      )
      return HandledAccident(
        accident: accident,
        event: event,
        clocks: event.clocks,
        faults: [event.fault].compactMap { $0 },
        rules: rules,
        head: head
      )
    }
  }
}

/// An accident after a step: what the step started and found, and where the journal stands.
public struct HandledAccident: Sendable {
  public let accident: Accident
  /// Nothing for the report itself.
  public let event: AccidentEvent?
  public let clocks: [Clock]
  /// Faults in reporting that the step brought to light.
  public let faults: [ReportingFault]
  /// The criteria that decide its grade; none for a general one.
  public let deciding: [AccidentCriterion]
  public let head: JournalHead

  init(
    accident: Accident,
    event: AccidentEvent?,
    clocks: [Clock],
    faults: [ReportingFault],
    rules: AccidentRules,
    head: JournalHead
  ) {
    self.accident = accident
    self.event = event
    self.clocks = clocks
    self.faults = faults
    deciding = rules.thresholds.deciding(accident.gradedCasualties)
    self.head = head
  }
}

extension BookReading {
  /// The zone an accident belongs to; refuses venues and zones that are not registered.
  func accidentZone(of holder: Holder) throws -> ZoneCode? {
    switch holder {
    case .venue(let code):
      guard let venue = try venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
      return venue.zone
    case .zone(let code), .park(let code, _):
      guard try zone(code) != nil else { throw ServiceFault.noSuchZone(code.text) }
      return code
    }
  }

  /// Hazards of the book with the venue of each.
  fileprivate func accidentHazards(_ ids: [HazardID]) throws -> [AccidentHazard] {
    try ids.map { AccidentHazard($0, at: try requireHazard($0).venue.code) }
  }
}
