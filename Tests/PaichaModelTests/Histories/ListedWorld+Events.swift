import PaichaModel
import Testing

/// What happens in the world, and what must never happen.
extension ListedWorld {
  mutating func begin(_ opening: ListingOpening) throws {
    var kept = Kept<Supervision, SupervisionEvent>(Supervision(opening))
    try kept.clocks.step(on: opening.facts.day, ended: [], stopped: [], started: opening.clocks)
    listings.append(kept)
  }

  mutating func apply(_ event: SupervisionEvent, to id: SupervisionID) throws {
    let position = id.number - 1
    let before = listings[position]
    try #require(!before.now.phase.isFinal, "a final listing never changes")
    try #require(event.facts.day >= before.now.lastDay && event.facts.day <= today)
    try #require(
      event.ended.isSubset(of: before.clocks.running.keys),
      "\(event.step) ends clocks that do not run"
    )
    listings[position].now.apply(event)
    listings[position].events.append(event)
    try listings[position].clocks.step(
      on: event.facts.day,
      ended: event.ended,
      stopped: event.stopped,
      started: event.clocks
    )
  }

  mutating func apply(_ event: HazardEvent, to id: HazardID) throws {
    let position = id.number - 1
    let before = hazards[position].now
    try #require(event.day >= before.lastDay && event.day <= today)
    hazards[position].now.apply(event)
    hazards[position].events.append(event)
    try hazards[position].clocks.step(
      on: event.day,
      ended: event.ended,
      stopped: event.stopped,
      started: event.started
    )
    if before.phase.isFinal { try #require(hazards[position].now.state == before.state) }
    if case .reviewed(let review) = event {
      let present = Set([review.actor] + review.officers)
      try #require(present.isDisjoint(with: before.rectifiers), "own work reviewed")
    }
  }

  /// What no step of a listing may do, whoever asks.
  func check(
    _ event: SupervisionEvent,
    _ before: Supervision,
    _ actor: Actor
  ) throws {
    switch event.step {
    case .accepted(let officers), .acceptanceFailed(let officers, _):
      let present = Set([actor.id] + officers)
      let proposer = try #require(before.proposer)
      try #require(!present.contains(proposer), "the proposer accepts")
      try #require(present.count >= 2)
    case .extensionGranted, .extensionRefused:
      try #require(actor.id != before.pendingExtension?.actor, "own request decided")
    case .delisted: try #require(event.facts.document != nil)
    default: break
    }
    if actor.role == .listingBody, let body = before.approval?.body {
      try #require(actor.department == body, "another body decides")
    }
  }
}
