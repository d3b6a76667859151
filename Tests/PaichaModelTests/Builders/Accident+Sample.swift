import PaichaModel

extension Casualties {
  static func sample(
    deaths: Int = 0,
    injuries: Int = 0,
    missing: Int = 0,
    lossFen: Int = 0
  ) -> Casualties {
    let casualties = Casualties(
      deaths: deaths,
      seriousInjuries: injuries,
      missing: missing,
      lossFen: lossFen
    )
    guard let casualties else { preconditionFailure("negative casualties") }
    return casualties
  }
}

extension AccidentDraft {
  /// An accident of 2025-03-20 08:00, known at 08:10 and reported at 09:00.
  static func sample(
    _ kind: AccidentKind = .fall,
    holder: Holder = .venue("V1"),
    occurred: Instant = "2025-03-20 08:00",
    known: Instant? = nil,
    reported: Instant? = nil,
    _ casualties: Casualties = .sample(deaths: 1),
    hazards: [HazardID] = []
  ) -> AccidentDraft {
    let known = known ?? Instant(milliseconds: occurred.milliseconds + 10 * 60_000)
    let reported = reported ?? Instant(milliseconds: known.milliseconds + 50 * 60_000)
    return AccidentDraft(
      holder: holder,
      kind: kind,
      place: "三层",
      course: "拆除脚手架时坠落",
      measures: "现场封闭",
      times: AccidentTimes(occurredAt: occurred, knownAt: known, reportedAt: reported),
      casualties: casualties,
      hazards: hazards,
      note: "快报"
    )
  }

  func opening(
    hazards: [AccidentHazard]? = nil,
    today: Day = "2027-12-31",
    by actor: Actor = .sample(.unit, id: "unit"),
    changing values: [ParameterKey: Int] = [:]
  ) throws -> AccidentOpening {
    try Accident.open(
      self,
      hazards: hazards ?? self.hazards.map { AccidentHazard($0, at: "V1") },
      id: "K7QX-A1",
      zone: "Z1",
      today: today,
      actor: actor,
      rules: try .sample(changing: values)
    )
  }
}

extension AccidentRules {
  /// The project's defaults but that terms end on days off, too.
  static func sample(changing values: [ParameterKey: Int] = [:]) throws -> AccidentRules {
    let exact = values.merging([.calendarDeadlineRolls: 0]) { first, _ in first }
    return try AccidentRules(clocks: try .sample(changing: exact))
  }
}

extension Accident {
  /// An accident of 2025-03-20 that went straight to a phase, each later step on 2025-03-21.
  static func sample(
    phase: AccidentPhase = .reported,
    _ draft: AccidentDraft = .sample()
  ) throws -> Accident {
    let steps: [AccidentEvent.Step] =
      switch phase {
      case .reported: []
      case .underInvestigation: [.investigated(body: "区政府")]
      case .reportDelivered: [.investigated(body: "区政府"), .delivered]
      case .approved: [.investigated(body: "区政府"), .delivered, .approved(responsible: true)]
      case .evaluated:
        [
          .investigated(body: "区政府"), .delivered, .approved(responsible: true),
          .evaluated(medium: nil),
        ]
      case .void: [.voided]
      }
    var accident = Accident(try draft.opening())
    for step in steps {
      accident.apply(AccidentEvent(step, .sample(on: "2025-03-21"), by: "lead"))
    }
    return accident
  }

  func event(
    _ step: AccidentCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    hazards: [AccidentHazard]? = nil,
    today: Day = "2027-12-31",
    by actor: Actor = .sample(.handler, id: "handler"),
    changing values: [ParameterKey: Int] = [:]
  ) throws -> AccidentEvent {
    let command = AccidentCommand(step, facts)
    return try decide(
      command,
      hazards: hazards ?? command.hazards.map { AccidentHazard($0, at: "V1") },
      today: today,
      actor: actor,
      rules: try .sample(changing: values)
    )
  }

  /// The code a command is refused with, or nothing if it is allowed.
  func refusal(
    of step: AccidentCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    hazards: [AccidentHazard]? = nil,
    today: Day = "2027-12-31",
    by actor: Actor = .sample(.handler, id: "handler")
  ) throws -> AccidentRefusal.Code? {
    do {
      _ = try event(step, facts, hazards: hazards, today: today, by: actor)
      return nil
    } catch let refusal as AccidentRefusal {
      return refusal.code
    }
  }

  /// Takes a step that the rules allow.
  @discardableResult
  mutating func take(
    _ step: AccidentCommand.Step,
    on day: Day,
    changing values: [ParameterKey: Int] = [:]
  ) throws -> AccidentEvent {
    let event = try event(step, .sample(on: day), changing: values)
    apply(event)
    return event
  }

  /// Reports upward, on the day of the instant.
  @discardableResult
  mutating func reportUp(to level: GovernmentLevel, at: Instant) throws -> AccidentEvent {
    try take(.reportUp(to: level, at: at), on: at.day)
  }
}

extension AccidentCommand.Step {
  /// A step of an act with everything it needs.
  static func sample(_ act: AccidentAct, in phase: AccidentPhase) -> AccidentCommand.Step {
    switch act {
    case .revise: .revise(.sample(deaths: 2))
    case .reportUp: .reportUp(to: .city, at: "2025-03-24 10:00")
    case .findFault: .findFault(.concealed, .county)
    case .link: .link(["K7QX-H1"])
    case .investigate: .investigate(body: "区政府")
    case .extend:
      .extend(AccidentExtension(phase == .reportDelivered ? .approval : .appraisal, days: 5))
    case .deliver: .deliver
    case .approve: .approve(responsible: true)
    case .evaluate: .evaluate(medium: "官网")
    case .void: .void
    }
  }
}
