import PaichaModel

/// Transfers to other authorities.
extension History {
  mutating func transfer() throws {
    let places = lives.indices.filter { Hazard.lifeCycle.allows(.transfer, in: lives[$0].phase) }
    guard !places.isEmpty else { return }
    let place = random.pick(places)
    let found = truth.hazards[place]
    let facts = facts(on: day(after: lives[place].lastDay))
    let id = TransferID(origin: Sample.book.origin, number: transfers.count + 1)
    let draft = TransferDraft(
      kind: random.pick(TransferOpening.Kind.allCases),
      receiver: random.pick(Receiver.allCases),
      receiverName: random.chance(50) ? "消防救援大队" : nil,
      matter: "占用疏散通道",
      basis: "消防法 art 60",
      officers: [Sample.inspector.id],
      facts: facts
    )
    let opening = try Transfer.open(
      draft,
      id: id,
      hazard: found.id,
      venue: found.venue,
      zone: found.zone,
      actor: Sample.handler,
      clocks: try Sample.clocks(calendar)
    )
    transfers.append(Transfer(opening))
    move(opening, opening.clocks, [], [], facts.day)
    record([.transferOpened(opening)], by: Sample.handler.id)
    try take(.transfer(facts, id), place, Sample.handler)
  }

  mutating func stepTransfer() throws {
    let active = transfers.indices.filter { !transfers[$0].phase.isFinal }
    guard !active.isEmpty else { return }
    let place = random.pick(active)
    let transfer = transfers[place]
    let hazard = transfer.opening.hazard.number - 1
    let facts = facts(on: day(after: max(transfer.lastDay, lives[hazard].lastDay), within: 10))
    let isHandled = random.chance(50)
    let step: TransferCommand.Step =
      switch transfer.phase {
      case .drafted: random.chance(80) ? .approve : .refuse
      case .approved: .send
      case .sent where random.chance(70): .receive
      case .sent: .sendBack
      default: .feedBack(result: "已立案", isHandled: isHandled)
      }
    let isDecision = step == .approve || step == .refuse
    let clocks = try Sample.clocks(calendar)
    let actor = isDecision ? Sample.lead : Sample.handler
    let command = TransferCommand(step, facts)
    let decided = try unlessRefused {
      try transfer.decide(command, today: History.today, actor: actor, clocks: clocks)
    }
    guard let event = decided else { return }
    transfers[place].apply(event)
    move(transfer.opening, event.clocks, event.ended, event.stopped, facts.day)
    record([.transferStepped(transfer.id, zone: transfer.opening.zone, event)], by: actor.id)
    guard transfers[place].phase.isFinal else { return }
    let closes = isHandled && transfers[place].phase == .fedBack
    follow(lives[hazard].taken(back: transfer.id, facts, isHandled: closes), hazard, actor)
  }

  private mutating func move(
    _ opening: TransferOpening,
    _ started: [Clock],
    _ ended: Set<ClockKind>,
    _ stopped: Set<ClockKind>,
    _ day: Day
  ) {
    truth.move(
      opening.id.description,
      at: opening.venue,
      opening.zone,
      started: started,
      ended: ended,
      stopped: stopped,
      on: day
    )
  }
}
