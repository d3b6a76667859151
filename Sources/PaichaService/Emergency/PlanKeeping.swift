public import PaichaModel
public import PaichaStore

/// Records emergency plans and their steps (应急预案).
public struct PlanKeeping {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Begins a plan with its first draft.
  public func open(_ draft: PlanDraft) throws -> HandledPlan {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let place = try book.requireHolder(draft.holder)
      let opening = try EmergencyPlan.open(
        draft,
        id: try book.nextID(),
        zone: place.zone,
        today: session.today,
        actor: actor
      )
      let head = try book.commit([.planOpened(opening)], by: actor.id, at: session.clock())
      let plan = EmergencyPlan(opening)
      return HandledPlan(
        plan: plan,
        rules: rules.emergency.planRules(
          of: draft.holder,
          venue: place.venue,
          zone: place.body
        ),
        clocks: [],
        head: head
      )
    }
  }

  /// Carries out a command on a plan, if the rules allow it to this actor.
  public func handle(_ command: PlanCommand, of id: PlanID) throws -> HandledPlan {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      let view = try book.requirePlan(id)
      let author = try book.actor(view.plan.author)
      let planRules = rules.emergency.planRules(
        of: view.plan.opening.holder,
        venue: view.venue,
        zone: try view.plan.opening.holder.body.flatMap { try book.zone($0) },
        authorNames: Set([author?.name].compactMap { $0 })
      )
      let event = try view.plan.decide(
        command,
        today: session.today,
        actor: actor,
        rules: planRules
      )
      let head = try book.commit(
        [.planStepped(id, zone: view.plan.opening.zone, event)],
        by: actor.id,
        at: session.clock()
      )
      var plan = view.plan
      plan.apply(event)
      return HandledPlan(plan: plan, rules: planRules, clocks: event.clocks, head: head)
    }
  }
}

/// A plan after a step, what its holder owes, the clocks it started, and where the journal stands.
public struct HandledPlan: Sendable {
  public let plan: EmergencyPlan
  public let rules: PlanRules
  public let clocks: [Clock]
  public let head: JournalHead
}

extension BookReading {
  func requirePlan(_ id: PlanID) throws -> PlanView {
    guard let view = try plan(id) else { throw ServiceFault.noSuchPlan(id.description) }
    return view
  }
}

extension PlanView {
  /// The version that was in force on a day; nothing before the first was, or after all were.
  func version(inForceOn day: Day) -> Int? {
    var plan = EmergencyPlan(plan.opening)
    for event in steps.compactMap(\.event) where event.facts.day <= day { plan.apply(event) }
    return plan.inForce.flatMap { $0.publishedOn <= day ? $0.version : nil }
  }
}
