/// The conditions of single steps, and what each becomes.
extension Hazard {
  func order(
    _ facts: StepFacts,
    _ deadline: Day,
    _ requirement: String?,
    _ part: String?,
    _ rules: HazardRules
  ) throws -> Order {
    guard deadline >= facts.day else {
      throw HazardRefusal.deadlineTooEarly(id, deadline, facts.day)
    }
    if let suspension, suspension.isInForce, part != nil {
      throw HazardRefusal.suspended(id, suspension.part)
    }
    let owesPlan = level == .major && plan == nil && !wasOrdered
    return Order(
      facts,
      deadline: deadline,
      requirement: requirement,
      suspendedPart: part,
      clocks: owesPlan
        ? [try rules.clocks.clock(.hazardPlan, from: facts.day, by: .hazardPlanDue)] : []
    )
  }

  func rectification(
    _ stage: Rectification.Stage,
    _ facts: StepFacts,
    _ actor: Actor,
    _ rules: HazardRules
  ) throws -> Rectification {
    if stage == .reviewRequested, phase == .rectified, level == .major {
      throw HazardRefusal.notSelfAccepted(id)
    }
    let asksForReview = stage == (level == .major ? .reviewRequested : .done)
    return Rectification(
      stage,
      on: facts.day,
      by: actor.id,
      note: facts.note,
      document: facts.document,
      evidence: facts.evidence,
      clocks: asksForReview ? [try rules.reviewClock(level, from: facts.day)] : []
    )
  }

  func review(
    _ facts: StepFacts,
    _ verdict: Review.Verdict,
    _ officers: [ActorID],
    _ resumes: Bool,
    _ actor: Actor,
    _ rules: HazardRules
  ) throws -> Review {
    if level == .major, phase != .reviewRequested {
      throw HazardRefusal.reviewNotRequested(id, phase)
    }
    for officer in [actor.id] + officers where rectifiers.contains(officer) {
      throw HazardRefusal.reviewerIsRectifier(id, officer)
    }
    let wanted = try rules.reviewOfficers(level)
    let present = Set([actor.id] + officers).count
    guard present >= wanted else { throw HazardRefusal.tooFewOfficers(id, present, wanted) }
    switch verdict {
    case .passed:
      if let listing = rules.listing, !listing.isAccepted {
        throw HazardRefusal.underSupervision(id, listing.id)
      }
      if resumes, suspension?.isInForce != true { throw HazardRefusal.notSuspended(id) }
    case .returned(let newDeadline):
      if let newDeadline, newDeadline < max(facts.day, deadlineDay) {
        throw HazardRefusal.deadlineTooEarly(id, newDeadline, max(facts.day, deadlineDay))
      }
    }
    return Review(
      on: facts.day,
      by: actor.id,
      with: officers,
      verdict: verdict,
      resumes: resumes,
      note: facts.note,
      document: facts.document,
      evidence: facts.evidence
    )
  }

  func regrading(
    _ facts: StepFacts,
    _ level: HazardLevel,
    _ criterion: Criterion?,
    _ authority: String,
    _ rules: HazardRules
  ) throws -> Regrading {
    if level == .general, let listing = rules.listing {
      throw HazardRefusal.underSupervision(id, listing.id)
    }
    let cited = level == .major ? criterion ?? grade.criterion : nil
    guard level == .general || cited != nil else { throw HazardRefusal.criterionNeeded(id) }
    let wanted = Grade(level, cited)
    guard wanted != grade else { throw HazardRefusal.gradeUnchanged(id, grade) }
    guard facts.note != nil else { throw HazardRefusal.reasonNeeded(id, .regrade) }
    let owesPlan = level == .major && self.level == .general && plan == nil && wasOrdered
    return Regrading(
      facts,
      to: wanted,
      authority: authority,
      clocks: owesPlan
        ? [try rules.clocks.clock(.hazardPlan, from: facts.day, by: .hazardPlanDue)] : []
    )
  }

  func voiding(
    _ facts: StepFacts,
    _ target: HazardID?,
    _ rules: HazardRules
  ) throws -> Voiding {
    guard facts.note != nil else { throw HazardRefusal.reasonNeeded(id, .void) }
    if let listing = rules.listing { throw HazardRefusal.underSupervision(id, listing.id) }
    guard target != id else { throw HazardRefusal.ownTarget(id) }
    return Voiding(facts, target: target)
  }
}
