import PaichaModel

/// Drills as bodies.
extension DrillOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put(holder)
    fields.put("form", kind.rawValue)
    fields.put("owes_report", flag: owesReport)
    fields.put("plan", plan.plan?.description)
    fields.put("plan_kind", plan.kind.rawValue)
    fields.put("plan_version", plan.version)
    fields.put("reference", reference)
    fields.put("topic", topic)
    switch stage {
    case .planned(let day): fields.put("planned_for", day)
    case .held(let conduct): fields.put(conduct)
    }
    return fields
  }

  init(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    id: DrillID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    self.init(
      id: id,
      reference: try fields.optionalText("reference"),
      holder: try fields.holder(zone: zone),
      zone: zone,
      plan: try fields.exercisedPlan(),
      kind: try fields.coded("form", DrillKind.self),
      topic: try fields.optionalText("topic"),
      stage: kind == .drillPlanned
        ? .planned(for: try fields.day("planned_for")) : .held(try fields.conduct()),
      owesReport: try fields.flag("owes_report"),
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension DrillEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    switch step {
    case .held(let conduct): fields.put(conduct)
    case .evaluated(let text, let hazards, let problems):
      fields.put("evaluation", text)
      fields.put("inspection", hazards?.description)
      fields.put("problems", problems)
    case .reported(let receiver): fields.put("receiver", receiver)
    case .cancelled, .voided: break
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a drill.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    let step: Step
    switch kind {
    case .drillHeld: step = .held(try fields.conduct())
    case .drillEvaluated:
      step = .evaluated(
        try fields.text("evaluation"),
        hazards: try fields.optionalID("inspection"),
        problems: try fields.number("problems")
      )
    case .drillReported: step = .reported(to: try fields.text("receiver"))
    case .drillCancelled: step = .cancelled
    case .drillVoided: step = .voided
    default: return nil
    }
    self.init(step, try fields.facts(), by: actor, clocks: try fields.clocks())
  }
}

extension BodyFields {
  fileprivate mutating func put(_ conduct: DrillConduct) {
    put("participants", conduct.participants)
    put("roll", conduct.roll)
  }

  fileprivate mutating func conduct() throws(BodyProblem) -> DrillConduct {
    DrillConduct(
      participants: try number("participants"),
      roll: try optionalNumber("roll")
    )
  }

  fileprivate mutating func exercisedPlan() throws(BodyProblem) -> ExercisedPlan {
    let id: PlanID? = try optionalID("plan")
    let kind = try coded("plan_kind", PlanKind.self)
    let version = try optionalNumber("plan_version")
    guard let id else {
      guard version == nil else { throw BodyProblem(expected: "plan beside plan_version") }
      return ExercisedPlan(kind)
    }
    return ExercisedPlan(id, version: version, kind: kind)
  }
}
