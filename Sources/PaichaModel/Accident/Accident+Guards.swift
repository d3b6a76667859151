/// What every step is asked before it is decided.
extension Accident {
  /// A step is not after today, nor before what it follows.
  ///
  /// Changes of casualties follow one another; what concerns the reporting or the hazards only
  /// follows the accident; all else follows the last change of phase.
  func require(_ day: Day, of act: AccidentAct, today: Day) throws(AccidentRefusal) {
    guard day <= today else { throw .future(id, day, today) }
    guard day >= occurredOn else { throw .beforeAccident(id, day, occurredOn) }
    let earliest =
      switch act {
      case .revise: revisedOn
      case .reportUp, .findFault, .link: occurredOn
      case .investigate, .extend, .deliver, .approve, .evaluate, .void: phasedOn
      }
    guard day >= earliest else { throw .tooEarly(id, day, earliest) }
  }

  /// Hazards belong to the venue of the accident, each once.
  static func require(
    _ hazards: [AccidentHazard],
    of holder: Holder,
    besides known: [HazardID]
  ) throws(AccidentRefusal) {
    var seen = Set(known)
    for hazard in hazards {
      guard holder.venue == hazard.venue else { throw .otherVenue(hazard.id, hazard.venue) }
      guard seen.insert(hazard.id).inserted else { throw .linkedAlready(hazard.id) }
    }
  }

  /// An extension fits the phase, has days, and stays within what the law allows in all.
  ///
  /// What a government approves has a document (国务院令第493号 arts 29, 32).
  func require(
    _ term: AccidentExtension,
    _ facts: StepFacts,
    _ rules: AccidentRules
  ) throws {
    guard (term.kind == .approval) == (phase == .reportDelivered) else {
      throw AccidentRefusal.extensionNotNow(id, term.kind, phase)
    }
    guard (1...AccidentExtension.most).contains(term.days),
      days(of: term.kind) + term.days <= AccidentExtension.most
    else {
      throw AccidentRefusal.extensionDays(id, term.days)
    }
    switch term {
    case .appraisal: try requireReason(facts, .extend)
    case .investigation(let days):
      let limit = try rules.number(.accidentInvestigationExtension, .calendarDay)
      try require(self.days(of: .investigation) + days, atMost: limit)
      try requireDocument(facts, .extend)
    case .approval(let days):
      guard grade == .extraordinary else {
        throw AccidentRefusal.approvalNotExtended(id, grade)
      }
      let limit = try rules.number(.accidentApproveExtension, .calendarDay)
      try require(self.days(of: .approval) + days, atMost: limit)
      try requireDocument(facts, .extend)
    }
  }

  private func require(_ total: Int, atMost limit: Int) throws(AccidentRefusal) {
    guard total <= limit else { throw .extensionTooLong(id, total, limit) }
  }

  func requireReason(_ facts: StepFacts, _ act: AccidentAct) throws(AccidentRefusal) {
    guard facts.note != nil else { throw .reasonNeeded(id, act) }
  }

  func requireDocument(_ facts: StepFacts, _ act: AccidentAct) throws(AccidentRefusal) {
    guard facts.document != nil else { throw .documentNeeded(id, act) }
  }
}
