public import PaichaModel
public import PaichaStore

/// Records listings and their steps (挂牌督办).
public struct SupervisionHandling {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Proposes a listing of hazards of one venue.
  public func propose(_ proposal: ListingProposal) throws -> HandledListing {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let candidates = try proposal.hazards.map { id in
        let view = try book.requireHazard(id)
        return ListingCandidate(
          hazard: view.hazard,
          venue: view.venue.code,
          zone: view.zone,
          listing: view.listing?.id
        )
      }
      let opening = try Supervision.propose(
        proposal,
        id: try book.nextID(),
        candidates: candidates,
        today: session.today,
        actor: actor,
        clocks: try rules.adding(calendarOf: book).clocks
      )
      let head = try book.commit([.listingOpened(opening)], by: actor.id, at: session.clock())
      return HandledListing(listing: Supervision(opening), clocks: opening.clocks, head: head)
    }
  }

  /// Carries out a command on a listing, if the rules allow it to this actor.
  ///
  /// Accepting the result closes the hazards of the listing that await review, with the same
  /// officers and in the same commit: a listed hazard is closed in no other way.
  public func handle(
    _ command: SupervisionCommand,
    of id: SupervisionID
  ) throws -> HandledListing {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      let view = try book.requireListing(id)
      for officer in try book.requireActors(command.officers)
      where !officer.role.may(.review) && officer.role != .listingBody {
        throw ServiceFault.role(officer, .review)
      }
      let event = try view.listing.decide(
        command,
        today: session.today,
        actor: actor,
        clocks: rules.clocks,
        openHazards: view.hazards.filter { !$0.hazard.phase.isFinal }.map(\.hazard.id)
      )
      var events: [Event] = [.listingStepped(id, zone: view.listing.opening.zone, event)]
      if case .accepted(let officers) = event.step {
        events += try closings(view, event.facts, officers, actor, rules)
      }
      if case .planned(let plan) = event.step {
        events += try plannings(view, event.facts, plan, actor, rules)
      }
      if case .delisted(_, resumes: true) = event.step {
        events += view.resumptions(event.facts)
      }
      let head = try book.commit(events, by: actor.id, at: session.clock())
      var listing = view.listing
      listing.apply(event)
      return HandledListing(listing: listing, clocks: event.clocks, head: head)
    }
  }

  /// Supersedes a listing by one of a higher level.
  public func upgrade(
    _ id: SupervisionID,
    to level: GovernmentLevel,
    finishBy: Day,
    supervisor: String,
    leader: String,
    facts: StepFacts
  ) throws -> HandledListing {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let view = try book.requireListing(id)
      let (event, opening) = try view.listing.upgrade(
        to: level,
        as: try book.nextID(),
        finishBy: finishBy,
        supervisor: supervisor,
        leader: leader,
        facts: facts,
        today: session.today,
        actor: actor,
        clocks: try rules.adding(calendarOf: book).clocks
      )
      let head = try book.commit(
        [.listingStepped(id, zone: opening.zone, event), .listingOpened(opening)],
        by: actor.id,
        at: session.clock()
      )
      return HandledListing(listing: Supervision(opening), clocks: opening.clocks, head: head)
    }
  }
}

/// A listing after a step, the clocks it started, and where the journal stands.
public struct HandledListing: Sendable {
  public let listing: Supervision
  public let clocks: [Clock]
  public let head: JournalHead
}

extension SupervisionCommand {
  fileprivate var officers: [ActorID] {
    switch step {
    case .accept(let officers), .failAcceptance(let officers, _): officers
    default: []
    }
  }
}

extension BookReading {
  func requireListing(_ id: SupervisionID) throws -> ListingView {
    guard let view = try listing(id) else { throw ServiceFault.noSuchListing(id.description) }
    return view
  }
}

extension BookWriting {
  /// The next id of a kind of record.
  func nextID<Kind: RecordKind>() throws -> RecordID<Kind> {
    RecordID(origin: book.origin, number: try lastNumber(of: Kind.letter) + 1)
  }
}
