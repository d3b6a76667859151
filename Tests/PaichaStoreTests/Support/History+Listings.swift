import PaichaModel

/// Listings of major hazards, from proposal to delisting.
extension History {
  mutating func propose() throws {
    let places = lives.indices.filter { place in
      !lives[place].phase.isFinal && lives[place].grade.level == .major
        && lives[place].grade.criterion != nil && truth.hazards[place].listing == nil
    }
    guard !places.isEmpty else { return }
    let first = random.pick(places)
    let venue = truth.hazards[first].venue
    var chosen = [first]
    if random.chance(50) {
      chosen += places.filter { $0 != first && truth.hazards[$0].venue == venue }.prefix(1)
    }
    let latest = chosen.map { lives[$0].lastDay }.max() ?? History.today
    let proposal = ListingProposal(
      hazards: chosen.map { lives[$0].id },
      level: random.pick([.county, .city, .province]),
      facts: facts(on: day(after: latest))
    )
    let opening = try Supervision.propose(
      proposal,
      id: SupervisionID(origin: Sample.book.origin, number: listings.count + 1),
      candidates: chosen.map { place in
        ListingCandidate(
          hazard: lives[place],
          venue: venue,
          zone: truth.hazards[place].zone,
          listing: nil
        )
      },
      today: History.today,
      actor: Sample.handler,
      clocks: try Sample.clocks(calendar)
    )
    open(opening, by: Sample.handler)
  }

  /// The next step of an active listing, or at times any step at all.
  mutating func stepListing() throws {
    let active = listings.indices.filter { listings[$0].isActive }
    guard !active.isEmpty else { return }
    let place = random.pick(active)
    let listing = listings[place]
    let facts = facts(on: day(after: listing.lastDay, within: 15))
    if random.chance(6), listing.phase != .proposed { return try upgrade(place, facts) }
    let (step, actor) = try next(listing, facts)
    switch step {
    case .accept: try accept(place, facts)
    default: _ = try take(SupervisionCommand(step, facts), place, actor)
    }
  }

  private mutating func next(
    _ listing: Supervision,
    _ facts: StepFacts
  ) throws -> (SupervisionCommand.Step, Actor) {
    if random.chance(20) {
      let later = (listing.finishBy ?? facts.day).advanced(by: 30)
      return random.pick([
        (.withdraw, Sample.body), (.fileUp(to: "省安委办"), Sample.body),
        (.escalate(.interviewed), Sample.body), (.reject, Sample.body),
        (.progress(percent: 40, nextStep: "安装"), Sample.unit),
        (.progress(percent: 60, nextStep: "调试"), Sample.unit),
        (.extend(until: later, measures: "专人值守"), Sample.unit),
      ])
    }
    switch listing.phase {
    case .proposed:
      let finish = facts.day.advanced(by: Int.random(in: 20...200, using: &random))
      return (.approve(finishBy: finish, supervisor: "应急局", leader: "王区长"), Sample.body)
    case .approved: return (.notify(planBy: nil), Sample.body)
    case .notified: return (.publish(medium: "官网"), Sample.body)
    case .published: return (.plan(try Sample.plan()), Sample.unit)
    case .planFiled: return (random.chance(80) ? .acceptPlan : .returnPlan, Sample.handler)
    case .rectifying where random.chance(30):
      let later = (listing.finishBy ?? facts.day).advanced(by: 30)
      return (.extend(until: later, measures: "专人值守"), Sample.unit)
    case .rectifying: return (.requestAcceptance, Sample.unit)
    case .extensionPending:
      return (random.chance(70) ? .grantExtension(until: nil) : .refuseExtension, Sample.body)
    case .acceptanceRequested:
      return random.chance(75)
        ? (.accept(with: []), Sample.body)
        : (.failAcceptance(with: [Sample.lead.id], finishBy: nil), Sample.body)
    case .accepted: return (.delist(medium: "官网", resumes: false), Sample.body)
    default: return (.withdraw, Sample.body)
    }
  }

  mutating func take(
    _ command: SupervisionCommand,
    _ place: Int,
    _ actor: Actor
  ) throws -> Bool {
    let listing = listings[place]
    let open = openHazards(of: listing).map { lives[$0].id }
    let clocks = try Sample.clocks(calendar)
    let event = try unlessRefused {
      try listing.decide(
        command,
        today: History.today,
        actor: actor,
        clocks: clocks,
        openHazards: open
      )
    }
    guard let event else { return false }
    follow(event, place, actor)
    return true
  }

  func openHazards(of listing: Supervision) -> [Int] {
    listing.hazards.map { $0.number - 1 }.filter { !lives[$0].phase.isFinal }
  }

  mutating func open(_ opening: ListingOpening, by actor: Actor) {
    let listing = Supervision(opening)
    listings.append(listing)
    for id in opening.hazards { truth.hazards[id.number - 1].listing = opening.id }
    truth.move(
      opening.id.description,
      at: opening.venue,
      opening.zone,
      started: opening.clocks,
      ended: [],
      stopped: [],
      on: opening.facts.day
    )
    record([.listingOpened(opening)], by: actor.id)
  }

  mutating func follow(_ event: SupervisionEvent, _ place: Int, _ actor: Actor) {
    listings[place].apply(event)
    let opening = listings[place].opening
    truth.move(
      opening.id.description,
      at: opening.venue,
      opening.zone,
      started: event.clocks,
      ended: event.ended,
      stopped: event.stopped,
      on: event.facts.day
    )
    if !listings[place].isActive {
      for id in opening.hazards { truth.hazards[id.number - 1].listing = nil }
    }
    record([.listingStepped(opening.id, zone: opening.zone, event)], by: actor.id)
  }
}
