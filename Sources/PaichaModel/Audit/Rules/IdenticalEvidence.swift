/// Evidence files that hazards of different inspections cite, at least one of them in the period.
///
/// Hazards of one inspection may share a picture, and one hazard may cite it at several steps.
struct IdenticalEvidence: AuditCheck {
  private let days: ClosedRange<Day>
  private let thresholds: AuditThresholds
  private var found: [AuditLead] = []

  init(_ days: ClosedRange<Day>, _ thresholds: AuditThresholds) {
    self.days = days
    self.thresholds = thresholds
  }

  mutating func add(_ fact: AuditFact) {
    guard case .evidence(let evidence) = fact else { return }
    let inspections = Set(evidence.citations.map(\.inspection))
    let cited = evidence.citations.filter { days.contains($0.day) }
    guard inspections.count > thresholds.evidenceInspections,
      let last = cited.max(by: { $0.day < $1.day })
    else { return }
    let actors = Set(evidence.citations.map(\.actor))
    found.append(
      AuditLead(
        .identicalEvidence,
        .inspectionsCiting,
        zones: Set(evidence.citations.compactMap(\.zone)).sorted(),
        venues: Set(evidence.citations.map(\.venue)).sorted(),
        who: actors.count == 1 ? last.actor.text : nil,
        day: last.day,
        number: inspections.count,
        threshold: thresholds.evidenceInspections,
        records: Array(Set(evidence.citations.map(\.hazard))).inOrderOfNumbers()
      )
    )
  }

  func leads() -> [AuditLead] { found }
}
