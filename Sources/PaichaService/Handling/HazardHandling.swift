public import PaichaModel
public import PaichaStore

/// Records steps in the lives of hazards: rectification and review.
public struct HazardHandling {
  let store: any BookStore
  let session: Session

  public init(store: any BookStore, session: Session) {
    self.store = store
    self.session = session
  }

  /// Carries out a command on a hazard, if the rules allow it to this actor.
  public func handle(_ command: HazardCommand, of id: HazardID) throws -> HandledHazard {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      guard let view = try book.hazard(id) else {
        throw ServiceFault.noSuchHazard(id.description)
      }
      let events = try view.hazard.decide(command, today: session.today, actor: actor)
      let head = try book.commit(
        events.map { .hazardStepped(HazardStep(hazard: id, zone: view.zone, event: $0)) },
        by: actor.id,
        at: session.clock()
      )
      var hazard = view.hazard
      for event in events { hazard.apply(event) }
      return HandledHazard(hazard: hazard, head: head)
    }
  }
}

/// A hazard after a step, and where the journal stands.
public struct HandledHazard: Sendable {
  public let hazard: Hazard
  public let head: JournalHead
}
