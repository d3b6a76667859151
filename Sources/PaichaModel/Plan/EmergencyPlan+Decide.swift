extension EmergencyPlan {
  /// What a command makes happen, or why the rules refuse it.
  public func decide(
    _ command: PlanCommand,
    today: Day,
    actor: Actor,
    rules: PlanRules
  ) throws -> PlanEvent {
    let (act, facts) = (command.act, command.facts)
    guard actor.role.may(act.power) else { throw PlanRefusal.role(id, actor, act.power) }
    guard EmergencyPlan.lifeCycle.allows(act, in: phase) else {
      throw PlanRefusal.notNow(id, act, phase, EmergencyPlan.lifeCycle.possible(in: phase))
    }
    guard facts.day <= today else { throw PlanRefusal.future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw PlanRefusal.tooEarly(id, facts.day, lastDay) }
    let decided = try step(command, rules)
    return PlanEvent(
      decided.step,
      facts,
      by: actor.id,
      materials: command.materials,
      clocks: decided.clocks
    )
  }

  private func step(
    _ command: PlanCommand,
    _ rules: PlanRules
  ) throws -> (step: PlanEvent.Step, clocks: [Clock]) {
    let facts = command.facts
    switch command.step {
    case .review(let review):
      try requireDisinterested(review, rules)
      return (.reviewed(review), [])
    case .returnDraft(let review):
      try requireDisinterested(review, rules)
      return (.draftReturned(review), [])
    case .publish(let signer):
      guard phase == .reviewed || !rules.owesReview else {
        throw PlanRefusal.reviewNeeded(id, by: rules.sizeParameter)
      }
      guard facts.document != nil else { throw PlanRefusal.numberNeeded(id) }
      return (.published(signer: signer), try clocksOfPublication(facts.day, rules))
    case .file(let receiver):
      try requireMaterials(adding: command.materials)
      let clock = try rules.clocks.clock(.planFilingCheck, from: facts.day, by: .planFilingCheck)
      return (.filed(receiver: receiver, answerBy: clock.due), [clock])
    case .acceptFiling: return (.filingAccepted, [])
    case .returnFiling:
      try requireReason(facts, .returnFiling)
      return (
        .filingReturned,
        [try rules.clocks.clock(.planFiling, from: facts.day, by: .planResubmit)]
      )
    case .countAsFiled:
      try requireSilence(until: facts.day)
      return (.countedAsFiled, [])
    case .confirm:
      try requireReason(facts, .confirm)
      return (
        .confirmed,
        rules.owesEvaluation ? [try rules.evaluationClock(from: facts.day)] : []
      )
    case .requireRevision(let cause):
      try requireReason(facts, .requireRevision)
      return (.revisionRequired(cause), [])
    case .revise(let told):
      guard let cause = told ?? cause else { throw PlanRefusal.causeNeeded(id) }
      if let known = self.cause, known != cause {
        throw PlanRefusal.otherCause(id, known, cause)
      }
      return (.revisionBegun(cause), [])
    case .retire:
      try requireReason(facts, .retire)
      return (.retired, [])
    }
  }

  private func clocksOfPublication(_ day: Day, _ rules: PlanRules) throws -> [Clock] {
    var clocks: [Clock] = []
    if rules.owesFiling { clocks.append(try rules.filingClock(from: day)) }
    if rules.owesEvaluation { clocks.append(try rules.evaluationClock(from: day)) }
    return clocks
  }

  /// Who drafted the plan, and people of the unit itself, do not review it (art 22).
  private func requireDisinterested(
    _ review: PlanReview,
    _ rules: PlanRules
  ) throws(PlanRefusal) {
    guard !review.reviewers.isEmpty else { throw .reviewersNeeded(id) }
    for reviewer in review.reviewers {
      guard reviewer.name != author.text, !rules.isInterested(reviewer) else {
        throw .interested(id, reviewer)
      }
    }
    guard Set(review.reviewers).count == review.reviewers.count else {
      throw .reviewerTwice(id)
    }
  }

  /// A filing is complete with all five papers, of which some came with earlier steps.
  private func requireMaterials(adding new: [AttachedMaterial]) throws(PlanRefusal) {
    let missing = PlanMaterial.allCases.filter { material in
      materials[material] == nil && !new.contains { $0.material == material }
    }
    guard missing.isEmpty else { throw .materialsMissing(id, missing) }
  }

  /// Silence counts only after the last day of a term that is settled.
  private func requireSilence(until day: Day) throws(PlanRefusal) {
    guard case .filingSent(let answerBy) = state else { return }
    guard !answerBy.isProvisional, day > answerBy.day else {
      throw .answerStillDue(id, answerBy)
    }
  }

  private func requireReason(_ facts: StepFacts, _ act: PlanAct) throws(PlanRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }
}
