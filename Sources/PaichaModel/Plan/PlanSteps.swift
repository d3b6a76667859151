/// What begins a plan: its first draft, or a plan that was in force before this book knew it.
public struct PlanOpening: Hashable, Sendable {
  public enum Manner: Hashable, Sendable {
    case drafted
    case takenOver(ReportedPlan)
  }

  public let id: PlanID
  public let holder: Holder
  public let zone: ZoneCode?
  public let kind: PlanKind
  public let name: String
  public let manner: Manner
  public let materials: [AttachedMaterial]
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: PlanID,
    holder: Holder,
    zone: ZoneCode?,
    kind: PlanKind,
    name: String,
    manner: Manner,
    materials: [AttachedMaterial],
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.holder = holder
    self.zone = zone
    self.kind = kind
    self.name = name
    self.manner = manner
    self.materials = materials
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }
}

/// A plan as another system knew it, in force and perhaps filed.
public struct ReportedPlan: Hashable, Sendable {
  /// Its number there; unique in the book.
  public let reference: String?
  public let version: Int
  /// The number on its cover.
  public let number: String?
  public let publishedOn: Day
  public let filedOn: Day?
  public let evaluatedOn: Day?

  public init(
    reference: String?,
    version: Int,
    number: String?,
    publishedOn: Day,
    filedOn: Day?,
    evaluatedOn: Day?
  ) {
    self.reference = reference
    self.version = version
    self.number = number
    self.publishedOn = publishedOn
    self.filedOn = filedOn
    self.evaluatedOn = evaluatedOn
  }
}

/// One step of a plan after it began.
public struct PlanEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case reviewed(PlanReview)
    case draftReturned(PlanReview)
    /// Signed by the head; the number on the cover is the document of the step.
    case published(signer: String)
    /// Sent to the authority, which answers by a day.
    case filed(receiver: String, answerBy: DueDay)
    case filingAccepted
    case filingReturned
    case countedAsFiled
    case confirmed
    case revisionRequired(RevisionCause)
    case revisionBegun(RevisionCause)
    case retired
  }

  public let step: Step
  public let materials: [AttachedMaterial]
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    _ step: Step,
    _ facts: StepFacts,
    by actor: ActorID,
    materials: [AttachedMaterial] = [],
    clocks: [Clock] = []
  ) {
    self.step = step
    self.materials = materials
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  /// The clocks whose step it is.
  public var ended: Set<ClockKind> {
    switch step {
    case .filed: [.planFiling]
    case .filingAccepted, .filingReturned, .countedAsFiled: [.planFilingCheck]
    case .confirmed, .revisionRequired(.evaluation), .revisionBegun(.evaluation): [.planEvaluate]
    default: []
    }
  }

  /// The clocks it stops: a new version starts all terms anew, a retired plan owes nothing.
  public var stopped: Set<ClockKind> {
    switch step {
    case .published: [.planFiling, .planFilingCheck, .planEvaluate]
    case .retired: Set(ClockKind.allCases)
    default: []
    }
  }
}

/// What somebody asks to be recorded of a plan.
public struct PlanCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case review(PlanReview)
    case returnDraft(PlanReview)
    case publish(signer: String)
    case file(receiver: String)
    case acceptFiling
    case returnFiling
    case countAsFiled
    case confirm
    case requireRevision(RevisionCause)
    /// Without a cause, for the one on record.
    case revise(RevisionCause?)
    case retire
  }

  public let step: Step
  public let materials: [AttachedMaterial]
  public let facts: StepFacts

  public init(_ step: Step, _ facts: StepFacts, materials: [AttachedMaterial] = []) {
    self.step = step
    self.materials = materials
    self.facts = facts
  }

  public var act: PlanAct {
    switch step {
    case .review: .review
    case .returnDraft: .returnDraft
    case .publish: .publish
    case .file: .file
    case .acceptFiling: .acceptFiling
    case .returnFiling: .returnFiling
    case .countAsFiled: .countAsFiled
    case .confirm: .confirm
    case .requireRevision: .requireRevision
    case .revise: .revise
    case .retire: .retire
    }
  }
}
