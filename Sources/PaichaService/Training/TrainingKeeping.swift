public import PaichaModel
public import PaichaStore

/// Records training sessions, and withdraws those recorded by mistake (培训登记).
public struct TrainingKeeping {
  let store: any BookStore
  let session: Session

  public init(store: any BookStore, session: Session) {
    self.store = store
    self.session = session
  }

  /// Records a session; one with a reference that is known with the same content changes nothing.
  public func record(_ draft: TrainingDraft) throws -> KeptTraining {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .keepEmergency, in: book)
      let venue = try book.registeredVenue(draft.venue)
      if let reference = draft.reference, let id = try book.training(reference: reference) {
        let known = try book.requireTraining(id)
        if let part = known.training.difference(from: draft) {
          throw TrainingRefusal.contradicts(reference: reference, id, part: part)
        }
        return KeptTraining(
          training: known.training,
          voidedOn: known.voided?.facts.day,
          isNew: false,
          head: try book.head()
        )
      }
      let training = try Training.decide(
        draft,
        id: try book.nextID(),
        zone: venue.zone,
        today: session.today,
        actor: actor
      )
      let head = try book.commit([.trainingRecorded(training)], by: actor.id, at: session.clock())
      return KeptTraining(training: training, voidedOn: nil, isNew: true, head: head)
    }
  }

  /// Withdraws a session; it counts nowhere afterwards, but stays on record.
  public func void(_ id: TrainingID, _ facts: StepFacts) throws -> KeptTraining {
    try store.takingTurn { book in
      let actor = try session.requireActor(may: .keepEmergency, in: book)
      let view = try book.requireTraining(id)
      let voiding = try view.training.void(
        facts,
        voidedOn: view.voided?.facts.day,
        today: session.today,
        actor: actor
      )
      let head = try book.commit([.trainingVoided(voiding)], by: actor.id, at: session.clock())
      return KeptTraining(
        training: view.training,
        voidedOn: facts.day,
        isNew: true,
        head: head
      )
    }
  }
}

/// A session that is in the book, and where the journal stands.
public struct KeptTraining: Sendable {
  public let training: Training
  public let voidedOn: Day?
  /// Whether the book changed just now.
  public let isNew: Bool
  public let head: JournalHead
}

extension BookReading {
  /// A session of the book, or the fault that there is none.
  public func requireTraining(_ id: TrainingID) throws -> TrainingView {
    guard let view = try training(id) else { throw ServiceFault.noSuchTraining(id.description) }
    return view
  }

  /// A venue of the register, or the fault that there is none.
  public func registeredVenue(_ code: VenueCode) throws -> Venue {
    guard let venue = try venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
    return venue
  }
}
