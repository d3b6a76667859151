/// Inspectors who were in several zones on one day, or at more venues than one can visit.
///
/// Both can be told of the same day: zones and venues are counted apart. Venues without a zone
/// count as venues only.
struct TwoPlacesAtOnce: AuditCheck {
  private struct Place: Hashable {
    let venue: VenueCode
    let zone: ZoneCode?
  }

  private let thresholds: AuditThresholds
  private var visits: [InspectorDay: [Place: [InspectionID]]] = [:]

  init(_ thresholds: AuditThresholds) { self.thresholds = thresholds }

  mutating func add(_ fact: AuditFact) {
    guard case .inspection(let inspection) = fact else { return }
    let place = Place(venue: inspection.venue, zone: inspection.zone)
    for inspector in inspection.inspectors {
      let day = InspectorDay(inspector: inspector, day: inspection.day)
      visits[day, default: [:]][place, default: []].append(inspection.id)
    }
  }

  func leads() -> [AuditLead] {
    visits.flatMap { day, places in
      let zones = Set(places.keys.compactMap(\.zone)).sorted()
      let venues = Set(places.keys.map(\.venue)).sorted()
      let records = places.values.flatMap { $0 }.inOrderOfNumbers()
      func lead(_ measure: AuditMeasure, _ number: Int, most: Int) -> AuditLead? {
        guard number > most else { return nil }
        return AuditLead(
          .twoPlacesAtOnce,
          measure,
          zones: zones,
          venues: venues,
          who: day.inspector,
          day: day.day,
          number: number,
          threshold: most,
          records: records
        )
      }
      return [
        lead(.zonesOnDay, zones.count, most: thresholds.zonesPerDay),
        lead(.venuesOnDay, venues.count, most: thresholds.venuesPerDay),
      ]
      .compactMap { $0 }
    }
  }
}

/// One day of one inspector.
struct InspectorDay: Hashable {
  let inspector: String
  let day: Day
}
