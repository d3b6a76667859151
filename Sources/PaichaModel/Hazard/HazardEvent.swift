/// What can happen to a hazard after it was found.
public enum HazardEvent: Hashable, Sendable {
  case ordered(Order)
  case planned(FiledPlan)
  case rectified(Rectification)
  case reviewed(Review)
  case regraded(Regrading)
  case suspended(Suspension)
  case resumed(StepFacts)
  case referred(Referral)
  case penalised(Penalty)
  case transferred(TransferID, on: Day)
  case takenBack(TransferReturn)
  case voided(Voiding)
  /// What another system knew of it, recorded when it was taken over.
  case takenOver(HazardTakeOver)
  /// A provisional deadline that the calendar of its year settled.
  case settled(Deadline)

  public var day: Day {
    switch self {
    case .ordered(let order): order.day
    case .planned(let filed): filed.facts.day
    case .rectified(let rectification): rectification.day
    case .reviewed(let review): review.day
    case .regraded(let regrading): regrading.facts.day
    case .suspended(let suspension): suspension.since
    case .resumed(let facts): facts.day
    case .referred(let referral): referral.facts.day
    case .penalised(let penalty): penalty.facts.day
    case .transferred(_, let day): day
    case .takenBack(let result): result.facts.day
    case .voided(let voiding): voiding.facts.day
    case .takenOver(let takeOver): takeOver.reported.lastDay ?? Day.first
    case .settled: Day.first
    }
  }

  /// The clocks it starts.
  public var started: [Clock] {
    switch self {
    case .ordered(let order): order.clocks
    case .rectified(let rectification): rectification.clocks
    case .regraded(let regrading): regrading.clocks
    case .takenOver(let takeOver): takeOver.clocks
    default: []
    }
  }

  /// The clocks it stops without a result: what they waited for is no longer owed.
  public var stopped: Set<ClockKind> {
    if stopsAllClocks { return Set(ClockKind.allCases) }
    switch self {
    case .regraded(let regrading): return regrading.grade.level == .general ? [.hazardPlan] : []
    // A review asked for anew is owed from then on.
    case .rectified(let rectification): return Set(rectification.clocks.map(\.kind))
    default: return []
    }
  }

  /// The clocks whose step it is: they are judged by its day.
  public var ended: Set<ClockKind> {
    switch self {
    case .planned: [.hazardPlan]
    case .reviewed: [.hazardReview]
    default: []
    }
  }

  /// Whether nothing is owed after it.
  private var stopsAllClocks: Bool {
    switch self {
    case .voided: true
    case .reviewed(let review): review.verdict == .passed
    case .takenBack(let result): result.isHandled
    default: false
    }
  }

  public var evidence: [Evidence] {
    switch self {
    case .ordered(let order): order.facts.evidence
    case .planned(let filed): filed.facts.evidence
    case .rectified(let rectification): rectification.evidence
    case .reviewed(let review): review.evidence
    case .regraded(let regrading): regrading.facts.evidence
    case .suspended(let suspension): suspension.facts?.evidence ?? []
    case .resumed(let facts): facts.evidence
    case .referred(let referral): referral.facts.evidence
    case .penalised(let penalty): penalty.facts.evidence
    case .takenBack(let result): result.facts.evidence
    case .voided(let voiding): voiding.facts.evidence
    case .transferred, .takenOver, .settled: []
    }
  }
}
