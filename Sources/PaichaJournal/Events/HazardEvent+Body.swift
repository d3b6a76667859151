import PaichaModel

/// Steps in the lives of hazards as bodies.
extension HazardEvent {
  var body: BodyFields {
    var fields = BodyFields()
    switch self {
    case .rectified(let rectification): fields.put(rectification)
    case .reviewed(let review): fields.put(review)
    case .ordered(let order):
      fields.put(order.facts)
      fields.put(order.clocks)
      fields.put("deadline", order.deadline)
      fields.put("part", order.suspendedPart)
      fields.put("requirement", order.requirement)
    case .planned(let filed):
      fields.put(filed.facts)
      fields.put(filed.plan)
    case .regraded(let regrading):
      fields.put(regrading.facts)
      fields.put(regrading.clocks)
      fields.put("authority", regrading.authority)
      fields.put("level", regrading.grade.level.rawValue)
      fields.put(regrading.grade.criterion)
    case .suspended(let suspension):
      if let facts = suspension.facts { fields.put(facts) }
      fields.put("part", suspension.part)
    case .resumed(let facts): fields.put(facts)
    case .referred(let referral):
      fields.put(referral.facts)
      fields.put("authority", referral.authority)
    case .penalised(let penalty):
      fields.put(penalty.facts)
      fields.put("authority", penalty.authority)
      fields.put("fine_fen", penalty.fineFen)
    case .transferred(let transfer, let day):
      fields.put("on", day)
      fields.put("transfer", transfer.description)
    case .takenBack(let result):
      fields.put(result.facts)
      fields.put("handled", flag: result.isHandled)
      fields.put("state", result.phase.rawValue)
      fields.put("transfer", result.transfer.description)
    case .voided(let voiding):
      fields.put(voiding.facts)
      fields.put("target", voiding.target?.description)
    case .takenOver(let takeOver): fields.put(takeOver)
    case .settled(let deadline):
      fields.put("deadline", deadline.day)
      fields.put("deadline_by", deadline.setBy.rawValue)
    }
    return fields
  }

  /// The step that a body of a kind tells; nothing for a kind that is no step of a hazard.
  init?(
    _ kind: EventKind,
    _ fields: inout BodyFields,
    by actor: ActorID
  ) throws(BodyProblem) {
    switch kind {
    case .hazardRectified: self = .rectified(try fields.rectification(by: actor))
    case .hazardReviewed: self = .reviewed(try fields.review(by: actor))
    case .hazardOrdered:
      self = .ordered(
        Order(
          try fields.facts(),
          deadline: try fields.day("deadline"),
          requirement: try fields.optionalText("requirement"),
          suspendedPart: try fields.optionalText("part"),
          clocks: try fields.clocks()
        )
      )
    case .hazardPlanned:
      self = .planned(FiledPlan(try fields.facts(), plan: try fields.plan()))
    case .hazardRegraded:
      self = .regraded(
        Regrading(
          try fields.facts(),
          to: Grade(try fields.coded("level", HazardLevel.self), try fields.criterion()),
          authority: try fields.text("authority"),
          clocks: try fields.clocks()
        )
      )
    case .hazardSuspended:
      let facts = try fields.facts()
      self = .suspended(Suspension(of: try fields.text("part"), since: facts.day, facts: facts))
    case .hazardResumed: self = .resumed(try fields.facts())
    case .hazardReferred:
      self = .referred(Referral(try fields.facts(), to: try fields.text("authority")))
    case .hazardPenalised:
      self = .penalised(
        Penalty(
          try fields.facts(),
          by: try fields.text("authority"),
          fineFen: try fields.optionalNumber("fine_fen")
        )
      )
    case .hazardTransferred:
      self = .transferred(try fields.id("transfer"), on: try fields.day("on"))
    case .hazardTakenBack:
      self = .takenBack(
        TransferReturn(
          try fields.id("transfer"),
          try fields.facts(),
          isHandled: try fields.flag("handled"),
          to: try fields.coded("state", HazardPhase.self)
        )
      )
    case .hazardVoided:
      self = .voided(Voiding(try fields.facts(), target: try fields.optionalID("target")))
    case .hazardTakenOver: self = .takenOver(try fields.takeOver(by: actor))
    case .hazardSettled:
      self = .settled(
        Deadline(
          try fields.day("deadline"),
          setBy: try fields.coded("deadline_by", Deadline.SetBy.self)
        )
      )
    default: return nil
    }
  }
}

extension BodyFields {
  fileprivate mutating func put(_ rectification: Rectification) {
    put(rectification.clocks)
    put("document", rectification.document)
    put("evidence", rectification.evidence)
    put("note", rectification.note)
    put("on", rectification.day)
    if rectification.stage != .done { put("stage", rectification.stage.rawValue) }
  }

  fileprivate mutating func put(_ review: Review) {
    if case .returned(let deadline?) = review.verdict { put("deadline", deadline) }
    put("document", review.document)
    put("evidence", review.evidence)
    put("note", review.note)
    put("officers", review.officers.map(\.text))
    put("on", review.day)
    put("resumes", flag: review.resumes)
    put("verdict", review.verdict == .passed ? "passed" : "returned")
  }

  fileprivate mutating func rectification(by actor: ActorID) throws(BodyProblem) -> Rectification {
    Rectification(
      try optionalCoded("stage", Rectification.Stage.self) ?? .done,
      on: try day("on"),
      by: actor,
      note: try optionalText("note"),
      document: try optionalText("document"),
      evidence: try evidence(),
      clocks: try clocks()
    )
  }

  fileprivate mutating func review(by actor: ActorID) throws(BodyProblem) -> Review {
    let verdict: Review.Verdict
    switch try text("verdict") {
    case "passed": verdict = .passed
    case "returned": verdict = .returned(newDeadline: try optionalDay("deadline"))
    default: throw BodyProblem(expected: "passed or returned")
    }
    return Review(
      on: try day("on"),
      by: actor,
      with: try actors("officers"),
      verdict: verdict,
      resumes: try flag("resumes"),
      note: try optionalText("note"),
      document: try optionalText("document"),
      evidence: try evidence()
    )
  }
}
