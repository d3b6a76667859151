/// One listing of major hazards under supervision (挂牌督办), from proposal to delisting (摘牌).
///
/// Only the listing body decides; a higher level makes a new listing that supersedes this one.
public struct Supervision: Hashable, Sendable {
  public let opening: ListingOpening
  public private(set) var phase: SupervisionPhase
  public private(set) var approval: Approval?
  /// The number of the listing notice (挂牌督办通知书).
  public private(set) var number: String?
  /// The finish date in force.
  public private(set) var finishBy: Day?
  /// The day it was approved, from which its longest duration counts.
  public private(set) var approvedOn: Day?
  public private(set) var plan: TreatmentPlan?
  public private(set) var lastProgress: Progress?
  public private(set) var pendingExtension: ExtensionRequest?
  public private(set) var extensionsGranted = 0
  /// How often its acceptance failed.
  public private(set) var failures = 0
  public private(set) var isFiledUp = false
  public private(set) var supersededBy: SupervisionID?
  public private(set) var lastDay: Day

  /// What a progress report said.
  public struct Progress: Hashable, Sendable {
    public let day: Day
    public let percent: Int
    public let nextStep: String
  }

  /// An extension that waits for its decision.
  public struct ExtensionRequest: Hashable, Sendable {
    public let day: Day
    public let actor: ActorID
    public let until: Day
  }

  public var id: SupervisionID { opening.id }
  public var hazards: [HazardID] { opening.hazards }
  public var level: GovernmentLevel { opening.level }
  /// Who proposed that these hazards be listed, and so keeps out of the acceptance; nobody known
  /// for a listing taken over from another system.
  public var proposer: ActorID? {
    switch opening.manner {
    case .proposed: opening.actor
    case .upgraded(_, _, let proposer): proposer
    case .takenOver: nil
    }
  }
  /// Whether its hazards are under supervision now.
  public var isActive: Bool { !phase.isFinal }

  public init(_ opening: ListingOpening) {
    self.opening = opening
    self.lastDay = opening.facts.day
    switch opening.manner {
    case .proposed: phase = .proposed
    case .upgraded(_, let approval, _):
      phase = .approved
      self.approval = approval
      finishBy = approval.finishBy
      approvedOn = opening.facts.day
    case .takenOver(let reported):
      phase = reported.phase
      number = reported.number
      finishBy = reported.finishBy
      approvedOn = reported.approvedOn
      lastDay = max(opening.facts.day, reported.lastDay ?? opening.facts.day)
    }
  }

  public mutating func apply(_ event: SupervisionEvent) {
    lastDay = max(lastDay, event.facts.day)
    switch event.step {
    case .approved(let approval):
      phase = .approved
      self.approval = approval
      finishBy = approval.finishBy
      approvedOn = event.facts.day
    case .rejected: phase = .rejected
    case .notified:
      phase = .notified
      number = event.facts.document
    case .published: phase = .published
    case .filedUp: isFiledUp = true
    case .planned(let plan):
      phase = .planFiled
      self.plan = plan
    case .planAccepted: phase = .rectifying
    case .planReturned: phase = .published
    case .progressed(let percent, let nextStep):
      lastProgress = Progress(day: event.facts.day, percent: percent, nextStep: nextStep)
    case .extensionRequested(let until, _):
      phase = .extensionPending
      pendingExtension = ExtensionRequest(day: event.facts.day, actor: event.actor, until: until)
    case .extensionGranted(let until):
      phase = .rectifying
      finishBy = until
      extensionsGranted += 1
      pendingExtension = nil
    case .extensionRefused:
      phase = .rectifying
      pendingExtension = nil
    case .acceptanceRequested: phase = .acceptanceRequested
    case .accepted: phase = .accepted
    case .acceptanceFailed(_, let newFinish):
      phase = .rectifying
      failures += 1
      finishBy = newFinish ?? finishBy
    case .delisted: phase = .delisted
    case .escalated: break
    case .superseded(let other):
      phase = .superseded
      supersededBy = other
    case .withdrawn: phase = .withdrawn
    }
  }
}
