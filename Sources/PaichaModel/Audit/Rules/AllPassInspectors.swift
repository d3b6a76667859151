/// Inspectors with many inspections of one kind of venue who find nothing, or far less than peers.
///
/// The rate is that of inspections with a finding. Self-checks and inspections by departments are
/// compared apart; the peers are all others at the same kind of venue, in every zone.
struct AllPassInspectors: AuditCheck {
  private struct Field: Hashable {
    let kind: VenueKind
    let source: HazardSource
  }

  private struct Count {
    var inspections: [InspectionID] = []
    var withFindings = 0
    var zones: Set<ZoneCode> = []
    var venues: Set<VenueCode> = []
    var lastDay: Day?
  }

  private let thresholds: AuditThresholds
  private var totals: [Field: (inspections: Int, withFindings: Int)] = [:]
  private var counts: [Field: [String: Count]] = [:]

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .inspection(let inspection) = fact, inspection.kind != .drill else { return }
    let field = Field(kind: inspection.venueKind, source: HazardSource(inspection.kind))
    let found = inspection.findings > 0 ? 1 : 0
    let total = totals[field, default: (0, 0)]
    totals[field] = (total.inspections + 1, total.withFindings + found)
    for inspector in inspection.inspectors {
      var count = counts[field]?[inspector] ?? Count()
      count.inspections.append(inspection.id)
      count.withFindings += found
      if let zone = inspection.zone { count.zones.insert(zone) }
      count.venues.insert(inspection.venue)
      count.lastDay = max(count.lastDay ?? inspection.day, inspection.day)
      counts[field, default: [:]][inspector] = count
    }
  }

  func leads() -> [AuditLead] {
    counts.flatMap { field, inspectors in
      inspectors.compactMap { inspector, count in
        let number = count.inspections.count
        let least = leastFindings(of: count, among: totals[field] ?? (0, 0))
        guard number >= thresholds.passInspections, count.withFindings < least else { return nil }
        return AuditLead(
          .allPassInspectors,
          .inspectionsWithFindings,
          zones: count.zones.sorted(),
          venues: count.venues.sorted(),
          who: inspector,
          day: count.lastDay,
          number: count.withFindings,
          of: number,
          threshold: least,
          records: count.inspections.inOrderOfNumbers()
        )
      }
    }
  }

  /// The least number of inspections with findings that is not far below the peers'; at least one.
  private func leastFindings(
    of count: Count,
    among total: (inspections: Int, withFindings: Int)
  ) -> Int {
    let peers = total.inspections - count.inspections.count
    let found = total.withFindings - count.withFindings
    guard peers > 0 else { return 1 }
    let share = thresholds.findingRatePercent * found * count.inspections.count
    return max(1, (share + 100 * peers - 1) / (100 * peers))
  }
}
