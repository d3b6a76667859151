import PaichaModel

extension Supervision {
  /// A listing of K7QX-H1 that went straight to a phase.
  ///
  /// Proposed by `proposer` on 2025-03-03, approved on 2025-03-05 to finish by 2025-12-31, notified
  /// on 03-06, published on 03-07, planned on 03-10 and accepted as a plan on 03-11; an extension
  /// was asked for by `unit` on 04-01.
  static func sample(
    phase: SupervisionPhase = .proposed,
    level: GovernmentLevel = .county,
    body: String? = nil,
    finishBy: Day = "2025-12-31"
  ) -> Supervision {
    var listing = Supervision(.sample(level: level))
    for event in SupervisionEvent.leading(to: phase, body: body, finishBy: finishBy) {
      listing.apply(event)
    }
    return listing
  }

  func after(
    _ step: SupervisionCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-06-02"),
    today: Day = "2026-12-31",
    by actor: Actor? = nil,
    clocks: ClockRules? = nil,
    open: [HazardID] = []
  ) throws -> Supervision {
    var next = self
    next.apply(
      try event(step, facts, today: today, by: actor, clocks: clocks, open: open)
    )
    return next
  }

  /// What a command makes happen; by default somebody of the right role asks, not the proposer.
  func event(
    _ step: SupervisionCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-06-02"),
    today: Day = "2026-12-31",
    by actor: Actor? = nil,
    clocks: ClockRules? = nil,
    open: [HazardID] = []
  ) throws -> SupervisionEvent {
    let command = SupervisionCommand(step, facts)
    return try decide(
      command,
      today: today,
      actor: actor ?? .able(to: command.act.power),
      clocks: try clocks ?? .sample(),
      openHazards: open
    )
  }

  /// The code a command is refused with, or nothing if it is allowed.
  func refusal(
    of step: SupervisionCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-06-02"),
    today: Day = "2026-12-31",
    by actor: Actor? = nil,
    clocks: ClockRules? = nil,
    open: [HazardID] = []
  ) throws -> SupervisionRefusal.Code? {
    do {
      _ = try event(step, facts, today: today, by: actor, clocks: clocks, open: open)
      return nil
    } catch let refusal as SupervisionRefusal {
      return refusal.code
    }
  }
}

extension Actor {
  /// Somebody who may do something.
  static func able(to power: Power) -> Actor {
    let role = Role.allCases.first { $0.may(power) } ?? .evaluator
    return .sample(role, id: ActorID(unchecked: role.rawValue))
  }
}

extension ListingOpening {
  static func sample(
    level: GovernmentLevel = .county,
    manner: Manner = .proposed,
    on day: Day = "2025-03-03"
  ) -> ListingOpening {
    ListingOpening(
      id: "K7QX-S1",
      venue: "V1",
      zone: "Z1",
      hazards: ["K7QX-H1"],
      criteria: [.sample],
      level: level,
      manner: manner,
      facts: .sample(on: day),
      actor: "proposer",
      clocks: []
    )
  }
}

extension SupervisionEvent {
  /// The shortest way from the proposal to a phase.
  static func leading(
    to phase: SupervisionPhase,
    body: String? = nil,
    finishBy: Day = "2025-12-31"
  ) -> [SupervisionEvent] {
    func after(
      _ phase: SupervisionPhase,
      _ step: Step,
      on day: Day,
      by actor: ActorID = "body"
    ) -> [SupervisionEvent] {
      leading(to: phase, body: body, finishBy: finishBy)
        + [SupervisionEvent(step, .sample(on: day), by: actor)]
    }
    let approval = Approval(
      finishBy: finishBy,
      supervisor: "市商务局",
      leader: "王副市长",
      body: body
    )
    return switch phase {
    case .proposed: []
    case .approved: after(.proposed, .approved(approval), on: "2025-03-05")
    case .rejected: after(.proposed, .rejected, on: "2025-03-05")
    case .notified: after(.approved, .notified(planBy: "2025-03-20"), on: "2025-03-06")
    case .published: after(.notified, .published(medium: "政府网站"), on: "2025-03-07")
    case .planFiled: after(.published, .planned(.sample), on: "2025-03-10", by: "unit")
    case .rectifying: after(.planFiled, .planAccepted, on: "2025-03-11", by: "handler")
    case .extensionPending:
      after(
        .rectifying,
        .extensionRequested(until: "2026-02-27", measures: "专人值守"),
        on: "2025-04-01",
        by: "unit"
      )
    case .acceptanceRequested:
      after(.rectifying, .acceptanceRequested, on: "2025-05-30", by: "unit")
    case .accepted:
      after(.acceptanceRequested, .accepted(officers: ["expert"]), on: "2025-06-01")
    case .delisted:
      after(.accepted, .delisted(medium: "政府网站", resumes: false), on: "2025-06-01")
    case .withdrawn: after(.rectifying, .withdrawn, on: "2025-04-01")
    case .superseded: after(.rectifying, .superseded(by: "K7QX-S2"), on: "2025-04-01")
    }
  }
}
