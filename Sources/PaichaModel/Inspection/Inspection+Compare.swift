/// How a draft with a reference that is known already relates to what is recorded under it.
public enum RecordedComparison: Hashable, Sendable {
  /// It says nothing new.
  case same
  /// It adds rows to an incomplete record; `remainder` holds only what is new.
  case supplements(remainder: InspectionDraft)
  /// It says something else: the named part differs.
  case differs(part: String)
}

extension Inspection {
  /// Compares a draft with this record, its supplements folded in.
  ///
  /// What the draft leaves to the rulebook (level, deadline) never makes a difference.
  public func compare(with draft: InspectionDraft) -> RecordedComparison {
    if let part = differingHeading(draft) { return .differs(part: part) }
    var remainder = draft
    remainder.passed = draft.passed.removing(passed)
    remainder.notApplicable = draft.notApplicable.removing(notApplicable)
    remainder.findings = unrecorded(draft.findings)
    let new =
      remainder.passed.count + remainder.notApplicable.count + remainder.findings.count
    if new == 0 { return .same }
    guard new + draft.heldBack <= heldBack else { return .differs(part: "findings") }
    remainder.heldBack = heldBack - new
    return .supplements(remainder: remainder)
  }

  /// This record with a supplement folded in.
  public func supplemented(by supplement: InspectionSupplement) -> Inspection {
    Inspection(
      id: id,
      reference: reference,
      venue: venue,
      zone: zone,
      day: day,
      kind: kind,
      inspectors: inspectors,
      campaign: campaign,
      checklist: checklist,
      location: location,
      passed: passed + supplement.passed,
      notApplicable: notApplicable + supplement.notApplicable,
      findings: findings + supplement.findings,
      heldBack: supplement.heldBack,
      rulebook: rulebook
    )
  }

  /// The drafted findings without a record, order kept.
  ///
  /// A draft takes the record it would become before one it merely does not contradict, and drafts
  /// that state their level choose first, so that the order of rows makes no difference.
  private func unrecorded(_ drafts: [FindingDraft]) -> [FindingDraft] {
    var open = findings
    var rest = drafts.removing(&open) {
      $0.level != nil && $1.isPrefilled == ($0.deadline == nil) && $1.isRecord(of: $0, on: day)
    }
    rest = rest.removing(&open) {
      $1.isPrefilled == ($0.deadline == nil) && $1.isRecord(of: $0, on: day)
    }
    return rest.removing(&open) { $1.isRecord(of: $0, on: day) }
  }

  private func differingHeading(_ draft: InspectionDraft) -> String? {
    if draft.venue != venue { return "venue" }
    if draft.day != day { return "inspected_on" }
    if draft.kind != kind { return "kind" }
    if draft.inspectors != inspectors { return "inspectors" }
    if draft.campaign != campaign { return "campaign" }
    if let edition = draft.checklist, edition != checklist { return "checklist" }
    if draft.location != location { return "lat, lon" }
    return nil
  }
}

extension Finding {
  fileprivate var isPrefilled: Bool { deadline.setBy != .given }

  /// Whether this is the record of a drafted finding.
  func isRecord(of draft: FindingDraft, on day: Day) -> Bool {
    guard draft.item == item, draft.description == description, draft.place == place,
      draft.evidence == evidence, draft.level == nil || draft.level == level
    else { return false }
    if let given = draft.deadline {
      guard case .given(given) = deadline else { return false }
    }
    return FindingOutcome(draft, level: level, on: day) == outcome
  }
}

extension Array {
  /// What is left after each recorded element has taken away one match, order kept.
  fileprivate func removing<Recorded>(
    _ open: inout [Recorded],
    where matches: (Element, Recorded) -> Bool
  ) -> [Element] {
    if count == open.count, zip(self, open).allSatisfy(matches) {
      open = []
      return []
    }
    return filter { element in
      guard let position = open.firstIndex(where: { matches(element, $0) }) else { return true }
      open.remove(at: position)
      return false
    }
  }
}

extension Array where Element: Equatable {
  fileprivate func removing(_ recorded: [Element]) -> [Element] {
    var open = recorded
    return removing(&open, where: ==)
  }
}
