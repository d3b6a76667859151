/// What somebody asks to be recorded of a hazard.
public enum HazardCommand: Hashable, Sendable {
  case order(StepFacts, deadline: Day, requirement: String?, suspending: String?)
  case plan(StepFacts, TreatmentPlan)
  case rectify(Rectification.Stage, StepFacts)
  case review(StepFacts, Review.Verdict, with: [ActorID], resumes: Bool)
  case regrade(StepFacts, HazardLevel, Criterion?, authority: String)
  case suspend(StepFacts, part: String)
  case resume(StepFacts)
  case refer(StepFacts, to: String)
  case penalise(StepFacts, by: String, fineFen: Int?)
  case transfer(StepFacts, TransferID)
  case takeBack(StepFacts, isHandled: Bool)
  case void(StepFacts, target: HazardID?)

  public var act: HazardAct {
    switch self {
    case .order: .order
    case .plan: .plan
    case .rectify(.begun, _): .begin
    case .rectify(.done, _): .rectify
    case .rectify(.selfAccepted, _): .selfAccept
    case .rectify(.reviewRequested, _): .requestReview
    case .review(_, .passed, _, _): .pass
    case .review: .sendBack
    case .regrade: .regrade
    case .suspend: .suspend
    case .resume: .resume
    case .refer: .refer
    case .penalise: .penalise
    case .transfer: .transfer
    case .takeBack: .takeBack
    case .void: .void
    }
  }

  public var facts: StepFacts {
    switch self {
    case .order(let facts, _, _, _), .plan(let facts, _), .rectify(_, let facts),
      .review(let facts, _, _, _), .regrade(let facts, _, _, _), .suspend(let facts, _),
      .resume(let facts), .refer(let facts, _), .penalise(let facts, _, _),
      .transfer(let facts, _), .takeBack(let facts, _), .void(let facts, _):
      facts
    }
  }
}

extension Hazard {
  /// What a command makes happen, or why the rules refuse it.
  ///
  /// A review is never done by one who rectified (安监总局令第16号 art 23: by the authority).
  public func decide(
    _ command: HazardCommand,
    today: Day,
    actor: Actor,
    rules: HazardRules
  ) throws -> [HazardEvent] {
    try check(command.act, actor)
    let facts = command.facts
    guard facts.day <= today else { throw HazardRefusal.future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw HazardRefusal.tooEarly(id, facts.day, lastDay) }
    switch command {
    case .order(_, let deadline, let requirement, let part):
      return [.ordered(try order(facts, deadline, requirement, part, rules))]
    case .plan(_, let plan): return [.planned(FiledPlan(facts, plan: plan))]
    case .rectify(let stage, _): return [.rectified(try rectification(stage, facts, actor, rules))]
    case .review(_, let verdict, let officers, let resumes):
      return [.reviewed(try review(facts, verdict, officers, resumes, actor, rules))]
    case .regrade(_, let level, let criterion, let authority):
      return [.regraded(try regrading(facts, level, criterion, authority, rules))]
    case .suspend(_, let part):
      if let suspension, suspension.isInForce {
        throw HazardRefusal.suspended(id, suspension.part)
      }
      return [.suspended(Suspension(of: part, since: facts.day, facts: facts))]
    case .resume:
      guard let suspension, suspension.isInForce else { throw HazardRefusal.notSuspended(id) }
      return [.resumed(facts)]
    case .refer(_, let authority): return [.referred(Referral(facts, to: authority))]
    case .penalise(_, let authority, let fine):
      return [.penalised(Penalty(facts, by: authority, fineFen: fine))]
    case .transfer(_, let transfer): return [.transferred(transfer, on: facts.day)]
    case .takeBack(_, let isHandled):
      guard case .transferred(let transfer) = state else { return [] }
      if isHandled, let listing = rules.listing, !listing.isAccepted {
        throw HazardRefusal.underSupervision(id, listing.id)
      }
      return [taken(back: transfer, facts, isHandled: isHandled)]
    case .void(_, let target): return [.voided(try voiding(facts, target, rules))]
    }
  }

  /// The review that closes a listed hazard with the acceptance of its listing; the listing's
  /// rules decide who may do it.
  public func acceptance(
    _ facts: StepFacts,
    with officers: [ActorID],
    today: Day,
    actor: Actor,
    rules: HazardRules
  ) throws -> [HazardEvent] {
    guard Hazard.lifeCycle.allows(.pass, in: phase) else { throw refusal(of: .pass) }
    guard facts.day <= today else { throw HazardRefusal.future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw HazardRefusal.tooEarly(id, facts.day, lastDay) }
    return [.reviewed(try review(facts, .passed, officers, false, actor, rules))]
  }

  /// Whether the life cycle and the role allow an act now.
  public func check(_ act: HazardAct, _ actor: Actor) throws(HazardRefusal) {
    guard mayTake(act, actor) else { throw .role(id, actor, act.power) }
    guard Hazard.lifeCycle.allows(act, in: phase) else { throw refusal(of: act) }
  }

