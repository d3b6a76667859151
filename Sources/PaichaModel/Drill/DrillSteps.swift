/// How a drill is carried out (演练形式).
public enum DrillKind: String, CaseIterable, Sendable {
  /// 桌面演练.
  case tabletop
  /// 实战演练.
  case full

  public var words: Words {
    switch self {
    case .tabletop: Words(zh: "桌面演练", en: "tabletop")
    case .full: Words(zh: "实战演练", en: "full")
    }
  }
}

/// The plan that a drill exercises: one of the book, or one the book only knows the kind of.
public struct ExercisedPlan: Hashable, Sendable {
  public let plan: PlanID?
  /// The version in force on the day, for a plan of the book.
  public let version: Int?
  public let kind: PlanKind

  public init(_ plan: PlanID, version: Int?, kind: PlanKind) {
    self.plan = plan
    self.version = version
    self.kind = kind
  }

  public init(_ kind: PlanKind) {
    plan = nil
    version = nil
    self.kind = kind
  }
}

/// How a drill went: the day it was held and who took part.
public struct DrillConduct: Hashable, Sendable {
  public let participants: Int
  /// Persons on the roll that day; nothing where it was not told.
  public let roll: Int?

  /// The most people one drill is believed to have; sums over drills stay far from overflow.
  public static let most = 1_000_000

  public init(participants: Int, roll: Int?) {
    self.participants = participants
    self.roll = roll
  }
}

/// What begins the record of a drill: that it is planned for a day, or that it was held.
public struct DrillOpening: Hashable, Sendable {
  public enum Stage: Hashable, Sendable {
    case planned(for: Day)
    /// Held on the day of the facts.
    case held(DrillConduct)
  }

  public let id: DrillID
  /// Its number in another system; unique in the book.
  public let reference: String?
  public let holder: Holder
  public let zone: ZoneCode?
  public let plan: ExercisedPlan
  public let kind: DrillKind
  public let topic: String?
  public let stage: Stage
  /// Whether its result is owed to the authority.
  public let owesReport: Bool
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: DrillID,
    reference: String?,
    holder: Holder,
    zone: ZoneCode?,
    plan: ExercisedPlan,
    kind: DrillKind,
    topic: String?,
    stage: Stage,
    owesReport: Bool,
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.reference = reference
    self.holder = holder
    self.zone = zone
    self.plan = plan
    self.kind = kind
    self.topic = topic
    self.stage = stage
    self.owesReport = owesReport
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }
}

/// One step of a drill after it was recorded.
public struct DrillEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case held(DrillConduct)
    /// The text of the evaluation, and the record that holds the hazards it brought to light.
    case evaluated(String, hazards: InspectionID?, problems: Int)
    case reported(to: String)
    case cancelled
    case voided
  }

  public let step: Step
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(_ step: Step, _ facts: StepFacts, by actor: ActorID, clocks: [Clock] = []) {
    self.step = step
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  public var ended: Set<ClockKind> {
    if case .reported = step { [.drillReport] } else { [] }
  }

  public var stopped: Set<ClockKind> {
    switch step {
    case .cancelled, .voided: Set(ClockKind.allCases)
    case .held, .evaluated, .reported: []
    }
  }
}

/// What somebody asks to be recorded of a drill.
public struct DrillCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case hold(DrillConduct)
    /// The evaluation and the problems it found; each becomes a hazard.
    case evaluate(String, problems: [FindingDraft])
    case report(to: String)
    case cancel
    case void
  }

  public let step: Step
  public let facts: StepFacts

  public init(_ step: Step, _ facts: StepFacts) {
    self.step = step
    self.facts = facts
  }

  public var act: DrillAct {
    switch step {
    case .hold: .hold
    case .evaluate: .evaluate
    case .report: .report
    case .cancel: .cancel
    case .void: .void
    }
  }
}
