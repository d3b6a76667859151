/// How another system handled an accident after its report (历史数据); steps may be missing.
public struct ReportedHandling: Hashable, Sendable {
  public let investigation: Investigation?
  public let deliveredOn: Day?
  public let approval: Approval?
  public let evaluatedOn: Day?

  public struct Investigation: Hashable, Sendable {
    public let body: String
    public let since: Day

    public init(body: String, since: Day) {
      self.body = body
      self.since = since
    }
  }

  public struct Approval: Hashable, Sendable {
    public let day: Day
    public let document: String?
    public let isResponsible: Bool

    public init(on day: Day, document: String?, isResponsible: Bool) {
      self.day = day
      self.document = document
      self.isResponsible = isResponsible
    }
  }

  public init(
    investigation: Investigation? = nil,
    deliveredOn: Day? = nil,
    approval: Approval? = nil,
    evaluatedOn: Day? = nil
  ) {
    self.investigation = investigation
    self.deliveredOn = deliveredOn
    self.approval = approval
    self.evaluatedOn = evaluatedOn
  }

  /// The days of its steps, in the order they must have.
  var days: [Day] {
    [investigation?.since, deliveredOn, approval?.day, evaluatedOn].compactMap { $0 }
  }
}

extension Accident {
  /// An accident that another system kept, as it is recorded here (迁入), with its later steps.
  ///
  /// No report upward is owed, since the history does not tell whether it was made. What follows
  /// from the last step is owed from its day.
  public static func takeOver(
    _ draft: AccidentDraft,
    _ reported: ReportedHandling,
    id: AccidentID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor,
    rules: AccidentRules
  ) throws -> (AccidentOpening, [AccidentEvent]) {
    guard actor.role.may(.takeOver) else { throw AccidentRefusal.role(nil, actor, .takeOver) }
    let opening = try opening(
      draft,
      id: id,
      zone: zone,
      today: today,
      actor: actor,
      rules: rules,
      reportClocks: [],
      stepsTakenOver: reported.days.count
    )
    let days = [draft.facts.day] + reported.days
    for (earlier, later) in zip(days, days.dropFirst()) where later < earlier {
      throw AccidentRefusal.tooEarly(nil, later, earlier)
    }
    if let last = days.last, last > today { throw AccidentRefusal.future(nil, last, today) }
    return (opening, try reported.events(opening.grade, by: actor.id, rules))
  }
}

extension ReportedHandling {
  fileprivate func events(
    _ grade: AccidentGrade,
    by actor: ActorID,
    _ rules: AccidentRules
  ) throws(RulebookFault) -> [AccidentEvent] {
    var events: [AccidentEvent] = []
    if let investigation {
      events.append(
        AccidentEvent(
          .investigated(body: investigation.body),
          StepFacts(on: investigation.since),
          by: actor
        )
      )
    }
    if let deliveredOn {
      let clock = try rules.approvalClock(grade, deliveredOn: deliveredOn, moreDays: 0)
      events.append(
        AccidentEvent(.delivered, StepFacts(on: deliveredOn), by: actor, clocks: [clock])
      )
    }
    if let approval {
      let clock = try rules.evaluationClock(approvedOn: approval.day)
      events.append(
        AccidentEvent(
          .approved(responsible: approval.isResponsible),
          StepFacts(on: approval.day, document: approval.document),
          by: actor,
          clocks: [clock]
        )
      )
    }
    if let evaluatedOn {
      events.append(AccidentEvent(.evaluated(medium: nil), StepFacts(on: evaluatedOn), by: actor))
    }
    return events
  }
}
