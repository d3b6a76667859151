extension Supervision {
  /// The listing that another system kept, as it begins here (迁入), or why the rules refuse it.
  ///
  /// Only major hazards of one venue are taken over, each under one active listing at a time; a
  /// delisted one has no open hazard. Clauses are those the hazards cite, none where none is. An
  /// active listing owes what follows from the days reported.
  public static func takeOver(
    _ reported: ReportedListing,
    level: GovernmentLevel,
    proposedOn: Day,
    id: SupervisionID,
    candidates: [ListingCandidate],
    actor: Actor,
    clocks: ClockRules
  ) throws -> ListingOpening {
    guard actor.role.may(.takeOver) else {
      throw SupervisionRefusal.role(nil, actor, .takeOver)
    }
    guard let first = candidates.first, Set(candidates.map(\.hazard.id)).count == candidates.count
    else { throw SupervisionRefusal.hazardTwice }
    let isActive = !reported.phase.isFinal
    var criteria: [Criterion] = []
    for candidate in candidates {
      let hazard = candidate.hazard
      guard case .major(let criterion) = hazard.grade else {
        throw SupervisionRefusal.notMajor(hazard.id)
      }
      guard hazard.phase != .void else { throw SupervisionRefusal.hazardClosed(hazard.id) }
      guard candidate.venue == first.venue else {
        throw SupervisionRefusal.otherVenue(hazard.id, candidate.venue, first.venue)
      }
      if isActive, let listing = candidate.listing {
        throw SupervisionRefusal.listed(hazard.id, listing)
      }
      guard proposedOn >= hazard.foundOn else {
        throw SupervisionRefusal.tooEarly(nil, proposedOn, hazard.foundOn)
      }
      if let criterion, !criteria.contains(criterion) { criteria.append(criterion) }
    }
    let open = candidates.map(\.hazard).filter { !$0.phase.isFinal }.map(\.id)
    guard reported.phase != .delisted || open.isEmpty else {
      throw SupervisionRefusal.hazardsOpen(id, open)
    }
    return ListingOpening(
      id: id,
      venue: first.venue,
      zone: first.zone,
      hazards: candidates.map(\.hazard.id),
      criteria: criteria,
      level: level,
      manner: .takenOver(reported),
      facts: StepFacts(on: proposedOn),
      actor: actor.id,
      clocks: try reported.owed(since: proposedOn, clocks)
    )
  }
}

extension ReportedListing {
  /// The clocks that run on after it was taken over, by the phase it had reached.
  fileprivate func owed(
    since proposedOn: Day,
    _ clocks: ClockRules
  ) throws(RulebookFault) -> [Clock] {
    let approved = approvedOn ?? proposedOn
    let notified = notifiedOn ?? approved
    var owed: [Clock] = []
    switch phase {
    case .proposed:
      return [try clocks.clock(.listingDecide, from: proposedOn, by: .listingDecide)]
    case .approved:
      owed = [try clocks.clock(.listingNotify, from: approved, by: .listingNotify)]
    case .notified:
      owed = [
        try clocks.clock(.listingPublish, from: notified, by: .listingPublish),
        try clocks.clock(.listingPlan, from: notified, by: .listingPlanDue),
      ]
    case .published:
      owed = [try clocks.clock(.listingPlan, from: notified, by: .listingPlanDue)]
    case .accepted:
      let accepted = acceptedOn ?? approved
      return [try clocks.clock(.listingDelist, from: accepted, by: .listingDelist)]
    case .rectifying: break
    case .rejected, .planFiled, .extensionPending, .acceptanceRequested, .delisted, .withdrawn,
      .superseded:
      return []
    }
    if let finishBy { owed.append(Clock(.listingRectify, from: approved, until: finishBy)) }
    if let notifiedOn {
      owed.append(try clocks.clock(.listingProgress, from: notifiedOn, by: .listingProgress))
    }
    return owed
  }
}
