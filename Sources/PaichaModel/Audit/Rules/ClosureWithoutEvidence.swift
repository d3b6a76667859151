/// Major hazards that were closed on fewer proofs than a closure needs: one lead a hazard.
struct ClosureWithoutEvidence: AuditCheck {
  private let thresholds: AuditThresholds
  private var found: [AuditLead] = []

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .closure(let closure) = fact, closure.level == .major,
      closure.proofs < thresholds.closureProofs
    else { return }
    found.append(
      AuditLead(
        .closureWithoutEvidence,
        .proofs,
        zones: [closure.zone].compactMap { $0 },
        venues: [closure.venue],
        who: closure.closedBy.text,
        day: closure.day,
        number: closure.proofs,
        threshold: thresholds.closureProofs,
        records: ["\(closure.hazard)"]
      )
    )
  }

  func leads() -> [AuditLead] { found }
}
