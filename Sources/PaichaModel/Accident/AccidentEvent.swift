/// One step of an accident after its first report.
public struct AccidentEvent: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case revised(AccidentRevision)
    /// Reported upward, with the fault of a report that came late.
    case reportedUp(to: GovernmentLevel, at: Instant, fault: ReportingFault?)
    case faultFound(ReportingFault)
    case linked([HazardID])
    case investigated(body: String)
    case extended(AccidentExtension)
    case delivered
    /// 批复; whether it was an accident for which somebody is responsible (责任事故).
    case approved(responsible: Bool)
    /// Where the evaluation was published, if it was.
    case evaluated(medium: String?)
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

  /// The clocks whose step it is; a history taken over may leave earlier steps out.
  public var ended: Set<ClockKind> {
    switch step {
    case .reportedUp: [.accidentReportUp]
    case .delivered: [.accidentInvestigate]
    case .approved: [.accidentInvestigate, .accidentApprove]
    case .evaluated: [.accidentInvestigate, .accidentApprove, .accidentEvaluate]
    case .revised, .faultFound, .linked, .investigated, .extended, .voided: []
    }
  }

  /// The clocks it stops without a result; a clock that is started anew stops the one before.
  public var stopped: Set<ClockKind> {
    switch step {
    case .revised(let revision):
      Set(clocks.map(\.kind)).union(revision.stopsReporting ? [.accidentReportUp] : [])
    case .extended: Set(clocks.map(\.kind))
    // A report upward that was never made stays owed, and late.
    case .evaluated: Set(ClockKind.allCases).subtracting([.accidentReportUp])
    case .voided: Set(ClockKind.allCases)
    case .reportedUp, .faultFound, .linked, .investigated, .delivered, .approved: []
    }
  }

  /// The fault in reporting that it records.
  public var fault: ReportingFault? {
    switch step {
    case .reportedUp(_, _, let fault): fault
    case .faultFound(let fault): fault
    default: nil
    }
  }
}

/// A change of casualties (续报、补报), and what it does to the grade.
public struct AccidentRevision: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    /// Within the window: graded anew, by a rulebook.
    case graded(AccidentGrade, rulebook: String)
    /// After the window: kept beside the grade, which stays.
    case recorded
  }

  public let casualties: Casualties
  public let effect: Effect
  /// Whether a lower grade ends a report that was still owed to a higher level.
  public let stopsReporting: Bool

  public init(_ casualties: Casualties, _ effect: Effect, stopsReporting: Bool = false) {
    self.casualties = casualties
    self.effect = effect
    self.stopsReporting = stopsReporting
  }

  /// The grade it sets, if it sets one.
  public var grade: AccidentGrade? {
    if case .graded(let grade, _) = effect { grade } else { nil }
  }
}

/// More time, in days, for one part of the work.
public enum AccidentExtension: Hashable, Sendable {
  /// 延长调查报告提交期限.
  case investigation(days: Int)
  /// Technical appraisal (技术鉴定), which is not counted (国务院令第493号 art 27).
  case appraisal(days: Int)
  /// 延长批复时间, extraordinary accidents only.
  case approval(days: Int)

  /// The most days that are believed in all; the law has no limit for appraisals.
  public static let most = 36_500

  public enum Kind: String, CaseIterable, Sendable {
    case investigation
    case appraisal
    case approval

    public var words: Words {
      switch self {
      case .investigation: Words(zh: "延长调查", en: "investigation")
      case .appraisal: Words(zh: "技术鉴定", en: "technical appraisal")
      case .approval: Words(zh: "延长批复", en: "approval")
      }
    }
  }

  public init(_ kind: Kind, days: Int) {
    self =
      switch kind {
      case .investigation: .investigation(days: days)
      case .appraisal: .appraisal(days: days)
      case .approval: .approval(days: days)
      }
  }

  public var kind: Kind {
    switch self {
    case .investigation: .investigation
    case .appraisal: .appraisal
    case .approval: .approval
    }
  }

  public var days: Int {
    switch self {
    case .investigation(let days), .appraisal(let days), .approval(let days): days
    }
  }
}
