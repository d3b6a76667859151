public import PaichaModel
public import PaichaStore

/// Records transfers of hazards to other authorities (移送).
public struct TransferHandling {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Transfers a hazard: the transfer and the hazard's step are one commit.
  public func open(_ draft: TransferDraft, of hazard: HazardID) throws -> HandledTransfer {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      let view = try book.requireHazard(hazard)
      try book.requireActors(draft.officers)
      let id: TransferID = try book.nextID()
      let steps = try view.hazard.decide(
        .transfer(draft.facts, id),
        today: session.today,
        actor: actor,
        rules: rules.hazardRules(for: view)
      )
      let opening = try Transfer.open(
        draft,
        id: id,
        hazard: hazard,
        venue: view.venue.code,
        zone: view.zone,
        actor: actor,
        clocks: rules.clocks
      )
      let head = try book.commit(
        [.transferOpened(opening)] + steps.map { view.stepped($0) },
        by: actor.id,
        at: session.clock()
      )
      return HandledTransfer(transfer: Transfer(opening), clocks: opening.clocks, head: head)
    }
  }

  /// Carries out a command on a transfer; what ends it gives the hazard back or closes it.
  public func handle(_ command: TransferCommand, of id: TransferID) throws -> HandledTransfer {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      guard let view = try book.transfer(id) else {
        throw ServiceFault.noSuchTransfer(id.description)
      }
      let event = try view.transfer.decide(
        command,
        today: session.today,
        actor: actor,
        clocks: rules.clocks
      )
      var transfer = view.transfer
      transfer.apply(event)
      var events: [Event] = [.transferStepped(id, zone: transfer.opening.zone, event)]
      if transfer.phase.isFinal {
        let hazard = try book.requireHazard(transfer.opening.hazard)
        events += try hazard.hazard.decide(
          .takeBack(event.facts, isHandled: event.isHandled),
          today: session.today,
          actor: actor,
          rules: rules.hazardRules(for: hazard)
        )
        .map { hazard.stepped($0) }
      }
      let head = try book.commit(events, by: actor.id, at: session.clock())
      return HandledTransfer(transfer: transfer, clocks: event.clocks, head: head)
    }
  }
}

/// A transfer after a step, the clocks it started, and where the journal stands.
public struct HandledTransfer: Sendable {
  public let transfer: Transfer
  public let clocks: [Clock]
  public let head: JournalHead
}

extension TransferEvent {
  fileprivate var isHandled: Bool {
    if case .fedBack(_, let isHandled) = step { isHandled } else { false }
  }
}
