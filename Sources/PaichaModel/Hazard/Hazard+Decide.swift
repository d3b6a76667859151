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
}
