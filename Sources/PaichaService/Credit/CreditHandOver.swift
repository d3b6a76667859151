public import PaichaModel
public import PaichaStore

/// Tells an authority of listings, corrections and removals, many in one commit (联合惩戒信息移交).
public struct CreditHandOver {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// The persons of whom an authority would be told now, so that they can be revealed first.
  public func persons(toTell receiver: String, of ids: [CreditID], on day: Day) throws -> [PersonID]
  {
    let actor = try session.requireActor(may: .handleCredit, in: store)
    let open = try ids.isEmpty ? store.openTowards(receiver, on: day, actor) : ids
    return try open.compactMap { id in
      guard case .person(let person) = try store.requireCredit(id).listing.subject else {
        return nil
      }
      return person.id
    }
  }

  /// Records that an authority is told of what is open towards it: of the named listings, or of
  /// all that the acting authority may hand over.
  ///
  /// - Throws: `CreditRefusal` where a named listing has nothing to tell; nothing is recorded then.
  public func tell(
    _ receiver: String,
    of ids: [CreditID],
    facts: StepFacts
  ) throws -> HandedOver {
    let command = CreditCommand(.handOver(to: receiver), facts)
    try PersonalText.refuse(in: command.texts)
    return try store.takingTurn { book in
      let actor = try session.requireActor(may: .handleCredit, in: book)
      let rules = try rules.adding(calendarOf: book).credit
      var notices: [HandedOver.Notice] = []
      var events: [Event] = []
      for id in try ids.isEmpty ? book.openTowards(receiver, on: facts.day, actor) : ids {
        let view = try book.requireCredit(id)
        let event = try view.listing.decide(
          command,
          today: session.today,
          actor: actor,
          rules: rules
        )
        events.append(.creditStepped(id, zone: view.listing.opening.zone, event))
        if case .handedOver(let kind, _) = event.step {
          notices.append(HandedOver.Notice(kind: kind, listing: view.listing))
        }
      }
      guard !events.isEmpty else { return HandedOver(notices: [], head: try book.head()) }
      let head = try book.commit(events, by: actor.id, at: session.clock())
      return HandedOver(notices: notices, head: head)
    }
  }
}

/// What one authority was told in one commit.
public struct HandedOver: Sendable {
  public let notices: [Notice]
  public let head: JournalHead

  /// One listing as it is told.
  public struct Notice: Sendable {
    public let kind: HandOverKind
    public let listing: CreditListing
  }
}

extension BookReading {
  /// The listings of the acting authority of which another is still to be told.
  fileprivate func openTowards(
    _ receiver: String,
    on day: Day,
    _ actor: Actor
  ) throws -> [CreditID] {
    try owedNotices(on: day, receiver: receiver)
      .filter { row in
        guard case .handOver = row.notice else { return false }
        return row.authority == actor.department
      }
      .map(\.credit)
  }
}
