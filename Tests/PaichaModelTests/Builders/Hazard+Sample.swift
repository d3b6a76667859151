import PaichaModel

extension Hazard {
  /// A hazard found on 2025-03-01, due on 2025-03-31, that went straight to a phase.
  ///
  /// `rectifier` rectified on 2025-03-10 and `reviewer` reviewed on 2025-03-12 where it came that
  /// far; a closed one passed its review.
  static func sample(
    _ id: HazardID = "K7QX-H1",
    level: HazardLevel = .general,
    phase: HazardPhase = .registered,
    deadline: Deadline = .given("2025-03-31"),
    source: InspectionKind = .routine,
    suspended part: String? = nil
  ) -> Hazard {
    let finding = Finding.sample(id, level: level, deadline: deadline)
    var hazard = Hazard(finding, foundOn: "2025-03-01", by: "logger", source: source)
    if let part { hazard.apply(.suspended(Suspension(of: part, since: "2025-03-01"))) }
    for event in HazardEvent.leading(to: phase) { hazard.apply(event) }
    return hazard
  }

  /// What a command leads to, with the events folded in.
  func after(
    _ command: HazardCommand,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "reviewer"),
    rules: HazardRules? = nil
  ) throws -> Hazard {
    var next = self
    let rules = try rules ?? .sample()
    for event in try decide(command, today: today, actor: actor, rules: rules) {
      next.apply(event)
    }
    return next
  }

  /// The code a command is refused with, or nothing if it is allowed.
  func refusal(
    of command: HazardCommand,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "reviewer"),
    rules: HazardRules? = nil
  ) throws -> HazardRefusal.Code? {
    do {
      _ = try after(command, today: today, by: actor, rules: rules)
      return nil
    } catch let refusal as HazardRefusal {
      return refusal.code
    }
  }

  /// The clocks a command starts.
  func clocks(
    startedBy command: HazardCommand,
    by actor: Actor = .sample(.handler, id: "reviewer"),
    rules: HazardRules? = nil
  ) throws -> [Clock] {
    let rules = try rules ?? .sample()
    return try decide(command, today: "2026-12-31", actor: actor, rules: rules)
      .flatMap(\.started)
  }
}

extension HazardEvent {
  /// The shortest way from the finding to a phase.
  static func leading(to phase: HazardPhase) -> [HazardEvent] {
    let ordered = HazardEvent.ordered(
      Order(
        .sample(on: "2025-03-02"),
        deadline: "2025-03-31",
        requirement: nil,
        suspendedPart: nil,
        clocks: []
      )
    )
    return switch phase {
    case .registered: []
    case .ordered: [ordered]
    case .planned: [ordered, .planned(FiledPlan(.sample(on: "2025-03-05"), plan: .sample))]
    case .rectifying: [.rectified(.sample(.begun))]
    case .rectified: [.rectified(.sample())]
    case .selfAccepted: [.rectified(.sample()), .rectified(.sample(.selfAccepted))]
    case .reviewRequested:
      leading(to: .selfAccepted) + [.rectified(.sample(.reviewRequested))]
    case .returned:
      [.rectified(.sample()), .reviewed(.sample(verdict: .returned(newDeadline: nil)))]
    case .transferred: [.transferred("K7QX-T1", on: "2025-03-12")]
    case .closed: [.rectified(.sample()), .reviewed(.sample())]
    case .void: [.voided(Voiding(.sample(on: "2025-03-12"), target: nil))]
    }
  }
}

extension Rectification {
  static func sample(
    _ stage: Stage = .done,
    on day: Day = "2025-03-10",
    by actor: ActorID = "rectifier"
  ) -> Rectification {
    Rectification(stage, on: day, by: actor, note: nil, evidence: [])
  }
}

extension Review {
  static func sample(
    on day: Day = "2025-03-12",
    by actor: ActorID = "reviewer",
    verdict: Verdict = .passed
  ) -> Review {
    Review(on: day, by: actor, verdict: verdict, note: nil, evidence: [])
  }
}

extension Finding {
  static func sample(
    _ hazard: HazardID = "K7QX-H1",
    level: HazardLevel = .general,
    deadline: Deadline = .given("2025-03-31"),
    outcome: FindingOutcome = .open,
    evidence: [Evidence] = []
  ) -> Finding {
    Finding(
      hazard: hazard,
      item: "GN-001",
      level: level,
      criterion: level == .major ? .sample : nil,
      description: "通道堵塞",
      place: nil,
      deadline: deadline,
      outcome: outcome,
      evidence: evidence
    )
  }
}
