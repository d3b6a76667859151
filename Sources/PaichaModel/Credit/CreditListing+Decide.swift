extension CreditListing {
  /// What a command makes happen, or why the rules refuse it.
  ///
  /// `officers` are the actors the command names beside the acting one; `open` are the other
  /// listings of the same subject that are not over.
  public func decide(
    _ command: CreditCommand,
    officers: [Actor] = [],
    open: [CreditListing] = [],
    today: Day,
    actor: Actor,
    rules: CreditRules
  ) throws -> CreditEvent {
    try check(command.act, command.facts, today, actor)
    let together = CreditOfficers(listing: self, actor: actor, others: officers)
    let decided = try step(command, together, open, rules)
    return CreditEvent(decided.step, command.facts, by: actor.id, clocks: decided.clocks)
  }

  private typealias Decided = (step: CreditEvent.Step, clocks: [Clock])

  private func step(
    _ command: CreditCommand,
    _ officers: CreditOfficers,
    _ open: [CreditListing],
    _ rules: CreditRules
  ) throws -> Decided {
    let facts = command.facts
    switch command.step {
    case .notice, .respond, .hear, .decide, .drop, .serve:
      return try procedure(command, officers, rules)
    case .enter:
      guard record?.enteredOn == nil else { throw CreditRefusal.doneAlready(id, .enter) }
      return (.entered, [])
    case .publish(let medium):
      try requireTerm(runsOn: facts.day)
      return try publication(in: medium, on: facts.day, rules)
    case .withdraw(let medium):
      guard record?.isPublic == true else { throw CreditRefusal.doneAlready(id, .withdraw) }
      return (.withdrawn(medium: medium), [])
    case .handOver(let receiver):
      return (.handedOver(try handOver(to: receiver, on: facts.day), to: receiver), [])
    case .acknowledge(let receiver):
      try requireDocument(facts, .acknowledge)
      return (.acknowledged(try acknowledgement(by: receiver), by: receiver), [])
    case .object:
      guard objectionSince == nil else { throw CreditRefusal.doneAlready(id, .object) }
      try requireReason(facts, .object)
      return (
        .objected,
        [try rules.clocks.clock(.creditObjection, from: facts.day, by: .creditObjection)]
      )
    case .answerObjection(let isUpheld):
      guard objectionSince != nil else { throw CreditRefusal.doneAlready(id, .answerObjection) }
      try requireReason(facts, .answerObjection)
      return (.objectionAnswered(isUpheld: isUpheld), [])
    case .applyRemoval, .acceptRemoval, .grantRemoval, .refuseRemoval:
      return try removal(command, officers, open, rules)
    case .expire:
      try requireTerm(over: facts.day)
      return (.expired, try withdrawal(from: facts.day, rules))
    case .revoke:
      try requireReason(facts, .revoke)
      try requireDocument(facts, .revoke)
      let present = try officers.require(rules, .revoke)
      return (.revoked(officers: present), try withdrawal(from: facts.day, rules))
    case .restore:
      try requireReason(facts, .restore)
      try requireDocument(facts, .restore)
      try requireTerm(runsOn: facts.day)
      let present = try officers.require(rules, .restore)
      return (.restored(officers: present), try clocksOfRestoring(on: facts.day, rules))
    case .correct(let correction):
      try check(correction, facts)
      return (.corrected(correction), [])
    }
  }

  /// From the notice to the service of the decision.
  private func procedure(
    _ command: CreditCommand,
    _ officers: CreditOfficers,
    _ rules: CreditRules
  ) throws -> Decided {
    let facts = command.facts
    switch command.step {
    case .notice:
      try requireDocument(facts, .notice)
      let clock = try rules.clocks.clock(.creditDefence, from: facts.day, by: .creditDefence)
      return (.noticed(defenceBy: clock.due), [clock])
    case .respond(let defence):
      if defence != .waived { try requireReason(facts, .respond) }
      if defence == .waived, phase == .defended { throw CreditRefusal.answerOwed(id) }
      return (.responded(defence), [])
    case .hear(let outcome):
      guard outcome != .waived else { throw CreditRefusal.answerOwed(id) }
      try requireReason(facts, .hear)
      return (.heard(outcome), [])
    case .decide(let draft):
      try requireDocument(facts, .decide)
      try requireDefenceOver(on: facts.day)
      return try decision(draft, facts, try officers.require(rules, .decide), rules)
    case .drop:
      try requireReason(facts, .drop)
      return (.dropped, [])
    case .serve(let method):
      try requireTerm(runsOn: facts.day)
      return (.served(method), [])
    default: throw CreditRefusal.doneAlready(id, command.act)
    }
  }

  private func decision(
    _ draft: DecisionDraft,
    _ facts: StepFacts,
    _ officers: [ActorID],
    _ rules: CreditRules
  ) throws -> Decided {
    guard let finalOn = draft.penaltyFinalOn ?? opening.penalty.finalOn else {
      throw CreditRefusal.penaltyOpen(id, opening.penalty.number)
    }
    guard finalOn >= opening.penalty.decidedOn else {
      throw CreditRefusal.tooEarly(id, finalOn, opening.penalty.decidedOn)
    }
    guard finalOn <= facts.day else { throw CreditRefusal.penaltyOpen(id, opening.penalty.number) }
    try check(draft.measures, rules)
    let end = try rules.anchor == .decision ? rules.termEnd(from: facts.day) : nil
    var clocks = [
      try rules.clocks.clock(.creditServe, from: facts.day, by: .creditServe),
      try rules.clocks.clock(.creditEnter, from: facts.day, by: .creditSystemEntry),
      try rules.clocks.clock(.creditPublish, from: facts.day, by: .creditPublish),
    ]
    if let end { clocks.append(try rules.expiryClock(from: facts.day, termEndsOn: end)) }
    let decision = CreditDecision(
      number: facts.document ?? "",
      day: facts.day,
      penaltyFinalOn: finalOn,
      measures: draft.measures,
      contact: draft.contact,
      termEndsOn: end,
      officers: officers
    )
    return (.decided(decision), clocks)
  }

  /// The first publication starts the term where it runs from there.
  private func publication(
    in medium: String,
    on day: Day,
    _ rules: CreditRules
  ) throws -> Decided {
    guard record?.termEndsOn == nil else {
      return (.published(medium: medium, termEndsOn: nil), [])
    }
    let end = try rules.termEnd(from: day)
    return (
      .published(medium: medium, termEndsOn: end),
      [try rules.expiryClock(from: day, termEndsOn: end)]
    )
  }

  /// The application for early removal, and what becomes of it.
  private func removal(
    _ command: CreditCommand,
    _ officers: CreditOfficers,
    _ open: [CreditListing],
    _ rules: CreditRules
  ) throws -> Decided {
    let facts = command.facts
    switch command.step {
    case .applyRemoval(let conditions):
      try requireRemovable(conditions, on: facts.day, open, rules)
      return (
        .removalApplied(conditions),
        [try rules.clocks.clock(.creditRemovalAccept, from: facts.day, by: .creditRemovalAccept)]
      )
    case .acceptRemoval:
      if case .removalApplied(_, acceptedOn: .some) = state {
        throw CreditRefusal.doneAlready(id, .acceptRemoval)
      }
      return (
        .removalAccepted,
        [try rules.clocks.clock(.creditRemovalDecide, from: facts.day, by: .creditRemovalDecide)]
      )
    case .grantRemoval:
      try requireDocument(facts, .grantRemoval)
      try requireTerm(runsOn: facts.day)
      let present = try officers.require(rules, .grantRemoval)
      return (.removalGranted(officers: present), try withdrawal(from: facts.day, rules))
    default:
      try requireReason(facts, .refuseRemoval)
      return (.removalRefused(officers: try officers.require(rules, .refuseRemoval)), [])
    }
  }

  private func withdrawal(from day: Day, _ rules: CreditRules) throws -> [Clock] {
    guard record?.isPublic == true else { return [] }
    let key: ParameterKey = .creditWithdraw
    return [try rules.clocks.clock(.creditWithdraw, from: day, by: key)]
  }

  private func clocksOfRestoring(on day: Day, _ rules: CreditRules) throws -> [Clock] {
    var clocks = [try rules.clocks.clock(.creditPublish, from: day, by: .creditPublish)]
    if let end = record?.termEndsOn {
      clocks.append(try rules.expiryClock(from: day, termEndsOn: end))
    }
    return clocks
  }
}
