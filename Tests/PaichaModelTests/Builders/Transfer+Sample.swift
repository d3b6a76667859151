import PaichaModel

extension TransferDraft {
  static func sample(
    _ kind: TransferOpening.Kind = .administrative,
    officers: [ActorID] = ["second"],
    on day: Day = "2025-03-20"
  ) -> TransferDraft {
    TransferDraft(
      kind: kind,
      receiver: kind == .criminal ? .police : .fire,
      receiverName: "区消防救援大队",
      matter: "疏散通道被占用",
      basis: "消防法 art 28",
      officers: officers,
      facts: .sample(on: day)
    )
  }

  func opening(by actor: Actor = .sample(.handler, id: "asker")) throws -> TransferOpening {
    try Transfer.open(
      self,
      id: "K7QX-T1",
      hazard: "K7QX-H1",
      venue: "V1",
      zone: "Z1",
      actor: actor,
      clocks: .sample()
    )
  }
}

extension Transfer {
  /// A transfer that `asker` began on 2025-03-20 and that went straight to a phase; the day of
  /// each later step is 2025-03-21.
  static func sample(phase: TransferPhase) throws -> Transfer {
    let steps: [TransferEvent.Step] =
      switch phase {
      case .drafted: []
      case .approved: [.approved]
      case .refused: [.refused]
      case .sent: [.approved, .sent]
      case .received: [.approved, .sent, .received]
      case .fedBack: [.approved, .sent, .fedBack(result: "已立案", isHandled: false)]
      case .returned: [.approved, .sent, .returned]
      }
    var transfer = Transfer(try TransferDraft.sample(.criminal).opening())
    for step in steps {
      transfer.apply(TransferEvent(step, .sample(on: "2025-03-21"), by: "lead"))
    }
    return transfer
  }

  func event(
    _ step: TransferCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.lead, id: "lead")
  ) throws -> TransferEvent {
    try decide(TransferCommand(step, facts), today: today, actor: actor, clocks: .sample())
  }

  /// The code a command is refused with, or nothing if it is allowed.
  func refusal(
    of step: TransferCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.lead, id: "lead")
  ) throws -> TransferRefusal.Code? {
    do {
      _ = try event(step, facts, today: today, by: actor)
      return nil
    } catch let refusal as TransferRefusal {
      return refusal.code
    }
  }
}

extension TransferCommand.Step {
  /// A step of an act with everything it needs.
  static func sample(_ act: TransferAct) -> TransferCommand.Step {
    switch act {
    case .approve: .approve
    case .refuse: .refuse
    case .send: .send
    case .receive: .receive
    case .feedBack: .feedBack(result: "已立案", isHandled: true)
    case .sendBack: .sendBack
    }
  }
}
