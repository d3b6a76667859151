/// The first report of an accident, as it begins the record.
public struct AccidentOpening: Hashable, Sendable {
  public let id: AccidentID
  /// Its number in another system; unique in the book.
  public let reference: String?
  public let holder: Holder
  public let zone: ZoneCode?
  public let kind: AccidentKind
  public let place: String
  /// 简要经过.
  public let course: String?
  /// 已经采取的措施.
  public let measures: String?
  public let times: AccidentTimes
  public let casualties: Casualties
  public let grade: AccidentGrade
  /// The rulebook that graded it.
  public let rulebook: String
  /// The last day on which a change of casualties changes the grade.
  public let windowThrough: Day
  /// Hazards that have to do with it.
  public let hazards: [HazardID]
  public let faults: [ReportingFault]
  /// How many steps of another system came with it; nothing for one that was reported here.
  public let stepsTakenOver: Int?
  public let facts: StepFacts
  public let actor: ActorID
  public let clocks: [Clock]

  public init(
    id: AccidentID,
    reference: String?,
    holder: Holder,
    zone: ZoneCode?,
    kind: AccidentKind,
    place: String,
    course: String?,
    measures: String?,
    times: AccidentTimes,
    casualties: Casualties,
    grade: AccidentGrade,
    rulebook: String,
    windowThrough: Day,
    hazards: [HazardID],
    faults: [ReportingFault],
    stepsTakenOver: Int? = nil,
    facts: StepFacts,
    actor: ActorID,
    clocks: [Clock]
  ) {
    self.id = id
    self.reference = reference
    self.holder = holder
    self.zone = zone
    self.kind = kind
    self.place = place
    self.course = course
    self.measures = measures
    self.times = times
    self.casualties = casualties
    self.grade = grade
    self.rulebook = rulebook
    self.windowThrough = windowThrough
    self.hazards = hazards
    self.faults = faults
    self.stepsTakenOver = stepsTakenOver
    self.facts = facts
    self.actor = actor
    self.clocks = clocks
  }

  public var occurredOn: Day { times.occurredAt.day }
}

/// When an accident happened, and when people learned of it.
public struct AccidentTimes: Hashable, Sendable {
  public let occurredAt: Instant
  /// When the head of the unit knew (单位负责人接报).
  public let knownAt: Instant
  /// When the county department or a higher one was told.
  public let reportedAt: Instant

  public init(occurredAt: Instant, knownAt: Instant, reportedAt: Instant) {
    self.occurredAt = occurredAt
    self.knownAt = knownAt
    self.reportedAt = reportedAt
  }

  /// What each instant of an accident tells.
  public enum Mark: String, CaseIterable, Sendable {
    case occurred
    case known
    case reported

    public var words: Words {
      switch self {
      case .occurred: Words(zh: "发生时间", en: "occurred")
      case .known: Words(zh: "接报时间", en: "known")
      case .reported: Words(zh: "报告时间", en: "reported")
      }
    }
  }
}
