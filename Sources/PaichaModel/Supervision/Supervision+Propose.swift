/// A proposal to list hazards.
public struct ListingProposal: Hashable, Sendable {
  public let hazards: [HazardID]
  public let level: GovernmentLevel
  public let facts: StepFacts

  public init(hazards: [HazardID], level: GovernmentLevel, facts: StepFacts) {
    self.hazards = hazards
    self.level = level
    self.facts = facts
  }
}

/// A hazard that somebody proposes to list, and where it belongs.
public struct ListingCandidate: Hashable, Sendable {
  public let hazard: Hazard
  public let venue: VenueCode
  public let zone: ZoneCode?
  /// The active listing it is under already.
  public let listing: SupervisionID?

  public init(hazard: Hazard, venue: VenueCode, zone: ZoneCode?, listing: SupervisionID?) {
    self.hazard = hazard
    self.venue = venue
    self.zone = zone
    self.listing = listing
  }
}

extension Supervision {
  /// The listing a proposal begins, or why the rules refuse it.
  ///
  /// Only open major hazards of one venue that cite their clause are listed, each once at a time.
  public static func propose(
    _ proposal: ListingProposal,
    id: SupervisionID,
    candidates: [ListingCandidate],
    today: Day,
    actor: Actor,
    clocks: ClockRules
  ) throws -> ListingOpening {
    guard actor.role.may(.proposeListing) else {
      throw SupervisionRefusal.role(nil, actor, .proposeListing)
    }
    let facts = proposal.facts
    guard facts.day <= today else { throw SupervisionRefusal.future(nil, facts.day, today) }
    guard let first = candidates.first, Set(candidates.map(\.hazard.id)).count == candidates.count
    else { throw SupervisionRefusal.hazardTwice }
    var criteria: [Criterion] = []
    for candidate in candidates {
      criteria.append(try criterion(of: candidate))
      guard candidate.venue == first.venue else {
        throw SupervisionRefusal.otherVenue(candidate.hazard.id, candidate.venue, first.venue)
      }
      guard facts.day >= candidate.hazard.foundOn else {
        throw SupervisionRefusal.tooEarly(nil, facts.day, candidate.hazard.foundOn)
      }
    }
    return ListingOpening(
      id: id,
      venue: first.venue,
      zone: first.zone,
      hazards: candidates.map(\.hazard.id),
      criteria: criteria,
      level: proposal.level,
      manner: .proposed,
      facts: facts,
      actor: actor.id,
      clocks: [try clocks.clock(.listingDecide, from: facts.day, by: .listingDecide)]
    )
  }

  private static func criterion(
    of candidate: ListingCandidate
  ) throws(SupervisionRefusal) -> Criterion {
    let hazard = candidate.hazard
    guard case .major(let criterion) = hazard.grade else { throw .notMajor(hazard.id) }
    guard !hazard.phase.isFinal else { throw .hazardClosed(hazard.id) }
    guard let criterion else { throw .criterionMissing(hazard.id) }
    if let listing = candidate.listing { throw .listed(hazard.id, listing) }
    return criterion
  }
}
