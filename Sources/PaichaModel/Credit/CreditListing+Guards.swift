/// The conditions of single steps.
extension CreditListing {
  func check(
    _ act: CreditAct,
    _ facts: StepFacts,
    _ today: Day,
    _ actor: Actor
  ) throws(CreditRefusal) {
    guard actor.role.may(act.power) else { throw .role(id, actor, act.power) }
    guard CreditListing.lifeCycle.allows(act, in: phase) else {
      throw .notNow(id, act, phase, CreditListing.lifeCycle.possible(in: phase))
    }
    // Who penalised decides; a commerce department proposes or forwards (art 4).
    if act.isOfAuthority, actor.department != opening.authority {
      throw .otherAuthority(id, actor, opening.authority)
    }
    guard facts.day <= today else { throw .future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw .tooEarly(id, facts.day, lastDay) }
  }

  func requireReason(_ facts: StepFacts, _ act: CreditAct) throws(CreditRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }

  func requireDocument(_ facts: StepFacts, _ act: CreditAct) throws(CreditRefusal) {
    guard facts.document != nil else { throw .documentNeeded(id, act) }
  }

  /// Nobody is listed before the defence was heard, waived, or its settled term ran out unused.
  func requireDefenceOver(on day: Day) throws(CreditRefusal) {
    switch state {
    case .noticed(let due):
      guard !due.isProvisional, day > due.day else { throw .defenceStillOpen(id, due) }
    case .heard(.upheld): throw .defenceUpheld(id)
    default: break
    }
  }

  /// Nothing makes a subject listed, or keeps it so, after its term.
  func requireTerm(runsOn day: Day) throws(CreditRefusal) {
    if let end = record?.termEndsOn, day > end { throw .termOver(id, end) }
  }

  func requireTerm(over day: Day) throws(CreditRefusal) {
    guard let end = record?.termEndsOn, day > end else {
      throw .termRuns(id, record?.termEndsOn)
    }
  }

  func check(_ measures: [OrderedMeasure], _ rules: CreditRules) throws(CreditRefusal) {
    guard !measures.isEmpty else { throw .measuresNeeded(id, rules.measureCodes) }
    for measure in measures where rules.measure(measure.code) == nil {
      throw .measureUnknown(measure.code, rules.measureCodes)
    }
  }

  /// What the authority is to be told now; only those of the decision are told anything.
  func handOver(to receiver: String, on day: Day) throws(CreditRefusal) -> HandOverKind {
    let receivers = record?.decision.receivers ?? []
    guard receivers.contains(receiver) else { throw .receiverUnknown(id, receiver, receivers) }
    switch owed(to: receiver, on: day) {
    case .handOver(let kind): return kind
    // Told before and not acknowledged: it is told again.
    case .receipt(let kind, _): return kind
    case nil: throw .nothingToTell(id, receiver)
    }
  }

  func acknowledgement(by receiver: String) throws(CreditRefusal) -> HandOverKind {
    let receivers = record?.decision.receivers ?? []
    guard receivers.contains(receiver) else { throw .receiverUnknown(id, receiver, receivers) }
    guard let told = record?.told[receiver], told.acknowledgedOn == nil else {
      throw .notTold(id, receiver)
    }
    return told.kind
  }

  /// Early removal is applied for after its time, under every condition, and while no other case
  /// of the subject is open.
  func requireRemovable(
    _ conditions: Set<RemovalCondition>,
    on day: Day,
    _ open: [CreditListing],
    _ rules: CreditRules
  ) throws {
    try requireTerm(runsOn: day)
    if let record, let first = try rules.removableFrom(record), day < first {
      throw CreditRefusal.tooEarlyToRemove(id, day, first)
    }
    let missing = RemovalCondition.allCases.filter { !conditions.contains($0) }
    guard missing.isEmpty else { throw CreditRefusal.conditionsMissing(id, missing) }
    if let other = open.first(where: { $0.id != id }) {
      throw CreditRefusal.otherCase(id, other.id)
    }
  }

  func check(_ correction: CreditCorrection, _ facts: StepFacts) throws(CreditRefusal) {
    try requireReason(facts, .correct)
    guard !correction.isEmpty else { throw .nothingToCorrect(id) }
    if case .person = subject, correction.name != nil || !correction.formerNames.isEmpty {
      throw .identityFixed(id)
    }
  }
}

/// Who decides together: so many persons of the authority, none of whom proposed the listing.
struct CreditOfficers {
  let listing: CreditListing
  let actor: Actor
  let others: [Actor]

  func require(_ rules: CreditRules, _ act: CreditAct) throws -> [ActorID] {
    let id = listing.id
    for officer in others {
      guard officer.role.may(act.power) else {
        throw CreditRefusal.role(id, officer, act.power)
      }
      guard officer.department == listing.opening.authority else {
        throw CreditRefusal.otherAuthority(id, officer, listing.opening.authority)
      }
    }
    let present = [actor] + others
    if let proposer = present.first(where: { $0.id == listing.opening.actor }) {
      throw CreditRefusal.proposerDecides(id, proposer.id)
    }
    let wanted = try rules.officers
    guard Set(present.map(\.id)).count >= wanted else {
      throw CreditRefusal.tooFewOfficers(id, Set(present.map(\.id)).count, wanted)
    }
    return others.map(\.id)
  }
}
