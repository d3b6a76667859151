/// A drill somebody wants to record.
public struct DrillDraft: Hashable, Sendable {
  public let reference: String?
  public let holder: Holder
  public let plan: ExercisedPlan
  public let kind: DrillKind
  public let topic: String?
  public let stage: DrillOpening.Stage
  public let facts: StepFacts

  public init(
    reference: String? = nil,
    holder: Holder,
    plan: ExercisedPlan,
    kind: DrillKind,
    topic: String? = nil,
    stage: DrillOpening.Stage,
    facts: StepFacts
  ) {
    self.reference = reference
    self.holder = holder
    self.plan = plan
    self.kind = kind
    self.topic = topic
    self.stage = stage
    self.facts = facts
  }
}

/// What of the rulebook decides about the drills of one holder.
public struct DrillRules: Sendable {
  public let clocks: ClockRules
  public let owesReport: Bool

  public init(clocks: ClockRules, owesReport: Bool) {
    self.clocks = clocks
    self.owesReport = owesReport
  }

  func reportClock(from day: Day, _ owesReport: Bool) throws(RulebookFault) -> [Clock] {
    owesReport ? [try clocks.clock(.drillReport, from: day, by: .drillReport)] : []
  }
}

extension Drill {
  /// The record a draft begins, or why the rules refuse it.
  public static func open(
    _ draft: DrillDraft,
    id: DrillID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor,
    rules: DrillRules
  ) throws -> DrillOpening {
    guard actor.role.may(.keepEmergency) else {
      throw DrillRefusal.role(nil, actor, .keepEmergency)
    }
    let day = draft.facts.day
    guard day <= today else { throw DrillRefusal.future(nil, day, today) }
    var clocks: [Clock] = []
    switch draft.stage {
    case .planned(let planned):
      guard planned >= day else { throw DrillRefusal.tooEarly(nil, planned, day) }
    case .held(let conduct):
      try require(conduct)
      clocks = try rules.reportClock(from: day, rules.owesReport)
    }
    return DrillOpening(
      id: id,
      reference: draft.reference,
      holder: draft.holder,
      zone: zone,
      plan: draft.plan,
      kind: draft.kind,
      topic: draft.topic,
      stage: draft.stage,
      owesReport: rules.owesReport,
      facts: draft.facts,
      actor: actor.id,
      clocks: clocks
    )
  }

  /// What a command makes happen, or why the rules refuse it.
  ///
  /// The hazards of an evaluation are decided apart; `hazards` is the record that holds them.
  public func decide(
    _ command: DrillCommand,
    hazards: InspectionID?,
    today: Day,
    actor: Actor,
    rules: DrillRules
  ) throws -> DrillEvent {
    let (act, facts) = (command.act, command.facts)
    guard actor.role.may(act.power) else { throw DrillRefusal.role(id, actor, act.power) }
    guard Drill.lifeCycle.allows(act, in: phase) else {
      throw DrillRefusal.notNow(id, act, phase, Drill.lifeCycle.possible(in: phase))
    }
    guard facts.day <= today else { throw DrillRefusal.future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw DrillRefusal.tooEarly(id, facts.day, lastDay) }
    switch command.step {
    case .hold(let conduct):
      try Drill.require(conduct)
      return DrillEvent(
        .held(conduct),
        facts,
        by: actor.id,
        clocks: try rules.reportClock(from: facts.day, opening.owesReport)
      )
    case .evaluate(let text, let problems):
      guard problems.isEmpty || opening.holder.venue != nil else {
        throw DrillRefusal.problemsNeedVenue
      }
      return DrillEvent(
        .evaluated(text, hazards: hazards, problems: problems.count),
        facts,
        by: actor.id
      )
    case .report(let receiver):
      return DrillEvent(.reported(to: receiver), facts, by: actor.id)
    case .cancel:
      try requireReason(facts, act)
      return DrillEvent(.cancelled, facts, by: actor.id)
    case .void:
      try requireReason(facts, act)
      return DrillEvent(.voided, facts, by: actor.id)
    }
  }

  private static func require(_ conduct: DrillConduct) throws(DrillRefusal) {
    guard conduct.participants > 0 else { throw .participantsNeeded }
    for count in [conduct.participants, conduct.roll ?? 1] where count > DrillConduct.most {
      throw .tooMany(count)
    }
    if let roll = conduct.roll, roll < conduct.participants {
      throw .moreThanRoll(conduct.participants, roll)
    }
  }

  private func requireReason(_ facts: StepFacts, _ act: DrillAct) throws(DrillRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }
}
