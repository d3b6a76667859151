import PaichaModel
import Testing

/// What is asked in the world.
extension ListedWorld {
  mutating func handleHazard() throws {
    let position = random.number(0...hazards.count - 1)
    let before = hazards[position].now
    let command = HazardCommand.random(of: before, near: today, &random)
    let actor = somebody(to: command.act.power)
    let listing = listing(of: before.id)
    let rules = HazardRules(
      clocks: clockRules,
      listing: listing.map { HazardRules.Listing($0.id, isAccepted: $0.phase == .accepted) }
    )
    let events = try before.decide(command, today: today, actor: actor, rules: rules)
    for event in events { try apply(event, to: before.id) }
  }

  mutating func propose() throws {
    let chosen = (0..<random.number(1...2)).map { _ in random.pick(hazards).now }
    let actor = somebody(to: .proposeListing)
    let opening = try Supervision.propose(
      ListingProposal(hazards: chosen.map(\.id), level: .county, facts: facts()),
      id: SupervisionID(origin: "K7QX", number: listings.count + 1),
      candidates: chosen.map {
        ListingCandidate(
          hazard: $0,
          venue: venue(of: $0),
          zone: nil,
          listing: listing(of: $0.id)?.id
        )
      },
      today: today,
      actor: actor,
      clocks: clockRules
    )
    for hazard in chosen {
      try #require(hazard.level == .major && hazard.grade.criterion != nil)
      try #require(!hazard.phase.isFinal && listing(of: hazard.id) == nil)
      try #require(venue(of: hazard) == opening.venue)
    }
    try #require(Set(opening.hazards).count == chosen.count)
    try begin(opening)
  }

  mutating func handleListing() throws {
    let active = listings.filter(\.now.isActive)
    let usual = random.happens(oneIn: 10) || active.isEmpty ? listings : active
    guard !usual.isEmpty else { return }
    let before = random.pick(usual).now
    let facts = facts()
    guard let step = SupervisionCommand.Step.random(of: before, on: facts.day, &random) else {
      return
    }
    let command = SupervisionCommand(step, facts)
    let actor = somebody(to: command.act.power)
    let open = before.hazards.filter { !hazard($0).phase.isFinal }
    let event = try before.decide(
      command,
      today: today,
      actor: actor,
      clocks: clockRules,
      openHazards: open
    )
    let closings = try closings(open, of: before, event, actor)
    try check(event, before, actor)
    try apply(event, to: before.id)
    for (id, closing) in closings { try apply(closing, to: id) }
  }

  mutating func upgrade() throws {
    guard !listings.isEmpty else { return }
    let before = random.pick(listings).now
    let facts = facts()
    let (event, opening) = try before.upgrade(
      to: random.pick(GovernmentLevel.allCases),
      as: SupervisionID(origin: "K7QX", number: listings.count + 1),
      finishBy: facts.day.advanced(by: random.number(-5...380)),
      supervisor: "市应急管理局",
      leader: "李市长",
      facts: facts,
      today: today,
      actor: somebody(to: .decideListing),
      clocks: clockRules
    )
    try #require(opening.level > before.level && opening.hazards == before.hazards)
    try apply(event, to: before.id)
    try begin(opening)
  }

  private func closings(
    _ open: [HazardID],
    of listing: Supervision,
    _ event: SupervisionEvent,
    _ actor: Actor
  ) throws -> [(HazardID, HazardEvent)] {
    guard case .accepted(let officers) = event.step else { return [] }
    let accepted = HazardRules.Listing(listing.id, isAccepted: true)
    let rules = HazardRules(clocks: clockRules, listing: accepted)
    return try open.flatMap { id in
      try hazard(id)
        .acceptance(event.facts, with: officers, today: today, actor: actor, rules: rules)
        .map { (id, $0) }
    }
  }
}
