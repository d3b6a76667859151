/// Everything outside a draft that decides what an inspection becomes.
public struct InspectionRules: Sendable {
  public let checklist: Checklist
  /// Edition of the rulebook, as written into entries.
  public let rulebook: String
  /// Criteria of major hazards, by edition.
  public let packs: [CriteriaPack]
  private let clocks: ClockRules
  private let general: TimeLimit
  private let major: TimeLimit

  /// Takes the default deadlines (`hazard.default_deadline_*`) and day counting from a rulebook.
  public init(
    rulebook: Rulebook,
    checklist: Checklist,
    calendar: WorkCalendar
  ) throws(RulebookFault) {
    self.checklist = checklist
    self.rulebook = rulebook.title
    self.packs = rulebook.packs
    self.clocks = try ClockRules(rulebook: rulebook, calendar: calendar)
    self.general = try rulebook.limit(.defaultDeadlineGeneral)
    self.major = try rulebook.limit(.defaultDeadlineMajor)
  }

  /// The grade of a finding: as given, else as its item's criteria say on that day.
  ///
  /// Criteria that are not verified, and items whose source is not, never make a hazard major:
  /// they make it a candidate that the authority has to determine.
  func grade(of draft: FindingDraft, _ item: ChecklistItem?, on day: Day) -> Grade {
    let cited = draft.criterion ?? item.flatMap { packs.criterion(of: $0) }
    if let level = draft.level { return Grade(level, level == .major ? cited : draft.criterion) }
    guard let item, item.severity.isMajorAlone else { return Grade(.general, draft.criterion) }
    switch packs.outcome(of: item.severity, on: day) {
    case .major where item.defaultLevel == .major: return Grade(.major, cited)
    case .major, .candidate: return Grade(.general, cited)
    case .none: return Grade(.general, draft.criterion)
    }
  }

  /// The level a failed item gets on a day when the inspector gives none.
  public func defaultLevel(of item: ChecklistItem, on day: Day) -> HazardLevel {
    grade(of: FindingDraft(item: item.code), item, on: day).level
  }

  /// The deadline of a finding whose order sets none.
  public func prefilledDeadline(_ level: HazardLevel, foundOn day: Day) -> Deadline {
    .prefilled(clocks.due(from: day, level == .major ? major : general))
  }
}
