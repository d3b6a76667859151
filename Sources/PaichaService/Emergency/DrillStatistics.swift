public import PaichaModel
public import PaichaStore

/// Counts the drills of a period: owed, held, reported, and what they brought to light (演练统计).
public struct DrillStatistics {
  let store: any BookReading
  let rules: EmergencyRules

  public init(store: any BookReading, rules: EmergencyRules) {
    self.store = store
    self.rules = rules
  }

  /// By what rows are split.
  public enum Split: String, CaseIterable, Sendable {
    case zone
    case kind
  }

  /// The table of a window.
  ///
  /// Periods are owed by venues that were open through all of them. One that ended before the book
  /// came to know the venue counts only where a drill of the venue up to then is on record.
  public func table(
    _ window: StatisticsWindow,
    by split: Split,
    zone: ZoneCode?
  ) throws -> DrillTable {
    if let zone, try store.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
    var table = DrillTable(window)
    var kinds: [VenueCode: VenueKind] = [:]
    var periods = try DrillPeriods(store, rules, endingIn: window.period.days, asOf: window.asOf)
    var owing: [VenueStanding] = []
    try store.venueStandings(zone: nil, venue: nil) { venue in
      kinds[venue.code] = venue.kind
      if zone == nil || venue.zone == zone { owing.append(venue) }
    }
    for venue in owing {
      let profile = rules.profile(of: venue)
      guard periods.areOwed(by: profile) else { continue }
      let group = group(venue.zone, venue.kind, split)
      table.add(group, periods: [], heldOn: [])
      for owed in try periods.owed(by: venue, profile) {
        table.add(group, periods: [owed.days], heldOn: owed.heldOn.map { [$0] } ?? [])
      }
    }
    // A venue that changed its zone keeps what it held before; drills count where they were held.
    let first = window.period.days.lowerBound
    guard first <= window.asOf else { return table }
    try store.drillFacts(first...window.asOf, zone: zone) { fact in
      table.add(group(fact.zone, fact.venue.flatMap { kinds[$0] }, split), CountedDrill(fact))
    }
    return table
  }

  private func group(_ zone: ZoneCode?, _ kind: VenueKind?, _ split: Split) -> DrillGroup {
    switch split {
    case .zone: DrillGroup(zone: zone)
    case .kind: DrillGroup(kind: kind)
    }
  }
}

extension CountedDrill {
  fileprivate init(_ fact: DrillFact) {
    self.init(
      kind: fact.kind,
      heldOn: fact.heldOn,
      participants: fact.participants,
      problems: fact.problems,
      owesReport: fact.owesReport,
      reportedOn: fact.reportedOn
    )
  }
}
