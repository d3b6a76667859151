import PaichaIntake
import PaichaModel

extension HazardHistory {
  /// The first field by which a row differs from what is recorded under its number.
  ///
  /// What the row leaves to the rulebook (level, clause of an item) never makes a difference.
  func difference(
    from known: Inspection,
    _ recorded: ReportedHistory
  ) -> HazardHistoryField? {
    guard let finding = known.findings.first, let told = draft.findings.first,
      known.findings.count == 1, known.passed.isEmpty, known.notApplicable.isEmpty,
      known.heldBack == 0
    else { return .hazardRef }
    let isSame: [(HazardHistoryField, Bool)] = [
      (.venue, draft.venue == known.venue),
      (.foundOn, draft.day == known.day),
      (.source, draft.kind == known.kind),
      (.inspectors, draft.inspectors == known.inspectors),
      (.description, told.description == finding.description),
      (.level, told.level == nil || told.level == finding.level),
      (.item, told.item == finding.item),
      (.clause, told.isCriterion(of: finding)),
      (.place, told.place == finding.place),
      (.deadline, told.deadline == finding.givenDeadline),
      (.closedOn, FindingOutcome(closedOn: told.closedOn) == finding.outcome),
      (.evidenceSHA256, told.evidence == finding.evidence),
      (.orderedOn, reported.orderedOn == recorded.orderedOn),
      (.orderNumber, reported.orderNumber == recorded.orderNumber),
      (.rectifiedOn, reported.rectifiedOn == recorded.rectifiedOn),
      (.closedNote, reported.note == recorded.note),
    ]
    return isSame.first { !$0.1 }?.0
  }
}

extension FindingDraft {
  /// Without a clause of its own a row takes the one of its item.
  fileprivate func isCriterion(of finding: Finding) -> Bool {
    criterion == finding.criterion || (criterion == nil && item != nil)
  }
}

extension Finding {
  fileprivate var givenDeadline: Day? {
    if case .given(let day) = deadline { day } else { nil }
  }
}

extension FindingOutcome {
  fileprivate init(closedOn day: Day?) { self = day.map { .closed(on: $0) } ?? .open }
}
