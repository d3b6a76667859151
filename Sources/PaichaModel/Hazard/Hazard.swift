/// The life of one hazard (隐患): found, ordered, rectified, reviewed, closed (销号) or sent back.
///
/// `decide` refuses with a coded reason or returns what happened; `apply` folds it in. Overdue is
/// never a state: it follows from the deadline and the day of asking.
public struct Hazard: Hashable, Sendable {
  public let id: HazardID
  public private(set) var grade: Grade
  public let foundOn: Day
  /// What kind of inspection found it; self-checks are reviewed inside the unit.
  public let source: InspectionKind
  public let item: ItemCode?
  public private(set) var state: State
  /// The deadline in force; orders and reviews may set a new one.
  public private(set) var deadlineDay: Day
  /// The deadline that timeliness is judged by: the first one an authority set, or an earlier one
  /// that an order set since; later ones give time but do not make late work timely.
  public private(set) var judgedDeadline: Deadline
  /// How often a review sent it back.
  public private(set) var returns: Int
  public private(set) var suspension: Suspension?
  public private(set) var plan: FiledPlan?
  /// Everybody who recorded rectification in the present round.
  public private(set) var rectifiers: Set<ActorID> = []
  /// Whether an authority has ever ordered its rectification.
  public private(set) var wasOrdered = false
  /// Where it stood before it was transferred, while it is.
  private var heldState: State?
  /// The day of the step last taken.
  public private(set) var lastDay: Day

  /// Where the hazard stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    case registered
    case ordered(Order)
    case planned(FiledPlan)
    /// In hand, at one of the stages of rectification (整改).
    case rectified(Rectification)
    /// Sent back by a review.
    case returned(Review)
    case transferred(TransferID)
    case closed(Closure)
    case void(Voiding)
  }

  public var level: HazardLevel { grade.level }

  /// The day it was closed; nothing for one that is open or void.
  public var closedOn: Day? {
    guard case .closed(let closure) = state else { return nil }
    return closure.day
  }

  public var phase: HazardPhase { Hazard.phase(of: state) }

  /// What comes back from the authority it was transferred to, as it applies to this hazard.
  public func taken(
    back transfer: TransferID,
    _ facts: StepFacts,
    isHandled: Bool
  ) -> HazardEvent {
    let phase = isHandled ? .closed : heldState.map { Hazard.phase(of: $0) } ?? .registered
    return .takenBack(TransferReturn(transfer, facts, isHandled: isHandled, to: phase))
  }

  private static func phase(of state: State) -> HazardPhase {
    switch state {
    case .registered: .registered
    case .ordered: .ordered
    case .planned: .planned
    case .rectified(let rectification): rectification.stage.phase
    case .returned: .returned
    case .transferred: .transferred
    case .closed: .closed
    case .void: .void
    }
  }

  /// A hazard as its finding opened it.
  public init(
    _ finding: Finding,
    foundOn: Day,
    by actor: ActorID,
    source: InspectionKind = .routine
  ) {
    self.id = finding.hazard
    self.grade = Grade(finding.level, finding.criterion)
    self.foundOn = foundOn
    self.source = source
    self.item = finding.item
    self.deadlineDay = finding.deadline.day
    self.judgedDeadline = finding.deadline
    self.returns = 0
    self.lastDay = foundOn
    switch (finding.outcome, finding.level) {
    case (.open, _): state = .registered
    case (.fixedOnSpot, .general): state = .closed(.onSpot(foundOn))
    case (.fixedOnSpot, .major):
      state = .rectified(
        Rectification(on: foundOn, by: actor, note: nil, evidence: finding.evidence)
      )
      rectifiers = [actor]
    case (.closed(let day), _):
      state = .closed(.reported(day))
      lastDay = day
    }
  }

  public mutating func apply(_ event: HazardEvent) {
    lastDay = max(lastDay, event.day)
    switch event {
    case .ordered(let order):
      state = .ordered(order)
      wasOrdered = true
      deadlineDay = order.deadline
      if judgedDeadline.setBy != .given || order.deadline < judgedDeadline.day {
        judgedDeadline = .given(order.deadline)
      }
      if let part = order.suspendedPart { suspension = Suspension(of: part, since: order.day) }
    case .planned(let filed):
      state = .planned(filed)
      plan = filed
    case .rectified(let rectification):
      state = .rectified(rectification)
      rectifiers.insert(rectification.actor)
    case .reviewed(let review): apply(review)
    case .regraded(let regrading): grade = regrading.grade
    case .suspended(let suspension): self.suspension = suspension
    case .resumed(let facts): suspension = suspension?.ended(on: facts.day)
    case .referred, .penalised: break
    case .transferred(let transfer, _):
      heldState = state
      state = .transferred(transfer)
    case .takenBack(let result):
      state = result.isHandled ? .closed(.handled(result)) : heldState ?? .registered
      heldState = nil
    case .takenOver(let takeOver): apply(takeOver)
    case .voided(let voiding): state = .void(voiding)
    case .settled(let deadline):
      // A later day that a review has set since stays in force.
      let isMoved = deadlineDay != judgedDeadline.day && deadlineDay >= deadline.day
      if !isMoved { deadlineDay = deadline.day }
      judgedDeadline = deadline
    }
  }

  /// A closed hazard keeps its state: the step only tells what came before.
  private mutating func apply(_ takeOver: HazardTakeOver) {
    guard case .registered = state else { return }
    state = takeOver.state(deadline: deadlineDay)
    if case .ordered = state { wasOrdered = true }
    if takeOver.reported.rectifiedOn != nil { rectifiers.insert(takeOver.actor) }
  }

  private mutating func apply(_ review: Review) {
    switch review.verdict {
    case .passed:
      state = .closed(.reviewed(review))
      if review.resumes { suspension = suspension?.ended(on: review.day) }
    case .returned(let newDeadline):
      state = .returned(review)
      returns += 1
      deadlineDay = newDeadline ?? deadlineDay
      rectifiers = []
    }
  }
}
