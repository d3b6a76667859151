/// A matter somebody wants to transfer.
public struct TransferDraft: Hashable, Sendable {
  public let kind: TransferOpening.Kind
  public let receiver: Receiver
  public let receiverName: String?
  public let matter: String
  public let basis: String
  public let officers: [ActorID]
  public let facts: StepFacts

  public init(
    kind: TransferOpening.Kind,
    receiver: Receiver,
    receiverName: String?,
    matter: String,
    basis: String,
    officers: [ActorID],
    facts: StepFacts
  ) {
    self.kind = kind
    self.receiver = receiver
    self.receiverName = receiverName
    self.matter = matter
    self.basis = basis
    self.officers = officers
    self.facts = facts
  }
}

/// What somebody asks to be recorded of a transfer.
public struct TransferCommand: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case approve
    case refuse
    case send
    case receive
    case feedBack(result: String, isHandled: Bool)
    case sendBack
  }

  public let step: Step
  public let facts: StepFacts

  public init(_ step: Step, _ facts: StepFacts) {
    self.step = step
    self.facts = facts
  }

  public var act: TransferAct {
    switch step {
    case .approve: .approve
    case .refuse: .refuse
    case .send: .send
    case .receive: .receive
    case .feedBack: .feedBack
    case .sendBack: .sendBack
    }
  }
}

extension Transfer {
  /// The transfer a draft begins; the hazard's own rules are asked separately.
  public static func open(
    _ draft: TransferDraft,
    id: TransferID,
    hazard: HazardID,
    venue: VenueCode,
    zone: ZoneCode?,
    actor: Actor,
    clocks: ClockRules
  ) throws -> TransferOpening {
    let day = draft.facts.day
    var started: [Clock]
    switch draft.kind {
    case .administrative:
      started = [try clocks.clock(.transferReceipt, from: day, by: .transferReceipt)]
    case .criminal:
      let wanted = try clocks.rulebook.integer(.transferCriminalOfficers)
      let present = Set([actor.id] + draft.officers).count
      guard present >= wanted else { throw TransferRefusal.tooFewOfficers(present, wanted) }
      started = [try clocks.clock(.transferDecide, from: day, by: .transferCriminalDecide)]
    }
    return TransferOpening(
      id: id,
      hazard: hazard,
      venue: venue,
      zone: zone,
      kind: draft.kind,
      receiver: draft.receiver,
      receiverName: draft.receiverName,
      matter: draft.matter,
      basis: draft.basis,
      officers: draft.officers,
      facts: draft.facts,
      actor: actor.id,
      clocks: started
    )
  }

  /// What a command makes happen, or why the rules refuse it.
  public func decide(
    _ command: TransferCommand,
    today: Day,
    actor: Actor,
    clocks: ClockRules
  ) throws -> TransferEvent {
    let (act, facts) = (command.act, command.facts)
    guard actor.role.may(act.power) else { throw TransferRefusal.role(id, actor, act.power) }
    guard Transfer.lifeCycle.allows(act, in: phase) else {
      throw TransferRefusal.notNow(id, act, phase, Transfer.lifeCycle.possible(in: phase))
    }
    guard facts.day <= today else { throw TransferRefusal.future(id, facts.day, today) }
    guard facts.day >= lastDay else { throw TransferRefusal.tooEarly(id, facts.day, lastDay) }
    switch command.step {
    case .approve:
      try requireAnother(actor)
      return TransferEvent(
        .approved,
        facts,
        by: actor.id,
        clocks: [try clocks.clock(.transferSend, from: facts.day, by: .transferCriminalHandOver)]
      )
    case .refuse:
      try requireAnother(actor)
      try requireReason(facts, act)
      return TransferEvent(.refused, facts, by: actor.id)
    case .send:
      return TransferEvent(
        .sent,
        facts,
        by: actor.id,
        clocks: [try clocks.clock(.transferReceipt, from: facts.day, by: .transferReceipt)]
      )
    case .receive:
      return TransferEvent(
        .received,
        facts,
        by: actor.id,
        clocks: [try clocks.clock(.transferFeedback, from: facts.day, by: .transferFeedback)]
      )
    case .feedBack(let result, let isHandled):
      guard facts.document != nil else { throw TransferRefusal.documentNeeded(id) }
      return TransferEvent(.fedBack(result: result, isHandled: isHandled), facts, by: actor.id)
    case .sendBack:
      try requireReason(facts, act)
      return TransferEvent(.returned, facts, by: actor.id)
    }
  }

  private func requireAnother(_ actor: Actor) throws(TransferRefusal) {
    guard actor.id != opening.actor else { throw .ownRequest(id, actor.id) }
  }

  private func requireReason(
    _ facts: StepFacts,
    _ act: TransferAct
  ) throws(TransferRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }
}
