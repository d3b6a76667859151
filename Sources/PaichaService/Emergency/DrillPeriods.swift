import PaichaModel
import PaichaStore

/// The periods that ended in some days and owed a drill of venues, and which of them saw one.
///
/// Periods are owed by venues that were open through all of them. One that ended before the book
/// came to know the venue counts only where a drill of the venue up to then is on record. One that
/// still runs on the day of asking is not owed yet.
struct DrillPeriods {
  /// A period of one venue and duty.
  struct Owed {
    /// Code of the duty.
    let duty: String
    let days: ClosedRange<Day>
    /// The first drill in it.
    let heldOn: Day?
  }

  /// What of a duty decides which periods a venue owed.
  private struct Ended {
    let code: String
    let plans: Set<PlanKind>
    let rule: DutyPeriods
    let periods: [ClosedRange<Day>]
  }

  private let store: any BookReading
  private let rules: EmergencyRules
  private let duties: [(duty: DrillDuty, periods: [ClosedRange<Day>])]
  private var held: [VenueCode: [(kind: PlanKind, day: Day)]] = [:]
  private var falling = ByProfile<[Ended]>()
  /// The venues with a drill up to the last day of a period; there are few such days.
  private var known: [(end: Day, venues: Set<VenueCode>)] = []

  init(
    _ store: any BookReading,
    _ rules: EmergencyRules,
    endingIn days: ClosedRange<Day>,
    asOf: Day
  ) throws {
    self.store = store
    self.rules = rules
    duties = try DrillDuties(rules).duties.map { duty in
      (duty, duty.periods.periods(endingIn: days).filter { $0.upperBound <= asOf })
    }
    let owed = duties.flatMap(\.periods)
    guard let first = owed.map(\.lowerBound).min(), let last = owed.map(\.upperBound).max() else {
      return
    }
    var held: [VenueCode: [(kind: PlanKind, day: Day)]] = [:]
    try store.drillFacts(first...last, zone: nil) { fact in
      if let venue = fact.venue { held[venue, default: []].append((fact.planKind, fact.heldOn)) }
    }
    self.held = held
  }

  /// Whether any duty to hold drills falls on such a venue.
  func areOwed(by profile: VenueProfile) -> Bool {
    duties.contains { $0.duty.falls(on: profile, rules) }
  }

  /// What one venue owed, by duty and period.
  mutating func owed(by venue: VenueStanding, _ profile: VenueProfile) throws -> [Owed] {
    let falling = falling(on: profile)
    guard !falling.isEmpty else { return [] }
    let held = held[venue.code] ?? []
    var owed: [Owed] = []
    for duty in falling {
      for period in duty.periods
      where duty.rule.owes(period, openedOn: venue.openedOn, closedOn: venue.closedOn) {
        guard try isKnown(venue, at: period.upperBound) else { continue }
        let days = held.lazy.filter { duty.plans.contains($0.kind) && period.contains($0.day) }
        owed.append(Owed(duty: duty.code, days: period, heldOn: days.map(\.day).min()))
      }
    }
    return owed
  }

  private mutating func falling(on profile: VenueProfile) -> [Ended] {
    falling.value(of: profile) { [duties, rules] in
      duties.filter { !$0.periods.isEmpty && $0.duty.falls(on: profile, rules) }.map { each in
        Ended(
          code: each.duty.duty.code,
          plans: each.duty.plans,
          rule: each.duty.periods,
          periods: each.periods
        )
      }
    }
  }

  private mutating func isKnown(_ venue: VenueStanding, at end: Day) throws -> Bool {
    if end >= venue.registeredOn { return true }
    if let place = known.firstIndex(where: { $0.end == end }) {
      return known[place].venues.contains(venue.code)
    }
    let venues = Set(try store.lastDrills(zone: nil, venue: nil, by: end).keys)
    known.append((end, venues))
    return venues.contains(venue.code)
  }
}
