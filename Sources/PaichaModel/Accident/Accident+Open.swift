/// An accident somebody reports.
public struct AccidentDraft: Hashable, Sendable {
  public let reference: String?
  public let holder: Holder
  public let kind: AccidentKind
  public let place: String
  public let course: String?
  public let measures: String?
  public let times: AccidentTimes
  public let casualties: Casualties
  /// Hazards that have to do with it.
  public let hazards: [HazardID]
  /// The day is that on which it was reported.
  public let facts: StepFacts

  public init(
    reference: String? = nil,
    holder: Holder,
    kind: AccidentKind,
    place: String,
    course: String? = nil,
    measures: String? = nil,
    times: AccidentTimes,
    casualties: Casualties,
    hazards: [HazardID] = [],
    note: String? = nil,
    document: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.reference = reference
    self.holder = holder
    self.kind = kind
    self.place = place
    self.course = course
    self.measures = measures
    self.times = times
    self.casualties = casualties
    self.hazards = hazards
    facts = StepFacts(
      on: times.reportedAt.day,
      note: note,
      document: document,
      evidence: evidence
    )
  }
}

extension Accident {
  /// The record a first report begins, or why the rules refuse it.
  ///
  /// The report upward and the investigation are owed from then on. A report more than an hour
  /// after the head of the unit knew is late (国务院令第493号 art 9).
  public static func open(
    _ draft: AccidentDraft,
    hazards: [AccidentHazard],
    id: AccidentID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor,
    rules: AccidentRules
  ) throws -> AccidentOpening {
    guard actor.role.may(.reportAccident) else {
      throw AccidentRefusal.role(nil, actor, .reportAccident)
    }
    try require(hazards, of: draft.holder, besides: [])
    let report = try rules.reportClock(
      on: draft.facts.day,
      since: draft.times.reportedAt
    )
    return try opening(
      draft,
      id: id,
      zone: zone,
      today: today,
      actor: actor,
      rules: rules,
      reportClocks: [report],
      stepsTakenOver: nil
    )
  }

  /// What a draft begins, with the clocks of its report upward.
  static func opening(
    _ draft: AccidentDraft,
    id: AccidentID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor,
    rules: AccidentRules,
    reportClocks: [Clock],
    stepsTakenOver: Int?
  ) throws -> AccidentOpening {
    let times = draft.times
    try require(times)
    guard draft.facts.day <= today else {
      throw AccidentRefusal.future(nil, draft.facts.day, today)
    }
    let late = ReportingFault(
      reported: times.reportedAt,
      to: .county,
      by: try rules.unitReportDue(knownAt: times.knownAt)
    )
    let day = times.occurredAt.day
    return AccidentOpening(
      id: id,
      reference: draft.reference,
      holder: draft.holder,
      zone: zone,
      kind: draft.kind,
      place: draft.place,
      course: draft.course,
      measures: draft.measures,
      times: times,
      casualties: draft.casualties,
      grade: rules.thresholds.grade(of: draft.casualties),
      rulebook: rules.clocks.rulebook.title,
      windowThrough: try rules.windowThrough(draft.kind, occurredOn: day),
      hazards: draft.hazards,
      faults: [late].compactMap { $0 },
      stepsTakenOver: stepsTakenOver,
      facts: draft.facts,
      actor: actor.id,
      clocks: reportClocks + [try rules.investigationClock(occurredOn: day, moreDays: 0)]
    )
  }

  private static func require(_ times: AccidentTimes) throws(AccidentRefusal) {
    guard times.occurredAt <= times.knownAt else {
      throw .timesOutOfOrder(.known, times.knownAt, .occurred, times.occurredAt)
    }
    guard times.knownAt <= times.reportedAt else {
      throw .timesOutOfOrder(.reported, times.reportedAt, .known, times.knownAt)
    }
  }
}
