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
    try store.venueStandings(zone: nil, venue: nil) { kinds[$0.code] = $0.kind }
    let bearers = try bearers(window, zone)
    let first = bearers.flatMap(\.periods).map(\.lowerBound).min() ?? window.period.days.lowerBound
    let days = min(first, window.period.days.lowerBound)...window.asOf
    var held: [VenueCode: [(kind: PlanKind, day: Day)]] = [:]
    // A venue that changed its zone keeps what it held before; drills count where they were held.
    try store.drillFacts(days, zone: nil) { fact in
      if let venue = fact.venue { held[venue, default: []].append((fact.planKind, fact.heldOn)) }
      guard zone == nil || fact.zone == zone else { return }
      let kind = fact.venue.flatMap { kinds[$0] }
      table.add(group(fact.zone, kind, split), CountedDrill(fact))
    }
    let known = try known(bearers)
    for bearer in bearers {
      let drills = held[bearer.venue.code] ?? []
      table.add(
        group(bearer.venue.zone, bearer.venue.kind, split),
        periods: bearer.periods.filter {
          $0.upperBound >= bearer.venue.registeredOn
            || known[$0.upperBound]?.contains(bearer.venue.code) ?? false
        },
        heldOn: drills.filter { bearer.plans.contains($0.kind) }.map(\.day)
      )
    }
    return table
  }

  /// By the last day of each period that ended before a venue was known, the venues with a drill
  /// up to that day.
  private func known(_ bearers: [Bearer]) throws -> [Day: Set<VenueCode>] {
    var known: [Day: Set<VenueCode>] = [:]
    for bearer in bearers {
      for end in bearer.periods.map(\.upperBound)
      where end < bearer.venue.registeredOn && known[end] == nil {
        known[end] = Set(try store.lastDrills(zone: nil, venue: nil, by: end).keys)
      }
    }
    return known
  }

  /// Each venue with each duty that falls on it, and the periods of it that end in the window.
  private func bearers(_ window: StatisticsWindow, _ zone: ZoneCode?) throws -> [Bearer] {
    let duties = try DrillDuties(rules).duties
    var bearers: [Bearer] = []
    try store.venueStandings(zone: zone, venue: nil) { standing in
      let profile = rules.profile(of: standing)
      for duty in duties where duty.falls(on: profile, rules) {
        let periods = duty.periods.periods(endingIn: window.period.days).filter {
          duty.periods.owes($0, openedOn: standing.openedOn, closedOn: standing.closedOn)
        }
        bearers.append(Bearer(venue: standing, plans: duty.plans, periods: periods))
      }
    }
    return bearers
  }

  private func group(_ zone: ZoneCode?, _ kind: VenueKind?, _ split: Split) -> DrillGroup {
    switch split {
    case .zone: DrillGroup(zone: zone)
    case .kind: DrillGroup(kind: kind)
    }
  }

  private struct Bearer {
    let venue: VenueStanding
    let plans: Set<PlanKind>
    let periods: [ClosedRange<Day>]
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
