extension Accident {
  /// What a command makes happen, or why the rules refuse it.
  ///
  /// `hazards` are those the command names, with the venue of each.
  public func decide(
    _ command: AccidentCommand,
    hazards: [AccidentHazard] = [],
    today: Day,
    actor: Actor,
    rules: AccidentRules
  ) throws -> AccidentEvent {
    let (act, facts) = (command.act, command.facts)
    guard actor.role.may(act.power) else { throw AccidentRefusal.role(id, actor, act.power) }
    guard Accident.lifeCycle.allows(act, in: phase) else {
      throw AccidentRefusal.notNow(id, act, phase, Accident.lifeCycle.possible(in: phase))
    }
    try require(facts.day, of: act, today: today)
    switch command.step {
    case .revise(let casualties):
      return try revise(to: casualties, facts, by: actor, rules)
    case .reportUp(let level, let at):
      return try reportUp(to: level, at: at, facts, by: actor, rules)
    case .findFault(let kind, let level):
      return try findFault(kind, level, facts, by: actor)
    case .link:
      guard !hazards.isEmpty else { throw AccidentRefusal.hazardsNeeded(id) }
      try Accident.require(hazards, of: opening.holder, besides: self.hazards)
      return AccidentEvent(.linked(hazards.map(\.id)), facts, by: actor.id)
    case .investigate(let body):
      return AccidentEvent(.investigated(body: body), facts, by: actor.id)
    case .extend(let term):
      return try extend(term, facts, by: actor, rules)
    case .deliver:
      let approval = try rules.approvalClock(grade, deliveredOn: facts.day, moreDays: 0)
      return AccidentEvent(.delivered, facts, by: actor.id, clocks: [approval])
    case .approve(let responsible):
      try requireDocument(facts, act)
      let evaluation = try rules.evaluationClock(approvedOn: facts.day)
      return AccidentEvent(
        .approved(responsible: responsible),
        facts,
        by: actor.id,
        clocks: [evaluation]
      )
    case .evaluate(let medium):
      try requireReason(facts, act)
      return AccidentEvent(.evaluated(medium: medium), facts, by: actor.id)
    case .void:
      try requireReason(facts, act)
      if isSettled { try requireDocument(facts, act) }
      return AccidentEvent(.voided, facts, by: actor.id)
    }
  }

  /// Within the window a change regrades, and what hangs on the grade is owed anew; after it the
  /// change is kept, and the grade stays (国务院令第493号 arts 13, 20).
  private func revise(
    to casualties: Casualties,
    _ facts: StepFacts,
    by actor: Actor,
    _ rules: AccidentRules
  ) throws -> AccidentEvent {
    guard casualties != self.casualties else { throw AccidentRefusal.unchanged(id) }
    guard facts.day <= opening.windowThrough else {
      return AccidentEvent(
        .revised(AccidentRevision(casualties, .recorded)),
        facts,
        by: actor.id
      )
    }
    let grade = rules.thresholds.grade(of: casualties)
    let owesReport = grade.reportedUpTo > reached
    let revision = AccidentRevision(
      casualties,
      .graded(grade, rulebook: rules.clocks.rulebook.title),
      stopsReporting: reportOwedSince != nil && !owesReport
    )
    var clocks: [Clock] = []
    if owesReport, reportOwedSince == nil, grade.reportedUpTo > self.grade.reportedUpTo {
      clocks.append(
        try rules.reportClock(on: facts.day, since: Accident.endOf(facts.day))
      )
    }
    if case .reportDelivered(let day) = state,
      (grade == .extraordinary) != (self.grade == .extraordinary)
    {
      clocks.append(
        try rules.approvalClock(grade, deliveredOn: day, moreDays: days(of: .approval))
      )
    }
    return AccidentEvent(.revised(revision), facts, by: actor.id, clocks: clocks)
  }

  /// Levels may be passed over; lateness is judged by the term of the next one all the same.
  private func reportUp(
    to level: GovernmentLevel,
    at: Instant,
    _ facts: StepFacts,
    by actor: Actor,
    _ rules: AccidentRules
  ) throws -> AccidentEvent {
    guard let next = GovernmentLevel.allCases.first(where: { $0 > reached }), level >= next else {
      throw AccidentRefusal.notUpward(id, level, reached)
    }
    guard at >= reachedAt else { throw AccidentRefusal.receiptTooEarly(id, at, reachedAt) }
    var late: ReportingFault?
    if let since = reportOwedSince {
      late = ReportingFault(
        reported: at,
        to: next,
        by: try rules.levelReportDue(since: since)
      )
    }
    let owesMore = reportOwedSince != nil && grade.reportedUpTo > level
    return AccidentEvent(
      .reportedUp(to: level, at: at, fault: late),
      facts,
      by: actor.id,
      clocks: owesMore ? [try rules.reportClock(on: at.day, since: at)] : []
    )
  }

  private func findFault(
    _ kind: ReportingFault.Kind,
    _ level: GovernmentLevel,
    _ facts: StepFacts,
    by actor: Actor
  ) throws(AccidentRefusal) -> AccidentEvent {
    guard let fault = ReportingFault(found: kind, level: level, on: facts.day) else {
      throw .lateIsDerived(id)
    }
    guard !faults.contains(where: { $0.kind == kind && $0.level == level }) else {
      throw .faultKnown(id, kind, level)
    }
    try requireReason(facts, .findFault)
    try requireDocument(facts, .findFault)
    return AccidentEvent(.faultFound(fault), facts, by: actor.id)
  }

  /// Restarts the clock of a term from its first day, with all days added so far.
  private func extend(
    _ term: AccidentExtension,
    _ facts: StepFacts,
    by actor: Actor,
    _ rules: AccidentRules
  ) throws -> AccidentEvent {
    try require(term, facts, rules)
    let clock: Clock
    if case .reportDelivered(let day) = state {
      clock = try rules.approvalClock(
        grade,
        deliveredOn: day,
        moreDays: days(of: .approval) + term.days
      )
    } else {
      clock = try rules.investigationClock(
        occurredOn: occurredOn,
        moreDays: days(of: .investigation) + days(of: .appraisal) + term.days
      )
    }
    return AccidentEvent(.extended(term), facts, by: actor.id, clocks: [clock])
  }
}
