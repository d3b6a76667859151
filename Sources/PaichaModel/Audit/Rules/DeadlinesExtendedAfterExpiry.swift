/// Deadlines that were moved later when the earlier one had already passed: one lead a step.
struct DeadlinesExtendedAfterExpiry: AuditCheck {
  private let thresholds: AuditThresholds
  private var found: [AuditLead] = []

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .deadline(let moved) = fact, moved.later > moved.earlier else { return }
    let days = moved.day.days(since: moved.earlier)
    guard days > thresholds.extensionGraceDays else { return }
    found.append(
      AuditLead(
        .deadlinesExtendedAfterExpiry,
        .daysPastDeadline,
        zones: [moved.zone].compactMap { $0 },
        venues: [moved.venue],
        who: moved.actor.text,
        day: moved.day,
        number: days,
        threshold: thresholds.extensionGraceDays,
        records: ["\(moved.hazard)"]
      )
    )
  }

  func leads() -> [AuditLead] { found }
}
