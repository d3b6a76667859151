import PaichaModel

extension DrillRules {
  static func sample(
    owesReport: Bool = true,
    calendar: WorkCalendar = .knownTo2026
  ) throws -> DrillRules {
    DrillRules(clocks: try .sample(calendar: calendar), owesReport: owesReport)
  }
}

extension DrillDraft {
  static func sample(
    holder: Holder = .venue("V1"),
    stage: DrillOpening.Stage = .held(DrillConduct(participants: 120, roll: 150)),
    on day: Day = "2025-03-03"
  ) -> DrillDraft {
    DrillDraft(
      reference: "YL-1",
      holder: holder,
      plan: ExercisedPlan("K7QX-P1", version: 2, kind: .special),
      kind: .full,
      topic: "夜间疏散",
      stage: stage,
      facts: .sample(on: day)
    )
  }

  func opening(
    by actor: Actor = .sample(.unit),
    today: Day = "2025-12-31",
    rules: DrillRules? = nil
  ) throws -> DrillOpening {
    try Drill.open(
      self,
      id: "K7QX-D1",
      zone: "Z1",
      today: today,
      actor: actor,
      rules: try rules ?? .sample()
    )
  }
}

extension Drill {
  /// A drill of 2025-03-03 that went straight to a phase; the day of each later step is 2025-03-10.
  static func sample(
    phase: DrillPhase,
    holder: Holder = .venue("V1"),
    rules: DrillRules? = nil
  ) throws -> Drill {
    let evaluated = DrillEvent.Step.evaluated("达到目的", hazards: nil, problems: 0)
    let steps: [DrillEvent.Step] =
      switch phase {
      case .planned, .held: []
      case .evaluated: [evaluated]
      case .reported: [evaluated, .reported(to: "商务局")]
      case .cancelled: [.cancelled]
      case .void: [.voided]
      }
    let isPlanned = phase == .planned || phase == .cancelled
    let draft =
      isPlanned
      ? DrillDraft.sample(holder: holder, stage: .planned(for: "2025-03-14"))
      : DrillDraft.sample(holder: holder)
    var drill = Drill(try draft.opening(rules: rules))
    for step in steps { drill.apply(DrillEvent(step, .sample(on: "2025-03-10"), by: "unit")) }
    return drill
  }

  func event(
    _ step: DrillCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    hazards: InspectionID? = nil,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.unit),
    rules: DrillRules? = nil
  ) throws -> DrillEvent {
    try decide(
      DrillCommand(step, facts),
      hazards: hazards,
      today: today,
      actor: actor,
      rules: try rules ?? .sample()
    )
  }

  /// The refusal of a command, or nothing if it is allowed.
  func refusal(
    of step: DrillCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.unit)
  ) throws -> DrillRefusal? {
    do {
      _ = try event(step, facts, today: today, by: actor)
      return nil
    } catch let refusal as DrillRefusal {
      return refusal
    }
  }
}

extension DrillCommand.Step {
  /// A step of an act with everything it needs.
  static func sample(_ act: DrillAct) -> DrillCommand.Step {
    switch act {
    case .hold: .hold(DrillConduct(participants: 80, roll: nil))
    case .evaluate: .evaluate("达到目的", problems: [])
    case .report: .report(to: "商务局")
    case .cancel: .cancel
    case .void: .void
    }
  }
}
