public import PaichaModel
public import PaichaStore

/// Records listings on the credit list and their steps (严重失信主体名单).
public struct CreditHandling {
  let store: any BookStore
  let session: Session
  let rules: RuleSet
  let persons: PersonKeeping

  public init(store: any BookStore, session: Session, rules: RuleSet, persons: PersonKeeping) {
    self.store = store
    self.session = session
    self.rules = rules
    self.persons = persons
  }

  /// Proposes a subject; a person's identity is sealed in the same commit.
  public func propose(_ proposal: CreditProposal) throws -> HandledCredit {
    try PersonalText.refuse(in: proposal.texts)
    return try store.takingTurn { book in
      let actor = try session.requireActor(may: .proposeCredit, in: book)
      let rules = try rules.adding(calendarOf: book).credit
      if let penalty = proposal.penalty { try book.requireRecorded(penalty) }
      let admitted = try proposal.subject.admitted(by: persons, in: book)
      let venue = try book.venue(of: proposal)
      let opening = try CreditListing.propose(
        CreditDraft(
          subject: admitted.subject,
          grounds: proposal.grounds,
          penalty: proposal.penalty,
          accidents: try book.linkedAccidents(proposal.accidents),
          venue: venue?.code,
          zone: venue?.zone,
          facts: proposal.facts
        ),
        id: try book.nextID(),
        open: try book.openCredits(of: admitted.subject),
        today: session.today,
        actor: actor,
        rules: rules
      )
      try admitted.keep()
      let head = try book.commit(
        admitted.events + [.creditOpened(opening)],
        by: actor.id,
        at: session.clock()
      )
      return HandledCredit(
        listing: CreditListing(opening),
        event: nil,
        clocks: opening.clocks,
        head: head
      )
    }
  }

  /// Carries out a command on a listing, if the rules allow it to this actor.
  public func handle(_ command: CreditCommand, of id: CreditID) throws -> HandledCredit {
    try PersonalText.refuse(in: command.texts)
    return try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let view = try book.requireCredit(id)
      let event = try view.listing.decide(
        command,
        officers: try book.requireActors(command.officers),
        open: try book.openCredits(of: view.listing.subject),
        today: session.today,
        actor: actor,
        rules: try rules.adding(calendarOf: book).credit
      )
      let head = try book.commit(
        [.creditStepped(id, zone: view.listing.opening.zone, event)],
        by: actor.id,
        at: session.clock()
      )
      var listing = view.listing
      listing.apply(event)
      return HandledCredit(listing: listing, event: event, clocks: event.clocks, head: head)
    }
  }
}

/// A listing after a step, the step, the clocks it started, and where the journal stands.
public struct HandledCredit: Sendable {
  public let listing: CreditListing
  /// Nothing for the proposal.
  public let event: CreditEvent?
  public let clocks: [Clock]
  public let head: JournalHead
}

extension RuleSet {
  /// What of the rules decides about the credit list.
  public var credit: CreditRules { CreditRules(clocks: clocks) }
}

extension BookReading {
  func requireCredit(_ id: CreditID) throws -> CreditView {
    guard let view = try credit(id) else { throw ServiceFault.noSuchCredit(id.description) }
    return view
  }

  /// A penalty that names a hazard is the one on its record.
  func requireRecorded(_ penalty: PenaltyDecision) throws {
    guard let id = penalty.hazard else { return }
    let isRecorded = try requireHazard(id).steps.contains { step in
      guard case .penalised(let known) = step.event else { return false }
      return known.facts.document == penalty.number && known.authority == penalty.authority
        && known.facts.day == penalty.decidedOn
    }
    guard isRecorded else { throw CreditRefusal.penaltyNotOnRecord(id, penalty.number) }
  }

  /// The venue a proposal is about: the named one, else that of the penalised hazard.
  fileprivate func venue(of proposal: CreditProposal) throws -> Venue? {
    if let code = proposal.venue {
      guard let venue = try venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
      return venue
    }
    return try proposal.penalty?.hazard.map { try requireHazard($0).venue }
  }

  func linkedAccidents(_ ids: [AccidentID]) throws -> [LinkedAccident] {
    try ids.map { id in
      guard let accident = try accident(id)?.accident, accident.phase != .void else {
        throw ServiceFault.noSuchAccident(id.description)
      }
      return LinkedAccident(
        id: id,
        grade: accident.grade,
        occurredOn: accident.opening.occurredOn,
        isFalselyReported: accident.faults.contains { $0.kind == .false || $0.kind == .concealed }
      )
    }
  }
}
