import PaichaModel

/// The parts of listings on the credit list: subject, grounds, penalty, decision.
extension BodyFields {
  mutating func put(_ subject: CreditSubject) {
    switch subject {
    case .enterprise(let enterprise):
      put("address", enterprise.address)
      put("former_names", enterprise.formerNames)
      put("name", enterprise.name)
      put("uscc", enterprise.creditCode)
    case .person(let person):
      put("masked_name", person.maskedName)
      put("person", person.id.description)
      put("post", person.post.rawValue)
      put("unit_name", person.unit?.name)
      put("unit_uscc", person.unit?.creditCode)
    }
  }

  mutating func creditSubject() throws(BodyProblem) -> CreditSubject {
    guard let id: PersonID = try optionalID("person") else {
      guard
        let enterprise = ListedEnterprise(
          creditCode: try text("uscc"),
          name: try text("name"),
          formerNames: try texts("former_names"),
          address: try optionalText("address")
        )
      else { throw BodyProblem(expected: "an enterprise with code and name") }
      return .enterprise(enterprise)
    }
    let code = try optionalText("unit_uscc")
    let name = try optionalText("unit_name")
    guard name != nil || code == nil else { throw BodyProblem(expected: "unit_name") }
    return .person(
      ListedPerson(
        id: id,
        maskedName: try text("masked_name"),
        post: try coded("post", ListedPerson.Post.self),
        unit: name.map { ListedPerson.Unit(creditCode: code, name: $0) }
      )
    )
  }

  mutating func put(_ grounds: [AppliedGround]) {
    put(
      "grounds",
      objects: grounds.map { ground in
        var fields = BodyFields()
        fields.put("code", ground.code)
        fields.put("edition", ground.edition)
        fields.put("support", ground.support.rawValue)
        return fields
      }
    )
  }

  mutating func grounds() throws(BodyProblem) -> [AppliedGround] {
    let grounds = try objects("grounds") { fields throws(BodyProblem) in
      AppliedGround(
        code: try fields.text("code"),
        edition: try fields.text("edition"),
        support: try fields.coded("support", AppliedGround.Support.self)
      )
    }
    guard !grounds.isEmpty else { throw BodyProblem(expected: "grounds") }
    return grounds
  }

  mutating func put(_ penalty: PenaltyDecision) {
    put("penalty", penalty.number)
    put("penalty_authority", penalty.authority)
    put("penalty_final_on", penalty.finalOn)
    put("penalty_fine_fen", penalty.fineFen)
    put("penalty_fine_multiple", penalty.fineMultiple)
    put("penalty_hazard", penalty.hazard?.description)
    put("penalty_names_person", flag: penalty.namesPerson)
    put("penalty_on", penalty.decidedOn)
  }

  mutating func penaltyDecision() throws(BodyProblem) -> PenaltyDecision {
    PenaltyDecision(
      number: try text("penalty"),
      authority: try text("penalty_authority"),
      decidedOn: try day("penalty_on"),
      finalOn: try optionalDay("penalty_final_on"),
      fineFen: try optionalNumber("penalty_fine_fen"),
      fineMultiple: try optionalNumber("penalty_fine_multiple"),
      hazard: try optionalID("penalty_hazard"),
      namesPerson: try flag("penalty_names_person")
    )
  }

  mutating func put(_ decision: CreditDecision) {
    put("contact", decision.contact)
    put("decided_on", decision.day)
    put("decision", decision.number)
    put(
      "measures",
      objects: decision.measures.map { measure in
        var fields = BodyFields()
        fields.put("measure", measure.code)
        fields.put("receiver", measure.receiver)
        return fields
      }
    )
    put("officers", decision.officers.map(\.text))
    put("penalty_effective_on", decision.penaltyFinalOn)
    put("term_ends_on", decision.termEndsOn)
  }

  mutating func creditDecision() throws(BodyProblem) -> CreditDecision {
    CreditDecision(
      number: try text("decision"),
      day: try day("decided_on"),
      penaltyFinalOn: try day("penalty_effective_on"),
      measures: try objects("measures") { fields throws(BodyProblem) in
        OrderedMeasure(try fields.text("measure"), by: try fields.text("receiver"))
      },
      contact: try text("contact"),
      termEndsOn: try optionalDay("term_ends_on"),
      officers: try actors("officers")
    )
  }

  mutating func put(_ reported: ReportedCredit) {
    put(reported.decision)
    put("ended", reported.ending?.kind.rawValue)
    put("ended_on", reported.ending?.day)
    put("published_on", reported.publishedOn)
    put("reference", reported.reference)
    put("served_on", reported.servedOn)
  }

  mutating func reportedCredit() throws(BodyProblem) -> ReportedCredit {
    let kind = try optionalCoded("ended", ReportedCredit.Ending.Kind.self)
    let endedOn = try optionalDay("ended_on")
    guard (kind == nil) == (endedOn == nil) else { throw BodyProblem(expected: "ended, ended_on") }
    var ending: ReportedCredit.Ending?
    if let kind, let endedOn { ending = ReportedCredit.Ending(kind, on: endedOn) }
    return ReportedCredit(
      reference: try text("reference"),
      decision: try creditDecision(),
      servedOn: try day("served_on"),
      publishedOn: try optionalDay("published_on"),
      ending: ending
    )
  }

  mutating func accidents() throws(BodyProblem) -> [AccidentID] {
    try texts("accidents").map { text throws(BodyProblem) in
      guard let id = AccidentID(text) else { throw BodyProblem(expected: "accidents") }
      return id
    }
  }

  mutating func removalConditions() throws(BodyProblem) -> Set<RemovalCondition> {
    Set(
      try texts("conditions").map { text throws(BodyProblem) in
        guard let condition = RemovalCondition(rawValue: text) else {
          throw BodyProblem(expected: "known conditions")
        }
        return condition
      }
    )
  }
}
