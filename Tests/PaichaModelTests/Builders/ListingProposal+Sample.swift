import PaichaModel

extension ListingProposal {
  static func sample(
    level: GovernmentLevel = .county,
    _ facts: StepFacts = .sample(on: "2025-03-03")
  ) -> ListingProposal {
    ListingProposal(hazards: ["K7QX-H1"], level: level, facts: facts)
  }

  /// The listing it begins, of candidates at one venue that are under no other listing.
  func opening(
    _ candidates: [ListingCandidate],
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "proposer")
  ) throws -> ListingOpening {
    try Supervision.propose(
      self,
      id: "K7QX-S1",
      candidates: candidates,
      today: today,
      actor: actor,
      clocks: .sample()
    )
  }

  /// The code it is refused with, or nothing if it is allowed.
  func refusal(
    _ candidates: [ListingCandidate],
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "proposer")
  ) throws -> SupervisionRefusal.Code? {
    do {
      _ = try opening(candidates, today: today, by: actor)
      return nil
    } catch let refusal as SupervisionRefusal {
      return refusal.code
    }
  }

  func refusal(
    _ hazard: Hazard,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "proposer")
  ) throws -> SupervisionRefusal.Code? {
    try refusal([.sample(hazard)], today: today, by: actor)
  }
}

extension ListingCandidate {
  static func sample(
    _ hazard: Hazard,
    venue: VenueCode = "V1",
    listing: SupervisionID? = nil
  ) -> ListingCandidate {
    ListingCandidate(hazard: hazard, venue: venue, zone: "Z1", listing: listing)
  }
}
