import PaichaModel

/// How listings end well, or go on at a higher level.
extension History {
  /// Accepts a listing and closes its hazards with it, once they all ask for their review.
  mutating func accept(_ place: Int, _ facts: StepFacts) throws {
    let open = openHazards(of: listings[place])
    for hazard in open {
      for _ in 0..<5 where lives[hazard].phase != .reviewRequested { try advance(hazard) }
    }
    guard open.allSatisfy({ lives[$0].phase == .reviewRequested }) else { return }
    let latest = (open.map { lives[$0].lastDay } + [facts.day]).max() ?? facts.day
    let facts = self.facts(on: latest)
    let officers = [Sample.lead.id]
    let command = SupervisionCommand(.accept(with: officers), facts)
    guard try take(command, place, Sample.body) else { return }
    let rules = HazardRules(
      clocks: try Sample.clocks(calendar),
      listing: HazardRules.Listing(listings[place].id, isAccepted: true)
    )
    for hazard in open {
      let events = try lives[hazard].acceptance(
        facts,
        with: officers,
        today: History.today,
        actor: Sample.body,
        rules: rules
      )
      for event in events { follow(event, hazard, Sample.body) }
    }
  }

  mutating func upgrade(_ place: Int, _ facts: StepFacts) throws {
    let listing = listings[place]
    let id = SupervisionID(origin: Sample.book.origin, number: listings.count + 1)
    let clocks = try Sample.clocks(calendar)
    let upgraded = try unlessRefused {
      try listing.upgrade(
        to: .state,
        as: id,
        finishBy: facts.day.advanced(by: 90),
        supervisor: "国务院安委办",
        leader: "李主任",
        facts: facts,
        today: History.today,
        actor: Sample.body,
        clocks: clocks
      )
    }
    guard let (event, opening) = upgraded else { return }
    follow(event, place, Sample.body)
    open(opening, by: Sample.body)
  }
}
