/// An emergency plan (应急预案) of a venue, a zone body or a park, through all its versions.
///
/// While a revision is in hand the version in force stays in force; publishing the new one replaces
/// it.
public struct EmergencyPlan: Hashable, Sendable {
  public let opening: PlanOpening
  public private(set) var state: State
  /// The version in force; nothing before the first publication.
  public private(set) var inForce: PlanVersion?
  /// The version of the draft in hand, or of what is in force.
  public private(set) var version: Int
  /// Who drafted the version in hand.
  public private(set) var author: ActorID
  /// The papers of the version in hand.
  public private(set) var materials: [PlanMaterial: Evidence?]
  public private(set) var lastDay: Day

  /// Where the plan stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    /// A revision knows its cause; the first draft has none.
    case drafted(RevisionCause?)
    case reviewed(PlanReview)
    case published
    case filingSent(answerBy: DueDay)
    case filingReturned(on: Day)
    case filed(on: Day)
    case revisionDue(RevisionCause)
    case retired(on: Day)
  }

  public var id: PlanID { opening.id }

  public var phase: PlanPhase {
    switch state {
    case .drafted: .drafted
    case .reviewed: .reviewed
    case .published: .published
    case .filingSent: .filingSent
    case .filingReturned: .filingReturned
    case .filed: .filed
    case .revisionDue: .revisionDue
    case .retired: .retired
    }
  }

  public var cause: RevisionCause? {
    switch state {
    case .drafted(let cause): cause
    case .revisionDue(let cause): cause
    default: nil
    }
  }

  public init(_ opening: PlanOpening) {
    self.opening = opening
    author = opening.actor
    materials = [:]
    lastDay = opening.facts.day
    switch opening.manner {
    case .drafted:
      state = .drafted(nil)
      version = 1
    case .takenOver(let reported):
      version = reported.version
      state = reported.filedOn.map { .filed(on: $0) } ?? .published
      inForce = PlanVersion(reported)
    }
    attach(opening.materials)
  }

  public mutating func apply(_ event: PlanEvent) {
    let day = event.facts.day
    lastDay = max(lastDay, day)
    switch event.step {
    case .reviewed(let review): state = .reviewed(review)
    case .draftReturned: break
    case .published(let signer):
      state = .published
      inForce = PlanVersion(
        version,
        number: event.facts.document,
        signer: signer,
        publishedOn: day
      )
    case .filed(_, let answerBy):
      state = .filingSent(answerBy: answerBy)
      inForce?.filing = .sent(on: day, answerBy: answerBy)
    case .filingAccepted, .countedAsFiled:
      state = .filed(on: day)
      inForce?.filing = .filed(on: day)
    case .filingReturned:
      state = .filingReturned(on: day)
      inForce?.filing = nil
    case .confirmed: inForce?.evaluatedOn = day
    case .revisionRequired(let cause):
      state = .revisionDue(cause)
      if cause == .evaluation { inForce?.evaluatedOn = day }
    case .revisionBegun(let cause):
      if cause == .evaluation, phase != .revisionDue { inForce?.evaluatedOn = day }
      state = .drafted(cause)
      version = (inForce?.version ?? version) + 1
      author = event.actor
      materials = [:]
    case .retired:
      state = .retired(on: day)
      inForce = nil
    }
    attach(event.materials)
  }

  /// The term of the filing in hand moves to its settled day, once the calendar of its year is known.
  ///
  /// A filing that was answered, returned or replaced is left as it is.
  public mutating func settleAnswer(from day: Day, by due: DueDay) {
    guard case .filingSent = state, case .sent(on: day, answerBy: _) = inForce?.filing else {
      return
    }
    state = .filingSent(answerBy: due)
    inForce?.filing = .sent(on: day, answerBy: due)
  }

  private mutating func attach(_ attached: [AttachedMaterial]) {
    for item in attached { materials[item.material] = .some(item.file) }
  }
}

/// One version of a plan that was signed and published.
public struct PlanVersion: Hashable, Sendable {
  public let version: Int
  /// The number on its cover (预案编号).
  public let number: String?
  /// The head who signed it; nothing for a plan taken over.
  public let signer: String?
  public let publishedOn: Day
  public internal(set) var filing: Filing?
  public internal(set) var evaluatedOn: Day?

  /// The filing with the authority (备案).
  public enum Filing: Hashable, Sendable {
    case sent(on: Day, answerBy: DueDay)
    case filed(on: Day)
  }

  init(_ version: Int, number: String?, signer: String?, publishedOn: Day) {
    self.version = version
    self.number = number
    self.signer = signer
    self.publishedOn = publishedOn
  }

  init(_ reported: ReportedPlan) {
    self.init(
      reported.version,
      number: reported.number,
      signer: nil,
      publishedOn: reported.publishedOn
    )
    filing = reported.filedOn.map { .filed(on: $0) }
    evaluatedOn = reported.evaluatedOn
  }

  /// Whether it counts as filed on a day: by an answer, or by silence past a settled term.
  public func isFiled(on day: Day) -> Bool {
    switch filing {
    case nil: false
    case .filed(let filedOn): filedOn <= day
    case .sent(_, let answerBy): !answerBy.isProvisional && answerBy.day < day
    }
  }
}
