/// What somebody asks to be recorded of a listing.
public struct SupervisionCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case approve(finishBy: Day, supervisor: String, leader: String)
    case reject
    /// Nothing means: the day follows from the rulebook.
    case notify(planBy: Day?)
    case publish(medium: String)
    case fileUp(to: String)
    case plan(TreatmentPlan)
    case acceptPlan
    case returnPlan
    case progress(percent: Int, nextStep: String)
    case extend(until: Day, measures: String)
    /// Nothing means: as long as was asked for.
    case grantExtension(until: Day?)
    case refuseExtension
    case requestAcceptance
    case accept(with: [ActorID])
    case failAcceptance(with: [ActorID], finishBy: Day?)
    case delist(medium: String, resumes: Bool)
    case escalate(Consequence)
    case withdraw
  }

  public let step: Step
  public let facts: StepFacts

  public init(_ step: Step, _ facts: StepFacts) {
    self.step = step
    self.facts = facts
  }

  public var act: SupervisionAct {
    switch step {
    case .approve: .approve
    case .reject: .reject
    case .notify: .notify
    case .publish: .publish
    case .fileUp: .fileUp
    case .plan: .plan
    case .acceptPlan: .acceptPlan
    case .returnPlan: .returnPlan
    case .progress: .progress
    case .extend: .extend
    case .grantExtension: .grantExtension
    case .refuseExtension: .refuseExtension
    case .requestAcceptance: .requestAcceptance
    case .accept: .accept
    case .failAcceptance: .failAcceptance
    case .delist: .delist
    case .escalate: .escalate
    case .withdraw: .withdraw
    }
  }
}

extension Supervision {
  /// What a command makes happen, or why the rules refuse it.
  ///
  /// `openHazards` are the hazards of the listing that are not closed.
  public func decide(
    _ command: SupervisionCommand,
    today: Day,
    actor: Actor,
    clocks: ClockRules,
    openHazards: [HazardID]
  ) throws -> SupervisionEvent {
    try check(command.act, on: command.facts.day, today, actor)
    let facts = command.facts
    let day = facts.day
    func event(_ step: SupervisionEvent.Step, _ started: [Clock] = []) -> SupervisionEvent {
      SupervisionEvent(step, facts, by: actor.id, clocks: started)
    }
    switch command.step {
    case .approve(let finishBy, let supervisor, let leader):
      try check(finishBy: finishBy, from: day, clocks)
      return event(
        .approved(
          Approval(
            finishBy: finishBy,
            supervisor: supervisor,
            leader: leader,
            body: actor.department
          )
        ),
        [
          try clocks.clock(.listingNotify, from: day, by: .listingNotify),
          Clock(.listingRectify, from: day, until: finishBy),
        ]
      )
    case .reject:
      try requireReason(facts, .reject)
      return event(.rejected)
    case .notify(let planBy): return try notification(facts, planBy, actor, clocks)
    case .publish(let medium): return event(.published(medium: medium))
    case .fileUp(let body):
      guard !isFiledUp else { throw SupervisionRefusal.filedUp(id) }
      return event(.filedUp(to: body))
    case .plan(let plan):
      return event(
        .planned(plan),
        [try clocks.clock(.listingPlanAccept, from: day, by: .listingPlanAccept)]
      )
    case .acceptPlan: return event(.planAccepted)
    case .returnPlan:
      try requireReason(facts, .returnPlan)
      return event(
        .planReturned,
        [try clocks.clock(.listingPlan, from: day, by: .listingPlanDue)]
      )
    case .progress(let percent, let nextStep):
      guard (0...100).contains(percent) else { throw SupervisionRefusal.percent(id, percent) }
      return event(
        .progressed(percent: percent, nextStep: nextStep),
        [try clocks.clock(.listingProgress, from: day, by: .listingProgress)]
      )
    case .extend(let until, let measures):
      try checkExtension(facts, until, clocks)
      return event(
        .extensionRequested(until: until, measures: measures),
        [try clocks.clock(.listingExtensionDecide, from: day, by: .listingExtensionDecide)]
      )
    case .grantExtension(let until): return try granting(facts, until, actor, clocks)
    case .refuseExtension:
      try requireAnother(than: pendingExtension?.actor, actor)
      try requireReason(facts, .refuseExtension)
      return event(.extensionRefused)
    case .requestAcceptance:
      return event(
        .acceptanceRequested,
        [try clocks.clock(.listingAccept, from: day, by: .listingAcceptance)]
      )
    case .accept(let officers):
      try checkOfficers(officers, actor, clocks)
      return event(
        .accepted(officers: officers),
        [try clocks.clock(.listingDelist, from: day, by: .listingDelist)]
      )
    case .failAcceptance(let officers, let newFinish):
      try checkOfficers(officers, actor, clocks)
      try requireReason(facts, .failAcceptance)
      return event(
        .acceptanceFailed(officers: officers, finishBy: newFinish),
        try clocksAfterFailure(on: day, newFinish, clocks)
      )
    case .delist(let medium, let resumes):
      guard openHazards.isEmpty else { throw SupervisionRefusal.hazardsOpen(id, openHazards) }
      try requireDocument(facts, .delist)
      return event(.delisted(medium: medium, resumes: resumes))
    case .escalate(let consequence):
      try checkEscalation(on: day, clocks)
      try requireDocument(facts, .escalate)
      return event(.escalated(consequence))
    case .withdraw:
      try requireReason(facts, .withdraw)
      return event(.withdrawn)
    }
  }

  /// A listing of a higher level that supersedes this one, decided by the higher body.
  public func upgrade(
    to level: GovernmentLevel,
    as newID: SupervisionID,
    finishBy: Day,
    supervisor: String,
    leader: String,
    facts: StepFacts,
    today: Day,
    actor: Actor,
    clocks: ClockRules
  ) throws -> (SupervisionEvent, ListingOpening) {
    guard actor.role.may(.decideListing) else {
      throw SupervisionRefusal.role(id, actor, .decideListing)
    }
    try check(.upgrade, on: facts.day, today)
    guard level > self.level else { throw SupervisionRefusal.notHigher(id, self.level, level) }
    try requireDocument(facts, .upgrade)
    try check(finishBy: finishBy, from: facts.day, clocks)
    let approval = Approval(
      finishBy: finishBy,
      supervisor: supervisor,
      leader: leader,
      body: actor.department
    )
    let opening = ListingOpening(
      id: newID,
      venue: opening.venue,
      zone: opening.zone,
      hazards: hazards,
      criteria: opening.criteria,
      level: level,
      manner: .upgraded(from: id, approval, proposer: proposer),
      facts: facts,
      actor: actor.id,
      clocks: [
        try clocks.clock(.listingNotify, from: facts.day, by: .listingNotify),
        Clock(.listingRectify, from: facts.day, until: finishBy),
      ]
    )
    return (SupervisionEvent(.superseded(by: newID), facts, by: actor.id), opening)
  }
}
