public import PaichaModel
public import PaichaStore

/// Records that a closed hazard was found again: a new hazard, linked to the old one.
public struct HazardReopening {
  let store: any BookStore
  let session: Session
  let rules: RuleSet

  public init(store: any BookStore, session: Session, rules: RuleSet) {
    self.store = store
    self.session = session
    self.rules = rules
  }

  /// Logs a reinspection whose one finding reopens the hazard; what is not given is as it was.
  public func reopen(
    _ id: HazardID,
    facts: StepFacts,
    deadline: Day?,
    inspectors: [String]
  ) throws -> LoggedInspection {
    let draft = try store.takingTurn { book in
      let actor = try session.requireActor(in: book)
      let view = try book.requireHazard(id)
      guard facts.note != nil else { throw HazardRefusal.reasonNeeded(id, .reopen) }
      try view.hazard.check(.reopen, actor)
      guard facts.day >= view.hazard.lastDay else {
        throw HazardRefusal.tooEarly(id, facts.day, view.hazard.lastDay)
      }
      if let open = try view.reopenedAs.first(where: { try !book.isFinal($0) }) {
        throw ServiceFault.reopenedAlready(id, open)
      }
      return InspectionDraft(
        venue: view.venue.code,
        day: facts.day,
        kind: .reinspection,
        inspectors: inspectors.isEmpty ? [actor.id.text] : inspectors,
        findings: [
          FindingDraft(
            item: view.finding.item,
            level: view.hazard.level,
            criterion: view.hazard.grade.criterion,
            description: facts.note ?? view.finding.description,
            place: view.finding.place,
            deadline: deadline,
            evidence: facts.evidence,
            reopens: id
          )
        ]
      )
    }
    return try InspectionLogging(store: store, session: session, rules: rules).log(draft)
  }
}

extension BookReading {
  fileprivate func isFinal(_ id: HazardID) throws -> Bool {
    try requireHazard(id).hazard.phase.isFinal
  }
}
