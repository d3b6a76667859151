/// Everything outside a draft that decides what an inspection becomes.
public struct InspectionRules: Sendable {
  public let checklist: Checklist
  public let calendar: WorkCalendar
  /// Edition of the rulebook, as written into entries.
  public let rulebook: String
  let limits: [HazardLevel: TimeLimit]
  let rollsForward: Bool

  /// Takes the default deadlines (`hazard.default_deadline_*`) and day counting from a rulebook.
  public init(
    rulebook: Rulebook,
    checklist: Checklist,
    calendar: WorkCalendar
  ) throws(RulebookFault) {
    self.checklist = checklist
    self.calendar = calendar
    self.rulebook = rulebook.title
    self.limits = [
      .general: try rulebook.limit(.defaultDeadlineGeneral),
      .major: try rulebook.limit(.defaultDeadlineMajor),
    ]
    self.rollsForward = try rulebook.integer(.calendarDeadlineRolls) != 0
  }

  /// The deadline of a finding whose order sets none.
  func prefilledDeadline(_ level: HazardLevel, foundOn day: Day) -> Deadline {
    let limit = limits[level] ?? TimeLimit(value: 0, unit: .calendarDay)
    return .prefilled(limit.due(from: day, calendar: calendar, rollsForward: rollsForward))
  }
}
