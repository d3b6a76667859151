/// An accident and its handling (事故): reported, investigated, approved, evaluated.
public struct Accident: Hashable, Sendable {
  public let opening: AccidentOpening
  public private(set) var state: State
  public private(set) var casualties: Casualties
  /// The casualties that the grade rests on: the last ones within the window.
  public private(set) var gradedCasualties: Casualties
  public private(set) var grade: AccidentGrade
  public private(set) var revisions = 0
  public private(set) var faults: [ReportingFault]
  public private(set) var hazards: [HazardID]
  /// The highest level of government it was reported to.
  public private(set) var reached = GovernmentLevel.county
  /// When that level was told.
  public private(set) var reachedAt: Instant
  /// From when the term of the report to the next level runs; nothing while none is owed.
  public private(set) var reportOwedSince: Instant?
  public private(set) var extensions: [AccidentExtension] = []
  public private(set) var investigation: Investigation?
  public private(set) var deliveredOn: Day?
  public private(set) var approval: Approval?
  /// The day of the last change of casualties, at first of the report.
  public private(set) var revisedOn: Day
  /// The day of the last step that changed the phase.
  public private(set) var phasedOn: Day
  public private(set) var lastDay: Day

  /// Where the handling stands, with what that stage knows.
  public enum State: Hashable, Sendable {
    case reported
    case underInvestigation(Investigation)
    case reportDelivered(on: Day)
    case approved(Approval)
    case evaluated(on: Day, medium: String?)
    case void(on: Day)
  }

  /// Who investigates, and since when.
  public struct Investigation: Hashable, Sendable {
    public let body: String
    public let since: Day
  }

  /// The approval of the report (批复).
  public struct Approval: Hashable, Sendable {
    public let day: Day
    public let document: String?
    /// Whether somebody was found responsible (责任事故).
    public let isResponsible: Bool
  }

  public var id: AccidentID { opening.id }
  public var firstGrade: AccidentGrade { opening.grade }
  public var occurredOn: Day { opening.occurredOn }

  public var phase: AccidentPhase {
    switch state {
    case .reported: .reported
    case .underInvestigation: .underInvestigation
    case .reportDelivered: .reportDelivered
    case .approved: .approved
    case .evaluated: .evaluated
    case .void: .void
    }
  }

  /// Whether a government has decided on it: what is withdrawn then needs a document.
  public var isSettled: Bool {
    switch phase {
    case .approved, .evaluated: true
    case .reported, .underInvestigation, .reportDelivered, .void: false
    }
  }

  public init(_ opening: AccidentOpening) {
    self.opening = opening
    state = .reported
    casualties = opening.casualties
    gradedCasualties = opening.casualties
    grade = opening.grade
    faults = opening.faults
    hazards = opening.hazards
    reachedAt = opening.times.reportedAt
    let owesReport = opening.clocks.contains { $0.kind == .accidentReportUp }
    reportOwedSince = owesReport ? opening.times.reportedAt : nil
    revisedOn = opening.facts.day
    phasedOn = opening.facts.day
    lastDay = opening.facts.day
  }

  public mutating func apply(_ event: AccidentEvent) {
    let day = event.facts.day
    lastDay = max(lastDay, day)
    if let fault = event.fault { faults.append(fault) }
    switch event.step {
    case .revised(let revision): apply(revision, event.clocks, on: day)
    case .reportedUp(let level, let at, _):
      reached = level
      reachedAt = at
      reportOwedSince = event.clocks.contains { $0.kind == .accidentReportUp } ? at : nil
    case .faultFound: break
    case .linked(let more): hazards += more
    case .extended(let term): extensions.append(term)
    case .investigated(let body):
      let begun = Investigation(body: body, since: day)
      investigation = begun
      enter(.underInvestigation(begun), on: day)
    case .delivered:
      deliveredOn = day
      enter(.reportDelivered(on: day), on: day)
    case .approved(let responsible):
      let given = Approval(
        day: day,
        document: event.facts.document,
        isResponsible: responsible
      )
      approval = given
      enter(.approved(given), on: day)
    case .evaluated(let medium): enter(.evaluated(on: day, medium: medium), on: day)
    case .voided: enter(.void(on: day), on: day)
    }
  }

  private mutating func enter(_ state: State, on day: Day) {
    self.state = state
    phasedOn = max(phasedOn, day)
    if phase == .void { reportOwedSince = nil }
  }

  private mutating func apply(_ revision: AccidentRevision, _ clocks: [Clock], on day: Day) {
    casualties = revision.casualties
    revisions += 1
    revisedOn = max(revisedOn, day)
    if let grade = revision.grade {
      self.grade = grade
      gradedCasualties = revision.casualties
    }
    if revision.stopsReporting { reportOwedSince = nil }
    if clocks.contains(where: { $0.kind == .accidentReportUp }) {
      reportOwedSince = Accident.endOf(day)
    }
  }

  /// Days added so far to a term.
  public func days(of kind: AccidentExtension.Kind) -> Int {
    extensions.filter { $0.kind == kind }.reduce(0) { $0 + $1.days }
  }

  /// The end of a day: a change of casualties is known by its day alone.
  static func endOf(_ day: Day) -> Instant { Instant(day, minuteOfDay: 24 * 60) }
}
