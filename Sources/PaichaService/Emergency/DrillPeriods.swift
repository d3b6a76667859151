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

  private let store: any BookReading
  private let rules: EmergencyRules
  private let duties: [(duty: DrillDuty, periods: [ClosedRange<Day>])]
  private var held: [VenueCode: [(kind: PlanKind, day: Day)]] = [:]
  /// Places in `duties` of those that fall on venues of a profile; each profile is judged once.
  private var falling: [VenueProfile: [Int]] = [:]
  /// By the last day of a period, the venues with a drill up to that day.
  private var known: [Day: Set<VenueCode>] = [:]

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
    let places = falling(on: profile)
    guard !places.isEmpty else { return [] }
    let held = held[venue.code] ?? []
    var owed: [Owed] = []
    for place in places {
      let days = held.filter { duties[place].duty.plans.contains($0.kind) }.map(\.day)
      for period in duties[place].periods
      where duties[place].duty.periods.owes(
        period,
        openedOn: venue.openedOn,
        closedOn: venue.closedOn
      ) {
        guard try isKnown(venue, at: period.upperBound) else { continue }
        owed.append(
          Owed(
            duty: duties[place].duty.duty.code,
            days: period,
            heldOn: days.filter { period.contains($0) }.min()
          )
        )
      }
    }
    return owed
  }

  private mutating func falling(on profile: VenueProfile) -> [Int] {
    if let places = falling[profile] { return places }
    let places = duties.indices.filter { place in
      !duties[place].periods.isEmpty && duties[place].duty.falls(on: profile, rules)
    }
    falling[profile] = places
    return places
  }

  private mutating func isKnown(_ venue: VenueStanding, at end: Day) throws -> Bool {
    if end >= venue.registeredOn { return true }
    if let known = known[end] { return known.contains(venue.code) }
    let venues = Set(try store.lastDrills(zone: nil, venue: nil, by: end).keys)
    known[end] = venues
    return venues.contains(venue.code)
  }
}
