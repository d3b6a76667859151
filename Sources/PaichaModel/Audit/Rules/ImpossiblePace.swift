/// Inspectors who recorded more check items on one day than one can look at.
///
/// Each of a team counts with all items of the inspection: who looked at which is not on record.
struct ImpossiblePace: AuditCheck {
  private struct Work {
    var items = 0
    var zones: Set<ZoneCode> = []
    var venues: Set<VenueCode> = []
    var inspections: [InspectionID] = []
  }

  private let thresholds: AuditThresholds
  private var work: [InspectorDay: Work] = [:]

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .inspection(let inspection) = fact else { return }
    for inspector in inspection.inspectors {
      let day = InspectorDay(inspector: inspector, day: inspection.day)
      var work = self.work[day, default: Work()]
      work.items += inspection.items
      if let zone = inspection.zone { work.zones.insert(zone) }
      work.venues.insert(inspection.venue)
      work.inspections.append(inspection.id)
      self.work[day] = work
    }
  }

  func leads() -> [AuditLead] {
    work.filter { $0.value.items > thresholds.itemsPerDay }.map { day, work in
      AuditLead(
        .impossiblePace,
        .itemsOnDay,
        zones: work.zones.sorted(),
        venues: work.venues.sorted(),
        who: day.inspector,
        day: day.day,
        number: work.items,
        threshold: thresholds.itemsPerDay,
        records: work.inspections.inOrderOfNumbers()
      )
    }
  }
}
