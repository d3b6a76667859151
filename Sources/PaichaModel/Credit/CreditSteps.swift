/// One step of a listing on the credit list after it was proposed.
public struct CreditEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    /// The defence may come until a day.
    case noticed(defenceBy: DueDay)
    case responded(Defence)
    case heard(DefenceOutcome)
    case decided(CreditDecision)
    case dropped
    case served(ServiceMethod)
    case entered
    /// The term ends on a day where it runs from this publication.
    case published(medium: String, termEndsOn: Day?)
    case withdrawn(medium: String)
    case handedOver(HandOverKind, to: String)
    case acknowledged(HandOverKind, by: String)
    case objected
    case objectionAnswered(isUpheld: Bool)
    case removalApplied(Set<RemovalCondition>)
    case removalAccepted
    case removalGranted(officers: [ActorID])
    case removalRefused(officers: [ActorID])
    case expired
    case revoked(officers: [ActorID])
    case restored(officers: [ActorID])
    case corrected(CreditCorrection)
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

  /// The clocks whose step it is.
  public var ended: Set<ClockKind> {
    switch step {
    case .responded: [.creditDefence]
    case .served: [.creditServe]
    case .entered: [.creditEnter]
    case .published: [.creditPublish]
    case .withdrawn: [.creditWithdraw]
    case .objectionAnswered: [.creditObjection]
    case .removalAccepted: [.creditRemovalAccept]
    case .removalGranted, .removalRefused: [.creditRemovalAccept, .creditRemovalDecide]
    case .expired: [.creditExpire]
    default: []
    }
  }

  /// The clocks it stops: an objection is answered even after the end.
  public var stopped: Set<ClockKind> {
    switch step {
    case .decided: [.creditDefence]
    case .dropped, .removalGranted, .expired, .revoked:
      Set(ClockKind.allCases).subtracting([.creditObjection])
    default: []
    }
  }
}

/// What somebody asks to be recorded of a listing.
public struct CreditCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case notice
    case respond(Defence)
    case hear(DefenceOutcome)
    case decide(DecisionDraft)
    case drop
    case serve(ServiceMethod)
    case enter
    case publish(medium: String)
    case withdraw(medium: String)
    case handOver(to: String)
    case acknowledge(by: String)
    case object
    case answerObjection(isUpheld: Bool)
    case applyRemoval(Set<RemovalCondition>)
    case acceptRemoval
    case grantRemoval
    case refuseRemoval
    case expire
    case revoke
    case restore
    case correct(CreditCorrection)
  }

  public let step: Step
  /// Who decides along with the actor.
  public let officers: [ActorID]
  public let facts: StepFacts

  public init(_ step: Step, with officers: [ActorID] = [], _ facts: StepFacts) {
    self.step = step
    self.officers = officers
    self.facts = facts
  }

  public var act: CreditAct {
    switch step {
    case .notice: .notice
    case .respond: .respond
    case .hear: .hear
    case .decide: .decide
    case .drop: .drop
    case .serve: .serve
    case .enter: .enter
    case .publish: .publish
    case .withdraw: .withdraw
    case .handOver: .handOver
    case .acknowledge: .acknowledge
    case .object: .object
    case .answerObjection: .answerObjection
    case .applyRemoval: .applyRemoval
    case .acceptRemoval: .acceptRemoval
    case .grantRemoval: .grantRemoval
    case .refuseRemoval: .refuseRemoval
    case .expire: .expire
    case .revoke: .revoke
    case .restore: .restore
    case .correct: .correct
    }
  }
}

/// What a decision to list orders, before its term is counted.
public struct DecisionDraft: Hashable, Sendable {
  public let measures: [OrderedMeasure]
  public let contact: String
  /// Needed unless the proposal told it.
  public let penaltyFinalOn: Day?

  public init(measures: [OrderedMeasure], contact: String, penaltyFinalOn: Day? = nil) {
    self.measures = measures
    self.contact = contact
    self.penaltyFinalOn = penaltyFinalOn
  }
}

/// What the subject does with its right to defend itself (陈述申辩).
public enum Defence: String, CaseIterable, Sendable {
  /// 书面陈述申辩.
  case statement
  /// 要求听证.
  case hearing
  /// 放弃陈述申辩.
  case waived

  public var words: Words {
    switch self {
    case .statement: Words(zh: "陈述申辩", en: "statement")
    case .hearing: Words(zh: "要求听证", en: "hearing asked for")
    case .waived: Words(zh: "放弃陈述申辩", en: "waived")
    }
  }
}

/// What came of hearing the defence.
public enum DefenceOutcome: String, CaseIterable, Sendable {
  case rejected
  case partlyUpheld = "partly_upheld"
  /// Nobody is listed against an upheld defence.
  case upheld
  /// There was none: the subject waived it.
  case waived

  public var words: Words {
    switch self {
    case .rejected: Words(zh: "不予采纳", en: "rejected")
    case .partlyUpheld: Words(zh: "部分采纳", en: "upheld in part")
    case .upheld: Words(zh: "采纳", en: "upheld")
    case .waived: Words(zh: "已放弃", en: "waived")
    }
  }
}

/// How a decision is served (送达方式).
public enum ServiceMethod: String, CaseIterable, Sendable {
  case direct
  case left
  case mail
  case entrusted
  case electronic
  case announcement

  public var words: Words {
    switch self {
    case .direct: Words(zh: "直接送达", en: "in person")
    case .left: Words(zh: "留置送达", en: "left behind")
    case .mail: Words(zh: "邮寄送达", en: "by mail")
    case .entrusted: Words(zh: "委托送达", en: "entrusted")
    case .electronic: Words(zh: "电子送达", en: "electronically")
    case .announcement: Words(zh: "公告送达", en: "by announcement")
    }
  }
}

/// What must hold before anybody is removed early (提前移出条件).
public enum RemovalCondition: String, CaseIterable, Comparable, Sendable {
  /// 已履行处罚决定.
  case performed
  /// 已消除不良影响和后果.
  case remedied
  /// 未再发生应当列入的情形.
  case noNewCase = "no_new_case"
  /// 法定行业、职业禁入等期限已满.
  case bansEnded = "bans_ended"

  public static func < (left: RemovalCondition, right: RemovalCondition) -> Bool {
    left.rawValue < right.rawValue
  }

  public var words: Words {
    switch self {
    case .performed: Words(zh: "已履行处罚决定", en: "penalty performed")
    case .remedied: Words(zh: "已消除后果", en: "consequences removed")
    case .noNewCase: Words(zh: "未再发生应列入情形", en: "no new case")
    case .bansEnded: Words(zh: "法定禁入期限已满", en: "statutory bans ended")
    }
  }
}

/// What of a listing is put right (更正); the identifier never is: that is another subject.
public struct CreditCorrection: Hashable, Sendable {
  /// The right name of an enterprise.
  public let name: String?
  /// Former names to add.
  public let formerNames: [String]
  public let contact: String?

  public init(name: String? = nil, formerNames: [String] = [], contact: String? = nil) {
    self.name = name
    self.formerNames = formerNames
    self.contact = contact
  }

  public var isEmpty: Bool { name == nil && formerNames.isEmpty && contact == nil }
}
