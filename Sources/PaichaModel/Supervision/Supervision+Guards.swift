/// The conditions of single steps.
extension Supervision {
  func check(
    _ act: SupervisionAct,
    on day: Day,
    _ today: Day,
    _ actor: Actor
  ) throws(SupervisionRefusal) {
    guard actor.role.may(act.power) else { throw .role(id, actor, act.power) }
    try check(act, on: day, today)
    // Once a body has listed, that body alone goes on deciding.
    if act.power == .decideListing, let body = approval?.body, let own = actor.department,
      body != own
    {
      throw .otherBody(id, actor, body)
    }
  }

  func check(_ act: SupervisionAct, on day: Day, _ today: Day) throws(SupervisionRefusal) {
    guard Supervision.lifeCycle.allows(act, in: phase) else {
      throw .notNow(id, act, phase, Supervision.lifeCycle.possible(in: phase))
    }
    guard day <= today else { throw .future(id, day, today) }
    guard day >= lastDay else { throw .tooEarly(id, day, lastDay) }
  }

  func requireReason(_ facts: StepFacts, _ act: SupervisionAct) throws(SupervisionRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }

  func requireDocument(_ facts: StepFacts, _ act: SupervisionAct) throws(SupervisionRefusal) {
    guard facts.document != nil else { throw .documentNeeded(id, act) }
  }

  func requireAnother(than other: ActorID?, _ actor: Actor) throws(SupervisionRefusal) {
    guard actor.id != other else { throw .ownRequest(id, actor.id) }
  }

  /// The finish date lies within the longest duration of a listing (`listing.max_total`).
  func check(finishBy day: Day, from start: Day, _ clocks: ClockRules) throws {
    guard day >= start else { throw SupervisionRefusal.finishTooEarly(id, day, start) }
    let latest = try latestFinish(from: start, clocks)
    guard day <= latest else { throw SupervisionRefusal.tooLong(id, day, latest) }
  }

  func notification(
    _ facts: StepFacts,
    _ planBy: Day?,
    _ actor: Actor,
    _ clocks: ClockRules
  ) throws -> SupervisionEvent {
    try requireDocument(facts, .notify)
    if let planBy, planBy < facts.day {
      throw SupervisionRefusal.finishTooEarly(id, planBy, facts.day)
    }
    let planClock =
      try planBy.map { Clock(.listingPlan, from: facts.day, until: $0) }
      ?? clocks.clock(.listingPlan, from: facts.day, by: .listingPlanDue)
    return SupervisionEvent(
      .notified(planBy: planClock.due.day),
      facts,
      by: actor.id,
      clocks: [
        try clocks.clock(.listingPublish, from: facts.day, by: .listingPublish),
        try clocks.clock(.listingFileUp, from: facts.day, by: .listingFileUp),
        planClock,
        try clocks.clock(.listingProgress, from: facts.day, by: .listingProgress),
      ]
    )
  }

  /// An extension is asked for in time, with a reason, within the longest duration, and not more
  /// often than allowed (`listing.extension_*`).
  func checkExtension(_ facts: StepFacts, _ until: Day, _ clocks: ClockRules) throws {
    try requireReason(facts, .extend)
    guard let finishBy else { throw SupervisionRefusal.noFinishDate(id) }
    let allowed = try clocks.rulebook.integer(.listingExtensionCount)
    guard extensionsGranted < allowed else { throw SupervisionRefusal.extensions(id, allowed) }
    guard until > finishBy else { throw SupervisionRefusal.finishTooEarly(id, until, finishBy) }
    let latest = try latestFinish(from: approvedOn ?? facts.day, clocks)
    guard until <= latest else { throw SupervisionRefusal.tooLong(id, until, latest) }
    let lead = try clocks.rulebook.limit(.listingExtensionBefore)
    let earliest = clocks.due(from: facts.day, lead)
    // A provisional count may still change: nobody is refused by it.
    guard earliest.day <= finishBy || earliest.isProvisional && facts.day < finishBy else {
      throw SupervisionRefusal.extensionTooLate(id, finishBy, lead)
    }
  }

  func granting(
    _ facts: StepFacts,
    _ until: Day?,
    _ actor: Actor,
    _ clocks: ClockRules
  ) throws -> SupervisionEvent {
    try requireAnother(than: pendingExtension?.actor, actor)
    guard let wanted = until ?? pendingExtension?.until, let finishBy else {
      throw SupervisionRefusal.noFinishDate(id)
    }
    guard wanted > finishBy else {
      throw SupervisionRefusal.finishTooEarly(id, wanted, finishBy)
    }
    let latest = try latestFinish(from: approvedOn ?? facts.day, clocks)
    guard wanted <= latest else { throw SupervisionRefusal.tooLong(id, wanted, latest) }
    return SupervisionEvent(
      .extensionGranted(until: wanted),
      facts,
      by: actor.id,
      clocks: [Clock(.listingRectify, from: approvedOn ?? facts.day, until: wanted)]
    )
  }

  /// Enough officers, none of whom proposed the listing.
  func checkOfficers(_ officers: [ActorID], _ actor: Actor, _ clocks: ClockRules) throws {
    let present = Set([actor.id] + officers)
    if let proposer, present.contains(proposer) {
      throw SupervisionRefusal.acceptedByProposer(id, proposer)
    }
    let wanted = try clocks.rulebook.integer(.listingAcceptanceOfficers)
    guard present.count >= wanted else {
      throw SupervisionRefusal.tooFewOfficers(id, present.count, wanted)
    }
  }

  func clocksAfterFailure(
    on day: Day,
    _ newFinish: Day?,
    _ clocks: ClockRules
  ) throws -> [Clock] {
    if let newFinish {
      guard newFinish >= day else {
        throw SupervisionRefusal.finishTooEarly(id, newFinish, day)
      }
      let latest = try latestFinish(from: approvedOn ?? day, clocks)
      guard newFinish <= latest else { throw SupervisionRefusal.tooLong(id, newFinish, latest) }
    }
    var started = [try clocks.clock(.listingProgress, from: day, by: .listingProgress)]
    if let finish = newFinish ?? finishBy {
      started.append(Clock(.listingRectify, from: approvedOn ?? day, until: finish))
    }
    return started
  }

  /// Consequences follow a missed finish date, or failed acceptances as the rulebook counts them.
  func checkEscalation(on day: Day, _ clocks: ClockRules) throws {
    let allowed = try clocks.rulebook.integer(.listingFailuresEscalate)
    let isLate = finishBy.map { day > $0 } ?? false
    guard isLate || failures >= allowed else {
      throw SupervisionRefusal.notDue(id, finishBy ?? day, failures, allowed)
    }
  }

  private func latestFinish(from day: Day, _ clocks: ClockRules) throws -> Day {
    let longest = try clocks.rulebook.limit(.listingMaxTotal)
    return longest.due(from: day, calendar: clocks.calendar, rollsForward: false).day
  }
}
