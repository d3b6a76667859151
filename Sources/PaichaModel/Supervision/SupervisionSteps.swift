/// How a listing began: proposed, upgraded from a lower one, or taken over from another system.
public struct ListingOpening: Hashable, Sendable {
  public enum Manner: Hashable, Sendable {
    case proposed
    /// It supersedes a listing of a lower level, which somebody proposed, and is approved by that
    /// decision.
    case upgraded(from: SupervisionID, Approval, proposer: ActorID?)
    case takenOver(ReportedListing)
  }

  public let id: SupervisionID
  public let venue: VenueCode
  public let zone: ZoneCode?
  public let hazards: [HazardID]
  /// The clauses in force when it was proposed; kept whatever the criteria become later.
  public let criteria: [Criterion]
  public let level: GovernmentLevel
  public let manner: Manner
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: SupervisionID,
    venue: VenueCode,
    zone: ZoneCode?,
    hazards: [HazardID],
    criteria: [Criterion],
    level: GovernmentLevel,
    manner: Manner,
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.venue = venue
    self.zone = zone
    self.hazards = hazards
    self.criteria = criteria
    self.level = level
    self.manner = manner
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }
}

/// What the listing body decided when it listed (挂牌决定).
public struct Approval: Hashable, Sendable {
  public let finishBy: Day
  /// The supervising department (督办部门).
  public let supervisor: String
  /// The responsible leader (包案责任人).
  public let leader: String
  /// The listing body, where the deciding actor has one.
  public let body: String?

  public init(finishBy: Day, supervisor: String, leader: String, body: String?) {
    self.finishBy = finishBy
    self.supervisor = supervisor
    self.leader = leader
    self.body = body
  }
}

/// A listing as another system kept it: the days of its milestones.
public struct ReportedListing: Hashable, Sendable {
  /// Its number in that system.
  public let reference: String
  public let number: String?
  public let approvedOn: Day?
  public let finishBy: Day?
  public let notifiedOn: Day?
  public let publishedOn: Day?
  public let planFiledOn: Day?
  public let acceptedOn: Day?
  public let delistedOn: Day?
  public let withdrawnOn: Day?

  public init(
    reference: String,
    number: String? = nil,
    approvedOn: Day? = nil,
    finishBy: Day? = nil,
    notifiedOn: Day? = nil,
    publishedOn: Day? = nil,
    planFiledOn: Day? = nil,
    acceptedOn: Day? = nil,
    delistedOn: Day? = nil,
    withdrawnOn: Day? = nil
  ) {
    self.reference = reference
    self.number = number
    self.approvedOn = approvedOn
    self.finishBy = finishBy
    self.notifiedOn = notifiedOn
    self.publishedOn = publishedOn
    self.planFiledOn = planFiledOn
    self.acceptedOn = acceptedOn
    self.delistedOn = delistedOn
    self.withdrawnOn = withdrawnOn
  }

  /// The phase its last milestone reached.
  public var phase: SupervisionPhase {
    if withdrawnOn != nil { return .withdrawn }
    if delistedOn != nil { return .delisted }
    if acceptedOn != nil { return .accepted }
    if planFiledOn != nil { return .rectifying }
    if publishedOn != nil { return .published }
    if notifiedOn != nil { return .notified }
    return approvedOn != nil ? .approved : .proposed
  }

  /// The day of the last milestone.
  public var lastDay: Day? {
    [
      approvedOn, notifiedOn, publishedOn, planFiledOn, acceptedOn, delistedOn, withdrawnOn,
    ]
    .compactMap { $0 }.max()
  }
}

/// One step of a listing after it began.
public struct SupervisionEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case approved(Approval)
    case rejected
    /// Served under the number in the facts; the unit files its plan by the day.
    case notified(planBy: Day)
    case published(medium: String)
    case filedUp(to: String)
    case planned(TreatmentPlan)
    case planAccepted
    case planReturned
    case progressed(percent: Int, nextStep: String)
    case extensionRequested(until: Day, measures: String)
    case extensionGranted(until: Day)
    case extensionRefused
    case acceptanceRequested
    case accepted(officers: [ActorID])
    case acceptanceFailed(officers: [ActorID], finishBy: Day?)
    case delisted(medium: String, resumes: Bool)
    case escalated(Consequence)
    case superseded(by: SupervisionID)
    case withdrawn
  }

  public let step: Step
  public let facts: StepFacts
  public let actor: ActorID
  /// The clocks it starts.
  public let clocks: [Clock]

  public init(_ step: Step, _ facts: StepFacts, by actor: ActorID, clocks: [Clock] = []) {
    self.step = step
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  /// The clocks whose step it is: they are judged by its day.
  public var ended: Set<ClockKind> {
    switch step {
    case .approved, .rejected: [.listingDecide]
    case .notified: [.listingNotify]
    case .published: [.listingPublish]
    case .filedUp: [.listingFileUp]
    case .planned: [.listingPlan]
    case .planAccepted, .planReturned: [.listingPlanAccept]
    case .progressed: [.listingProgress]
    case .extensionGranted, .extensionRefused: [.listingExtensionDecide]
    case .acceptanceRequested: [.listingRectify]
    case .accepted, .acceptanceFailed: [.listingAccept]
    case .delisted: [.listingDelist]
    case .extensionRequested, .escalated, .superseded, .withdrawn: []
    }
  }

  /// The clocks it stops without a result: what they waited for is no longer owed, or owed anew.
  public var stopped: Set<ClockKind> {
    switch step {
    case .extensionGranted: [.listingRectify]
    case .acceptanceRequested: [.listingProgress]
    case .rejected, .delisted, .superseded, .withdrawn: Set(ClockKind.allCases)
    default: []
    }
  }
}
