import PaichaModel

/// The parts that steps of several life cycles share.
extension BodyFields {
  mutating func facts() throws(BodyProblem) -> StepFacts {
    StepFacts(
      on: try day("on"),
      note: try optionalText("note"),
      document: try optionalText("document"),
      evidence: try evidence()
    )
  }

  mutating func evidence() throws(BodyProblem) -> [Evidence] {
    try objects("evidence") { fields throws(BodyProblem) in
      guard let hash = EvidenceHash(try fields.text("sha256")) else {
        throw BodyProblem(expected: "a SHA-256")
      }
      return Evidence(hash: hash, name: try fields.optionalText("name"))
    }
  }

  mutating func clocks() throws(BodyProblem) -> [Clock] {
    try objects("clocks") { fields throws(BodyProblem) in
      let value = try fields.optionalNumber("limit")
      let unit = try fields.optionalCoded("unit", TimeLimit.Unit.self)
      guard (value == nil) == (unit == nil) else { throw BodyProblem(expected: "limit and unit") }
      var limit: TimeLimit?
      if let value, let unit { limit = TimeLimit(value: value, unit: unit) }
      return Clock(
        try fields.coded("kind", ClockKind.self),
        from: try fields.day("from"),
        limit: limit,
        due: DueDay(
          day: try fields.day("due"),
          isProvisional: try fields.flag("provisional")
        ),
        rule: try fields.optionalText("rule")
      )
    }
  }

  mutating func plan() throws(BodyProblem) -> TreatmentPlan {
    guard case .object(let members)? = self["plan"] else { throw BodyProblem(expected: "plan") }
    self["plan"] = nil
    var fields = BodyFields(members)
    var parts: [PlanPart: String] = [:]
    for part in PlanPart.allCases { parts[part] = try fields.text(part.rawValue) }
    guard fields.isEmpty, let plan = try? TreatmentPlan(parts) else {
      throw BodyProblem(expected: "a whole treatment plan")
    }
    return plan
  }

  mutating func criterion() throws(BodyProblem) -> Criterion? {
    let clause = try optionalText("clause")
    let edition = try optionalText("criteria")
    guard let clause, let edition else {
      guard clause == nil, edition == nil else { throw BodyProblem(expected: "criteria, clause") }
      return nil
    }
    guard let criterion = Criterion(edition: edition, clause: clause) else {
      throw BodyProblem(expected: "criteria and clause as plain texts")
    }
    return criterion
  }

  mutating func approval() throws(BodyProblem) -> Approval {
    Approval(
      finishBy: try day("finish_by"),
      supervisor: try text("supervisor"),
      leader: try text("leader"),
      body: try optionalText("body")
    )
  }
}
