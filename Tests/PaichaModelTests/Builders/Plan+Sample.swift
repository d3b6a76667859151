import PaichaModel

extension Reviewer {
  /// Somebody of a society that has nothing to do with the plan.
  static func sample(_ name: String = "孙工", of body: String = "市安全工程学会") -> Reviewer {
    guard let reviewer = Reviewer(name: name, body: body) else {
      preconditionFailure("no reviewer: \(name) of \(body)")
    }
    return reviewer
  }
}

extension PlanReview {
  static func sample(_ reviewers: [Reviewer] = [.sample()]) -> PlanReview {
    PlanReview(by: reviewers, opinion: "要素齐全，同意")
  }
}

extension [AttachedMaterial] {
  /// All papers of a filing, said to be there.
  static var all: [AttachedMaterial] { PlanMaterial.allCases.map { AttachedMaterial($0) } }
}

extension PlanRules {
  /// Everything is owed, by the unit that runs the mall.
  static func sample(
    owesReview: Bool = true,
    owesFiling: Bool = true,
    owesEvaluation: Bool = true,
    authorNames: Set<String> = ["钱起草"],
    changing values: [ParameterKey: Int] = [:],
    calendar: WorkCalendar = .knownTo2026
  ) throws -> PlanRules {
    PlanRules(
      clocks: try .sample(changing: values, calendar: calendar),
      owesReview: owesReview,
      owesFiling: owesFiling,
      owesEvaluation: owesEvaluation,
      holderNames: ["云岫购物中心", "云岫商业公司"],
      authorNames: authorNames
    )
  }
}

extension PlanDraft {
  static func sample(
    holder: Holder = .venue("V1"),
    materials: [AttachedMaterial] = PlanMaterial.ofDraft.map { AttachedMaterial($0) },
    on day: Day = "2025-03-03"
  ) -> PlanDraft {
    PlanDraft(
      holder: holder,
      kind: .comprehensive,
      name: "综合应急预案",
      materials: materials,
      facts: .sample(on: day)
    )
  }

  func opening(
    by actor: Actor = .sample(.unit, id: "drafter"),
    today: Day = "2025-12-31"
  ) throws -> PlanOpening {
    try EmergencyPlan.open(self, id: "K7QX-P1", zone: "Z1", today: today, actor: actor)
  }
}

extension EmergencyPlan {
  /// A plan that `drafter` began on 2025-03-03 and that went straight to a phase; the day of each
  /// later step is 2025-03-10, an answer to its filing is due by 2025-03-17.
  static func sample(phase: PlanPhase = .drafted) throws -> EmergencyPlan {
    let due = DueDay(day: "2025-03-17", isProvisional: false)
    let published: [PlanEvent.Step] = [.reviewed(.sample()), .published(signer: "王总")]
    let sent = published + [.filed(receiver: "区应急局", answerBy: due)]
    let steps: [PlanEvent.Step] =
      switch phase {
      case .drafted: []
      case .reviewed: [.reviewed(.sample())]
      case .published: published
      case .filingSent: sent
      case .filingReturned: sent + [.filingReturned]
      case .filed: sent + [.filingAccepted]
      case .revisionDue: published + [.revisionRequired(.law)]
      case .retired: published + [.retired]
      }
    var plan = EmergencyPlan(try PlanDraft.sample().opening())
    for step in steps {
      plan.apply(PlanEvent(step, .sample(on: "2025-03-10", document: "YJ-01"), by: "drafter"))
    }
    return plan
  }

  func event(
    _ step: PlanCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    materials: [AttachedMaterial] = .all,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "handler"),
    rules: PlanRules? = nil
  ) throws -> PlanEvent {
    try decide(
      PlanCommand(step, facts, materials: materials),
      today: today,
      actor: actor,
      rules: try rules ?? .sample(owesReview: false)
    )
  }

  /// Takes a step, which the rules must allow.
  @discardableResult
  mutating func take(
    _ step: PlanCommand.Step,
    on day: Day,
    today: Day? = nil,
    rules: PlanRules? = nil
  ) throws -> PlanEvent {
    let event = try event(step, .sample(on: day), today: today ?? day, rules: rules)
    apply(event)
    return event
  }

  /// The refusal of a command, or nothing if it is allowed.
  func refusal(
    of step: PlanCommand.Step,
    _ facts: StepFacts = .sample(on: "2025-03-24"),
    materials: [AttachedMaterial] = .all,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "handler"),
    rules: PlanRules? = nil
  ) throws -> PlanRefusal? {
    do {
      _ = try event(step, facts, materials: materials, today: today, by: actor, rules: rules)
      return nil
    } catch let refusal as PlanRefusal {
      return refusal
    }
  }
}

extension PlanCommand.Step {
  /// A step of an act with everything it needs.
  static func sample(_ act: PlanAct) -> PlanCommand.Step {
    switch act {
    case .review: .review(.sample())
    case .returnDraft: .returnDraft(.sample())
    case .publish: .publish(signer: "王总")
    case .file: .file(receiver: "区应急局")
    case .acceptFiling: .acceptFiling
    case .returnFiling: .returnFiling
    case .countAsFiled: .countAsFiled
    case .confirm: .confirm
    case .requireRevision: .requireRevision(.law)
    case .revise: .revise(.law)
    case .retire: .retire
    }
  }
}
