/// An order to rectify by a day (责令限期整改).
public struct Order: Hashable, Sendable {
  public let facts: StepFacts
  public let deadline: Day
  /// What has to be done, beyond the finding itself.
  public let requirement: String?
  /// The part of the venue whose use is suspended until consent (责令停用).
  public let suspendedPart: String?
  public let clocks: [Clock]

  public var day: Day { facts.day }

  public init(
    _ facts: StepFacts,
    deadline: Day,
    requirement: String?,
    suspendedPart: String?,
    clocks: [Clock]
  ) {
    self.facts = facts
    self.deadline = deadline
    self.requirement = requirement
    self.suspendedPart = suspendedPart
    self.clocks = clocks
  }
}

/// A treatment plan and when it was filed.
public struct FiledPlan: Hashable, Sendable {
  public let facts: StepFacts
  public let plan: TreatmentPlan

  public init(_ facts: StepFacts, plan: TreatmentPlan) {
    self.facts = facts
    self.plan = plan
  }
}

/// A stage of rectification (整改) that somebody says is reached.
public struct Rectification: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Sendable {
    case begun
    case done
    case selfAccepted = "self_accepted"
    case reviewRequested = "review_requested"

    public var phase: HazardPhase {
      switch self {
      case .begun: .rectifying
      case .done: .rectified
      case .selfAccepted: .selfAccepted
      case .reviewRequested: .reviewRequested
      }
    }
  }

  public let stage: Stage
  public let day: Day
  public let actor: ActorID
  public let note: String?
  public let document: String?
  public let evidence: [Evidence]
  public let clocks: [Clock]

  public init(
    _ stage: Stage = .done,
    on day: Day,
    by actor: ActorID,
    note: String?,
    document: String? = nil,
    evidence: [Evidence],
    clocks: [Clock] = []
  ) {
    self.document = document
    self.stage = stage
    self.day = day
    self.actor = actor
    self.note = note
    self.evidence = evidence
    self.clocks = clocks
  }
}

/// What a review found, by somebody other than the rectifier.
public struct Review: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    case passed
    case returned(newDeadline: Day?)
  }

  public let day: Day
  public let actor: ActorID
  /// Officers beside the actor who took part.
  public let officers: [ActorID]
  public let verdict: Verdict
  /// Whether it consents to using a suspended part again.
  public let resumes: Bool
  public let note: String?
  public let document: String?
  public let evidence: [Evidence]

  public init(
    on day: Day,
    by actor: ActorID,
    with officers: [ActorID] = [],
    verdict: Verdict,
    resumes: Bool = false,
    note: String?,
    document: String? = nil,
    evidence: [Evidence]
  ) {
    self.document = document
    self.day = day
    self.actor = actor
    self.officers = officers
    self.verdict = verdict
    self.resumes = resumes
    self.note = note
    self.evidence = evidence
  }
}

/// A new grade, with the reason and the authority that gave it (重新定级).
public struct Regrading: Hashable, Sendable {
  public let facts: StepFacts
  public let grade: Grade
  public let authority: String
  /// The plan that a hazard owes which became major after it was ordered.
  public let clocks: [Clock]

  public init(_ facts: StepFacts, to grade: Grade, authority: String, clocks: [Clock] = []) {
    self.facts = facts
    self.grade = grade
    self.authority = authority
    self.clocks = clocks
  }
}

/// A part of the venue that may not be used (停用), from a day until consent.
public struct Suspension: Hashable, Sendable {
  public let part: String
  public let since: Day
  public let until: Day?
  public let facts: StepFacts?

  public var isInForce: Bool { until == nil }

  public init(of part: String, since: Day, until: Day? = nil, facts: StepFacts? = nil) {
    self.part = part
    self.since = since
    self.until = until
    self.facts = facts
  }

  func ended(on day: Day) -> Suspension {
    Suspension(of: part, since: since, until: day, facts: facts)
  }
}

/// A penalty suggested to the authority that has the power (建议处罚).
public struct Referral: Hashable, Sendable {
  public let facts: StepFacts
  public let authority: String

  public init(_ facts: StepFacts, to authority: String) {
    self.facts = facts
    self.authority = authority
  }
}

/// An administrative penalty that an authority decided (行政处罚), as a reference to its document.
public struct Penalty: Hashable, Sendable {
  public let facts: StepFacts
  public let authority: String
  /// Nothing for a penalty without a fine.
  public let fineFen: Int?

  public init(_ facts: StepFacts, by authority: String, fineFen: Int?) {
    self.facts = facts
    self.authority = authority
    self.fineFen = fineFen
  }
}

/// What came back from the authority a hazard was transferred to.
public struct TransferReturn: Hashable, Sendable {
  public let transfer: TransferID
  public let facts: StepFacts
  /// Whether the receiver dealt with the hazard, so that it is closed.
  public let isHandled: Bool
  /// Where the hazard stands after it: closed, or as it stood before the transfer.
  public let phase: HazardPhase

  public init(_ transfer: TransferID, _ facts: StepFacts, isHandled: Bool, to phase: HazardPhase) {
    self.transfer = transfer
    self.facts = facts
    self.isHandled = isHandled
    self.phase = phase
  }
}

/// A registration that was wrong (作废): the record stays, with the reason.
public struct Voiding: Hashable, Sendable {
  public let facts: StepFacts
  /// The hazard it duplicates or was merged into.
  public let target: HazardID?

  public init(_ facts: StepFacts, target: HazardID?) {
    self.facts = facts
    self.target = target
  }
}

/// How a hazard came to be closed.
public enum Closure: Hashable, Sendable {
  /// Corrected during the inspection; general hazards only.
  case onSpot(Day)
  case reviewed(Review)
  /// Dealt with by the authority it was transferred to.
  case handled(TransferReturn)
  /// Closed before it reached this book, on the day its table gives.
  case reported(Day)

  public var day: Day {
    switch self {
    case .onSpot(let day), .reported(let day): day
    case .reviewed(let review): review.day
    case .handled(let result): result.facts.day
    }
  }
}