  /// A general hazard of a self-check may be reviewed inside the unit, by another person.
  private func mayTake(_ act: HazardAct, _ actor: Actor) -> Bool {
    if actor.role.may(act.power) { return true }
    return act.power == .review && actor.role == .unit && source == .`self` && level == .general
  }

  private func refusal(of act: HazardAct) -> HazardRefusal {
    switch (state, act) {
    case (.closed(let closure), _): .alreadyClosed(id, closure.day)
    case (.rectified(let earlier), .rectify) where earlier.stage != .begun:
      .alreadyRectified(id, earlier)
    case (.registered, _), (.returned, _), (.ordered, _), (.planned, _), (.rectified, _):
      act.power == .review
        ? .notRectified(id) : .notNow(id, act, phase, Hazard.lifeCycle.possible(in: phase))
    default: .notNow(id, act, phase, Hazard.lifeCycle.possible(in: phase))
    }
  }

  private func order(
    _ facts: StepFacts,
    _ deadline: Day,
    _ requirement: String?,
    _ part: String?,
    _ rules: HazardRules
  ) throws -> Order {
    guard deadline >= facts.day else {
      throw HazardRefusal.deadlineTooEarly(id, deadline, facts.day)
    }
    if let suspension, suspension.isInForce, part != nil {
      throw HazardRefusal.suspended(id, suspension.part)
    }
    let owesPlan = level == .major && plan == nil && !wasOrdered
    return Order(
      facts,
      deadline: deadline,
      requirement: requirement,
      suspendedPart: part,
      clocks: owesPlan
        ? [try rules.clocks.clock(.hazardPlan, from: facts.day, by: .hazardPlanDue)] : []
    )
  }

  private func rectification(
    _ stage: Rectification.Stage,
    _ facts: StepFacts,
    _ actor: Actor,
    _ rules: HazardRules
  ) throws -> Rectification {
    if stage == .reviewRequested, phase == .rectified, level == .major {
      throw HazardRefusal.notSelfAccepted(id)
    }
    let asksForReview = stage == (level == .major ? .reviewRequested : .done)
    return Rectification(
      stage,
      on: facts.day,
      by: actor.id,
      note: facts.note,
      document: facts.document,
      evidence: facts.evidence,
      clocks: asksForReview ? [try rules.reviewClock(level, from: facts.day)] : []
    )
  }

  private func review(
    _ facts: StepFacts,
    _ verdict: Review.Verdict,
    _ officers: [ActorID],
    _ resumes: Bool,
    _ actor: Actor,
    _ rules: HazardRules
  ) throws -> Review {
    if level == .major, phase != .reviewRequested {
      throw HazardRefusal.reviewNotRequested(id, phase)
    }
    for officer in [actor.id] + officers where rectifiers.contains(officer) {
      throw HazardRefusal.reviewerIsRectifier(id, officer)
    }
    let wanted = try rules.reviewOfficers(level)
    let present = Set([actor.id] + officers).count
    guard present >= wanted else { throw HazardRefusal.tooFewOfficers(id, present, wanted) }
    switch verdict {
    case .passed:
      if let listing = rules.listing, !listing.isAccepted {
        throw HazardRefusal.underSupervision(id, listing.id)
      }
      if resumes, suspension?.isInForce != true { throw HazardRefusal.notSuspended(id) }
    case .returned(let newDeadline):
      if let newDeadline, newDeadline < max(facts.day, deadlineDay) {
        throw HazardRefusal.deadlineTooEarly(id, newDeadline, max(facts.day, deadlineDay))
      }
    }
    return Review(
      on: facts.day,
      by: actor.id,
      with: officers,
      verdict: verdict,
      resumes: resumes,
      note: facts.note,
      document: facts.document,
      evidence: facts.evidence
    )
  }

  private func regrading(
    _ facts: StepFacts,
    _ level: HazardLevel,
    _ criterion: Criterion?,
    _ authority: String,
    _ rules: HazardRules
  ) throws -> Regrading {
    if level == .general, let listing = rules.listing {
      throw HazardRefusal.underSupervision(id, listing.id)
    }
    let cited = level == .major ? criterion ?? grade.criterion : nil
    guard level == .general || cited != nil else { throw HazardRefusal.criterionNeeded(id) }
    let wanted = Grade(level, cited)
    guard wanted != grade else { throw HazardRefusal.gradeUnchanged(id, grade) }
    guard facts.note != nil else { throw HazardRefusal.reasonNeeded(id, .regrade) }
    let owesPlan = level == .major && self.level == .general && plan == nil && wasOrdered
    return Regrading(
      facts,
      to: wanted,
      authority: authority,
      clocks: owesPlan
        ? [try rules.clocks.clock(.hazardPlan, from: facts.day, by: .hazardPlanDue)] : []
    )
  }

  private func voiding(
    _ facts: StepFacts,
    _ target: HazardID?,
    _ rules: HazardRules
  ) throws -> Voiding {
    guard facts.note != nil else { throw HazardRefusal.reasonNeeded(id, .void) }
    if let listing = rules.listing { throw HazardRefusal.underSupervision(id, listing.id) }
    guard target != id else { throw HazardRefusal.ownTarget(id) }
    return Voiding(facts, target: target)
  }
}
