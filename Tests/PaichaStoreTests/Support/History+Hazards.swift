import PaichaModel

/// Steps in the lives of hazards.
extension History {
  /// The next step of an open hazard, or at times any step at all.
  mutating func stepHazard() throws {
    let open = lives.indices.filter { !lives[$0].phase.isFinal }
    guard !open.isEmpty else { return }
    let place = random.pick(open)
    if random.chance(70) {
      try advance(place)
    } else {
      let closed = lives.indices.filter { lives[$0].phase == .closed }
      // Few are closed while a part of the venue may not be used yet.
      let halfOpen = closed.filter { lives[$0].suspension?.isInForce == true }
      let some = halfOpen.isEmpty ? closed : halfOpen
      try wander(random.chance(20) && !some.isEmpty ? random.pick(some) : place)
    }
  }

  /// Brings a hazard one step closer to its closing.
  mutating func advance(_ place: Int) throws {
    let hazard = lives[place]
    let facts = facts(on: day(after: hazard.lastDay))
    let isMajor = hazard.level == .major
    let rectifier = random.pick([Sample.unit, Sample.inspector])
    switch hazard.phase {
    case .registered, .returned, .ordered, .planned:
      let next: [HazardCommand] = [
        .rectify(.done, facts), .rectify(.begun, facts), .rectify(.done, facts),
        try order(hazard, facts),
      ]
      let command = random.pick(next)
      try take(command, place, command.act == .order ? Sample.handler : rectifier)
    case .rectifying: try take(.rectify(.done, facts), place, rectifier)
    case .rectified where isMajor: try take(.rectify(.selfAccepted, facts), place, Sample.unit)
    case .selfAccepted where isMajor:
      try take(.rectify(.reviewRequested, facts), place, Sample.unit)
    case .rectified, .selfAccepted, .reviewRequested: try review(place, facts)
    case .transferred, .closed, .void: break
    }
  }

  private mutating func review(_ place: Int, _ facts: StepFacts) throws {
    let hazard = lives[place]
    let later = max(facts.day, hazard.deadlineDay).advanced(by: 10)
    let verdict: Review.Verdict =
      random.chance(75) ? .passed : .returned(newDeadline: random.chance(50) ? later : nil)
    let resumes = verdict == .passed && hazard.suspension?.isInForce == true
    let command = HazardCommand.review(
      facts,
      verdict,
      with: [Sample.lead.id],
      resumes: resumes && random.chance(50)
    )
    try take(command, place, Sample.handler)
  }

  private mutating func order(_ hazard: Hazard, _ facts: StepFacts) throws -> HazardCommand {
    .order(
      facts,
      deadline: day(from: facts.day, through: facts.day.advanced(by: 60)),
      requirement: random.chance(50) ? "限期改正" : nil,
      suspending: random.chance(20) && hazard.suspension == nil ? "二层东厅" : nil
    )
  }

  /// Any step, also one that the rules refuse.
  private mutating func wander(_ place: Int) throws {
    let hazard = lives[place]
    let facts = facts(on: day(after: hazard.lastDay))
    let criterion = Criterion(edition: "2025", clause: "6.\(facts.day.year)")
    let commands: [HazardCommand] = [
      try order(hazard, facts), .plan(facts, try Sample.plan()), .rectify(.begun, facts),
      .regrade(facts, .major, criterion, authority: "应急局"),
      .regrade(facts, .general, nil, authority: "应急局"), .suspend(facts, part: "地下车库"),
      .resume(facts), .refer(facts, to: "消防救援大队"),
      .penalise(facts, by: "消防救援大队", fineFen: random.chance(70) ? 500_000 : nil),
      .penalise(facts, by: "应急局", fineFen: 10_000), .void(facts, target: nil),
    ]
    let command = random.pick(commands)
    let mayResume = hazard.phase == .closed && hazard.suspension?.isInForce == true
    try take(mayResume ? .resume(facts) : command, place, Sample.handler)
  }

  /// Takes a step the rules allow, and follows it.
  mutating func take(_ command: HazardCommand, _ place: Int, _ actor: Actor) throws {
    let hazard = lives[place]
    let listing = truth.hazards[place].listing.map { id in
      HazardRules.Listing(id, isAccepted: false)
    }
    let rules = HazardRules(clocks: try Sample.clocks(calendar), listing: listing)
    let events = try unlessRefused {
      try hazard.decide(command, today: History.today, actor: actor, rules: rules)
    }
    for event in events ?? [] { follow(event, place, actor) }
  }

  /// Folds an event of a hazard into everything that is kept of it.
  mutating func follow(_ event: HazardEvent, _ place: Int, _ actor: Actor) {
    lives[place].apply(event)
    truth.hazards[place].follow(lives[place])
    let found = truth.hazards[place]
    truth.move(
      found.id.description,
      at: found.venue,
      found.zone,
      started: event.started,
      ended: event.ended,
      stopped: event.stopped,
      on: event.day
    )
    let step = HazardStep(hazard: found.id, zone: found.zone, event: event)
    record([.hazardStepped(step)], by: actor.id)
  }
}
