import PaichaModel

/// Emergency plans as bodies.
extension PlanOpening {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put(holder)
    fields.put(materials)
    fields.put("name", name)
    fields.put("plan_kind", kind.rawValue)
    if case .takenOver(let reported) = manner {
      fields.put("evaluated_on", reported.evaluatedOn)
      fields.put("filed_on", reported.filedOn)
      fields.put("number", reported.number)
      fields.put("published_on", reported.publishedOn)
      fields.put("reference", reported.reference)
      fields.put("version", reported.version)
    }
    return fields
  }

  init(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    id: PlanID,
    zone: ZoneCode?,
    by actor: ActorID
  ) throws(BodyProblem) {
    self.init(
      id: id,
      holder: try fields.holder(zone: zone),
      zone: zone,
      kind: try fields.coded("plan_kind", PlanKind.self),
      name: try fields.text("name"),
      manner: kind == .planDrafted ? .drafted : .takenOver(try fields.reportedPlan()),
      materials: try fields.materials(),
      facts: try fields.facts(),
      actor: actor,
      clocks: try fields.clocks()
    )
  }
}

extension PlanEvent {
  var body: BodyFields {
    var fields = BodyFields()
    fields.put(facts)
    fields.put(clocks)
    fields.put(materials)
    switch step {
    case .reviewed(let review), .draftReturned(let review): fields.put(review)
    case .published(let signer): fields.put("signer", signer)
    case .filed(let receiver, let answerBy):
      fields.put("answer_by", answerBy.day)
      fields.put("answer_provisional", flag: answerBy.isProvisional)
      fields.put("receiver", receiver)
    case .revisionRequired(let cause), .revisionBegun(let cause):
      fields.put("cause", cause.rawValue)
    case .filingAccepted, .filingReturned, .countedAsFiled, .confirmed, .retired: break
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a plan.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    let step: Step
    switch kind {
    case .planReviewed: step = .reviewed(try fields.planReview())
    case .planDraftReturned: step = .draftReturned(try fields.planReview())
    case .planPublished: step = .published(signer: try fields.text("signer"))
    case .planFiled:
      step = .filed(
        receiver: try fields.text("receiver"),
        answerBy: DueDay(
          day: try fields.day("answer_by"),
          isProvisional: try fields.flag("answer_provisional")
        )
      )
    case .planFilingAccepted: step = .filingAccepted
    case .planFilingReturned: step = .filingReturned
    case .planCountedAsFiled: step = .countedAsFiled
    case .planConfirmed: step = .confirmed
    case .planRevisionRequired:
      step = .revisionRequired(try fields.coded("cause", RevisionCause.self))
    case .planRevisionBegun:
      step = .revisionBegun(try fields.coded("cause", RevisionCause.self))
    case .planRetired: step = .retired
    default: return nil
    }
    self.init(
      step,
      try fields.facts(),
      by: actor,
      materials: try fields.materials(),
      clocks: try fields.clocks()
    )
  }
}

extension BodyFields {
  fileprivate mutating func put(_ materials: [AttachedMaterial]) {
    put(
      "materials",
      objects: materials.map { item in
        var fields = BodyFields()
        fields.put("material", item.material.rawValue)
        fields.put("name", item.file?.name)
        fields.put("sha256", item.file?.hash.hex)
        return fields
      }
    )
  }

  fileprivate mutating func put(_ review: PlanReview) {
    put("opinion", review.opinion)
    put(
      "reviewers",
      objects: review.reviewers.map { reviewer in
        var fields = BodyFields()
        fields.put("body", reviewer.body)
        fields.put("name", reviewer.name)
        return fields
      }
    )
  }

  fileprivate mutating func materials() throws(BodyProblem) -> [AttachedMaterial] {
    try objects("materials") { fields throws(BodyProblem) in
      let material = try fields.coded("material", PlanMaterial.self)
      let name = try fields.optionalText("name")
      guard let hex = try fields.optionalText("sha256") else {
        guard name == nil else { throw BodyProblem(expected: "a SHA-256 beside a name") }
        return AttachedMaterial(material)
      }
      guard let hash = EvidenceHash(hex) else { throw BodyProblem(expected: "a SHA-256") }
      return AttachedMaterial(material, file: Evidence(hash: hash, name: name))
    }
  }

  fileprivate mutating func planReview() throws(BodyProblem) -> PlanReview {
    PlanReview(
      by: try objects("reviewers") { fields throws(BodyProblem) in
        guard
          let reviewer = Reviewer(name: try fields.text("name"), body: try fields.text("body"))
        else { throw BodyProblem(expected: "a reviewer with name and body") }
        return reviewer
      },
      opinion: try text("opinion")
    )
  }

  fileprivate mutating func reportedPlan() throws(BodyProblem) -> ReportedPlan {
    ReportedPlan(
      reference: try optionalText("reference"),
      version: try number("version"),
      number: try optionalText("number"),
      publishedOn: try day("published_on"),
      filedOn: try optionalDay("filed_on"),
      evaluatedOn: try optionalDay("evaluated_on")
    )
  }
}
