public import PaichaModel
public import PaichaStore

/// Records drills and their steps; each problem an evaluation finds becomes a hazard (应急演练).
public struct DrillKeeping {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Records a drill, and with it the steps that are known already, all or none.
  public func open(
    _ request: DrillRequest,
    then commands: [DrillCommand] = []
  ) throws -> HandledDrill {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      var steps = DrillSteps(book: book, rules: rules, today: session.today, actor: actor)
      let opened = try steps.open(
        try book.draft(of: request),
        id: try book.nextID(),
        then: commands
      )
      let head = try book.commit(opened.events, by: actor.id, at: session.clock())
      return HandledDrill(opened, head)
    }
  }

  /// Carries out a command on a drill, if the rules allow it to this actor.
  public func handle(_ command: DrillCommand, of id: DrillID) throws -> HandledDrill {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      guard let view = try book.drill(id) else { throw ServiceFault.noSuchDrill(id.description) }
      var steps = DrillSteps(book: book, rules: rules, today: session.today, actor: actor)
      let handled = try steps.take([command], of: view.drill)
      let head = try book.commit(handled.events, by: actor.id, at: session.clock())
      return HandledDrill(handled, head)
    }
  }
}

/// A drill after its steps, the hazards they opened, the clocks, and where the journal stands.
public struct HandledDrill: Sendable {
  public let drill: Drill
  public let hazards: [Finding]
  public let clocks: [Clock]
  public let head: JournalHead

  init(_ decided: DecidedDrill, _ head: JournalHead) {
    drill = decided.drill
    hazards = decided.hazards
    clocks = decided.clocks
    self.head = head
  }
}
