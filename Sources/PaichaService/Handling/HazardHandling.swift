public import PaichaModel
public import PaichaStore

/// Records steps in the lives of hazards.
public struct HazardHandling {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Carries out commands on a hazard one after the other, all or none, if the rules allow them to
  /// this actor.
  public func handle(_ commands: [HazardCommand], of id: HazardID) throws -> HandledHazard {
    try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let rules = try rules.adding(calendarOf: book)
      let view = try book.requireHazard(id)
      let officers = try book.requireActors(commands.flatMap(\.officers))
      if let target = commands.compactMap(\.target).first { _ = try book.requireHazard(target) }
      var hazard = view.hazard
      var events: [HazardEvent] = []
      for command in commands {
        let made = try hazard.decide(
          command,
          today: session.today,
          actor: actor,
          rules: rules.hazardRules(for: view)
        )
        for event in made { hazard.apply(event) }
        events += made
      }
      try view.requireOfficers(officers)
      let head = try book.commit(
        events.map { view.stepped($0) },
        by: actor.id,
        at: session.clock()
      )
      return HandledHazard(hazard: hazard, events: events, head: head)
    }
  }

  public func handle(_ command: HazardCommand, of id: HazardID) throws -> HandledHazard {
    try handle([command], of: id)
  }
}

/// A hazard after a step, and where the journal stands.
public struct HandledHazard: Sendable {
  public let hazard: Hazard
  public let events: [HazardEvent]
  public let head: JournalHead
}

extension HazardCommand {
  fileprivate var officers: [ActorID] {
    if case .review(_, _, let officers, _) = self { officers } else { [] }
  }

  fileprivate var target: HazardID? {
    if case .void(_, let target) = self { target } else { nil }
  }
}

extension RuleSet {
  /// The rules that bear on one hazard.
  func hazardRules(for view: HazardRecordView) -> HazardRules {
    hazardRules(for: view.hazard, under: view.listing)
  }

  func hazardRules(for hazard: Hazard, under listing: HazardRules.Listing? = nil) -> HazardRules {
    let severity = hazard.item.flatMap { checklist.item($0)?.severity }
    return HazardRules(clocks: clocks, listing: listing, severity: severity ?? .general)
  }
}

extension HazardRecordView {
  /// A step of this hazard as an event of the book.
  func stepped(_ event: HazardEvent) -> Event {
    .hazardStepped(HazardStep(hazard: hazard.id, zone: zone, event: event))
  }
}

extension HazardRecordView {
  /// Refuses officers whose role may not review; of the unit's own checks its people may.
  fileprivate func requireOfficers(_ officers: [Actor]) throws(ServiceFault) {
    let isOwnCheck = hazard.source == .`self` && hazard.level == .general
    for officer in officers where !officer.role.may(.review) {
      guard isOwnCheck, officer.role == .unit else { throw .role(officer, .review) }
    }
  }
}

extension BookReading {
  func requireHazard(_ id: HazardID) throws -> HazardRecordView {
    guard let view = try hazard(id) else { throw ServiceFault.noSuchHazard(id.description) }
    return view
  }

  /// Refuses names that are no actors of the book.
  @discardableResult
  func requireActors(_ ids: [ActorID]) throws -> [Actor] {
    try ids.map { id in
      guard let known = try actor(id) else { throw ServiceFault.unknownActor(id) }
      return known
    }
  }
}
