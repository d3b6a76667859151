/// A plan somebody wants to begin.
public struct PlanDraft: Hashable, Sendable {
  public let holder: Holder
  public let kind: PlanKind
  public let name: String
  public let materials: [AttachedMaterial]
  public let facts: StepFacts

  public init(
    holder: Holder,
    kind: PlanKind,
    name: String,
    materials: [AttachedMaterial],
    facts: StepFacts
  ) {
    self.holder = holder
    self.kind = kind
    self.name = name
    self.materials = materials
    self.facts = facts
  }
}

extension EmergencyPlan {
  /// The plan a draft begins, or why the rules refuse it.
  ///
  /// A draft stands on a risk assessment and a survey of resources (国务院令第708号 art 5).
  public static func open(
    _ draft: PlanDraft,
    id: PlanID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor
  ) throws(PlanRefusal) -> PlanOpening {
    guard actor.role.may(.keepEmergency) else { throw .role(nil, actor, .keepEmergency) }
    guard draft.facts.day <= today else { throw .future(nil, draft.facts.day, today) }
    let missing = PlanMaterial.ofDraft.filter { material in
      !draft.materials.contains { $0.material == material }
    }
    guard missing.isEmpty else { throw .materialsMissing(nil, missing) }
    return PlanOpening(
      id: id,
      holder: draft.holder,
      zone: zone,
      kind: draft.kind,
      name: draft.name,
      manner: .drafted,
      materials: draft.materials,
      facts: draft.facts,
      actor: actor.id,
      clocks: []
    )
  }

  /// A plan of another system, taken over as it was reported; what is still owed runs from its days.
  public static func takeOver(
    _ reported: ReportedPlan,
    holder: Holder,
    kind: PlanKind,
    name: String,
    id: PlanID,
    zone: ZoneCode?,
    today: Day,
    actor: Actor,
    rules: PlanRules
  ) throws -> PlanOpening {
    guard actor.role.may(.takeOver) else { throw PlanRefusal.role(nil, actor, .takeOver) }
    let days = [reported.publishedOn, reported.filedOn, reported.evaluatedOn].compactMap { $0 }
    let last = days.max() ?? reported.publishedOn
    guard last <= today else { throw PlanRefusal.future(nil, last, today) }
    for day in days where day < reported.publishedOn {
      throw PlanRefusal.tooEarly(nil, day, reported.publishedOn)
    }
    var clocks: [Clock] = []
    if rules.owesFiling, reported.filedOn == nil {
      clocks.append(try rules.filingClock(from: reported.publishedOn))
    }
    if rules.owesEvaluation {
      clocks.append(
        try rules.evaluationClock(from: reported.evaluatedOn ?? reported.publishedOn)
      )
    }
    return PlanOpening(
      id: id,
      holder: holder,
      zone: zone,
      kind: kind,
      name: name,
      manner: .takenOver(reported),
      materials: [],
      facts: StepFacts(on: last),
      actor: actor.id,
      clocks: clocks
    )
  }
}
