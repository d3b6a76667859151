import PaichaModel
import PaichaStore

/// What steps of a listing do to its hazards, in the same commit.
extension SupervisionHandling {
  /// The plan of a listing is the plan of its hazards: of each that still owes one.
  func plannings(
    _ view: ListingView,
    _ facts: StepFacts,
    _ plan: TreatmentPlan,
    _ actor: Actor,
    _ rules: RuleSet
  ) throws -> [Event] {
    try view.hazards.filter { hazard in
      hazard.hazard.plan == nil && Hazard.lifeCycle.allows(.plan, in: hazard.hazard.phase)
        && facts.day >= hazard.hazard.lastDay
    }
    .flatMap { hazard in
      try hazard.hazard.decide(
        .plan(StepFacts(on: facts.day, note: view.listing.id.description), plan),
        today: session.today,
        actor: actor,
        rules: rules.hazardRules(for: hazard)
      )
      .map { hazard.stepped($0) }
    }
  }

  /// The reviews that close a listing's hazards with its acceptance.
  func closings(
    _ view: ListingView,
    _ facts: StepFacts,
    _ officers: [ActorID],
    _ actor: Actor,
    _ rules: RuleSet
  ) throws -> [Event] {
    try view.hazards.filter { !$0.hazard.phase.isFinal }.flatMap { hazard in
      let accepted = HazardRules(
        clocks: rules.clocks,
        listing: HazardRules.Listing(view.listing.id, isAccepted: true),
        severity: rules.hazardRules(for: hazard).severity
      )
      let events = try hazard.hazard.acceptance(
        facts,
        with: officers,
        today: session.today,
        actor: actor,
        rules: accepted
      )
      return events.map { hazard.stepped($0) }
    }
  }
}

extension ListingView {
  /// The consent to use suspended parts again, which comes with delisting.
  func resumptions(_ facts: StepFacts) -> [Event] {
    hazards.filter { $0.hazard.suspension?.isInForce == true }.map { $0.stepped(.resumed(facts)) }
  }
}
