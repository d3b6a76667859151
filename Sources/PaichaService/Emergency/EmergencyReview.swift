public import PaichaModel
public import PaichaStore

/// Who owes which plans and drills: the duties of the rulebook held against what is in the book.
///
/// Reads the registers and the last drills, never the history: cost grows with the venues asked for.
public struct EmergencyReview {
  let store: any BookReading
  let rules: EmergencyRules
  let today: Day

  public init(store: any BookReading, rules: EmergencyRules, today: Day) {
    self.store = store
    self.rules = rules
    self.today = today
  }

  /// Plans that are owed and not in force, by zone, holder and kind.
  public func missingPlans(
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil
  ) throws -> MissingPlans {
    let inForce = try store.plansInForce(zone: zone, venue: venue)
    var missing = MissingPlans()
    try eachVenue(zone, venue) { standing in
      let profile = rules.profile(of: standing)
      let kinds = inForce[.venue(standing.code)] ?? []
      let duties = rules.duties(of: profile)
      let known = kinds.union(duties.compactMap(\.plan))
      let undecided = Set(rules.undecided(of: profile).compactMap(\.plan))
      if !undecided.isSubset(of: known) { missing.venuesOfUnknownSize += 1 }
      missing.add(
        duties,
        kinds,
        OwingHolder(standing, profile),
        size: rules.sizeParameter(standing.kind)
      )
    }
    if venue == nil {
      for standing in try store.zoneStandings(zone: zone, by: today) {
        missing.add(
          rules.zoneDuties,
          inForce[.zone(standing.code)] ?? [],
          OwingHolder(standing),
          size: nil
        )
      }
    }
    missing.rows.sort { $0.order.lexicographicallyPrecedes($1.order) }
    return missing
  }

  /// Drills that are owed, the one due first at the head; each duty of a holder by itself.
  public func owedDrills(
    zone: ZoneCode? = nil,
    venue: VenueCode? = nil
  ) throws -> [OwedDrill] {
    let drillDuties = try DrillDuties(rules)
    let last = try store.lastDrills(zone: zone, venue: venue, by: today)
    var owed: [OwedDrill] = []
    try eachVenue(zone, venue) { standing in
      let profile = rules.profile(of: standing)
      let held = last[standing.code] ?? [:]
      for duty in drillDuties.duties where duty.falls(on: profile, rules) {
        let drill = OwedDrill(
          holder: OwingHolder(standing, profile),
          duty: duty,
          last: duty.plans.compactMap { held[$0] }.max(),
          knownSince: min(standing.registeredOn, today),
          openedOn: standing.openedOn
        )
        if drill.isOwed(closedOn: standing.closedOn) { owed.append(drill) }
      }
    }
    if venue == nil {
      for standing in try store.zoneStandings(zone: zone, by: today) {
        for duty in drillDuties.ofZones {
          owed.append(
            OwedDrill(
              holder: OwingHolder(standing),
              duty: duty,
              last: standing.lastDrill,
              knownSince: min(standing.registeredOn, today),
              openedOn: nil
            )
          )
        }
      }
    }
    return owed.sorted { $0.order < $1.order }
  }

  /// The clocks of drills that are owed, by due day, as far as a filter of the agenda wants them.
  public func clocks(_ filter: AgendaFilter) throws -> [AgendaRow] {
    try owedDrills(zone: filter.zone, venue: filter.venue).lazy
      .filter { owed in filter.through.map { owed.due <= $0 } ?? true }
      .map(\.agendaRow)
  }

  /// Venues that are open today.
  private func eachVenue(
    _ zone: ZoneCode?,
    _ venue: VenueCode?,
    _ body: (VenueStanding) throws -> Void
  ) throws {
    try store.venueStandings(zone: zone, venue: venue) { standing in
      guard !standing.isClosed(before: today), standing.openedOn.map({ $0 <= today }) ?? true
      else { return }
      try body(standing)
    }
  }
}

extension EmergencyRules {
  func profile(of standing: VenueStanding) -> VenueProfile {
    profile(kind: standing.kind, isCrowded: standing.isCrowded, staff: standing.staff)
  }
}

extension EmergencyDuty {
  /// The kind of plan that is owed, for a duty of plans.
  var plan: PlanKind? {
    if case .plan(let kind) = obligation { kind } else { nil }
  }
}
