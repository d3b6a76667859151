import PaichaModel
import PaichaStore

/// Counts what the duties of the rulebook make venues owe in a year, and what of it was done: plans
/// on file, drills held, persons trained.
///
/// Walks the venues of the register once; cost grows with them and with the drills and sessions of
/// the year.
struct DutyCounting {
  /// Those of the whole register; few of them are out of scope.
  private let register: [VenueStanding]
  private let rules: EmergencyRules
  private let year: EvaluationYear
  /// The filed plan of each venue that was published or evaluated last.
  private let filed: [VenueCode: FiledPlanFact]
  private let drills: DrillPeriods
  /// The first session of each venue that held one.
  private let trained: [VenueCode: Day]

  /// Plans count as they stood on the day, or at the year's end where that is earlier.
  private let cutOff: Day

  init(
    _ store: any BookReading,
    venues: [VenueStanding],
    year: EvaluationYear,
    rules: EmergencyRules
  ) throws {
    self.rules = rules
    self.year = year
    register = venues
    cutOff = min(year.asOf, year.days.upperBound)
    var filed: [VenueCode: FiledPlanFact] = [:]
    try store.filedPlans(on: cutOff) { plan in
      guard filed[plan.venue].map({ $0.renewedOn < plan.renewedOn }) ?? true else { return }
      filed[plan.venue] = plan
    }
    self.filed = filed
    drills = try DrillPeriods(store, rules, endingIn: year.days, asOf: year.asOf)
    var trained: [VenueCode: Day] = [:]
    try store.trainingFacts(TrainingScope(from: year.days.lowerBound, through: cutOff)) { fact in
      trained[fact.venue] = min(trained[fact.venue] ?? fact.day, fact.day)
    }
    self.trained = trained
  }

  func count(into tallies: inout GatheredTallies) throws {
    var drills = drills
    var duties = FilingDuties(rules)
    for venue in register
    where isInScope(venue) && tallies.counts(venue.code, of: venue.zone) {
      let profile = rules.profile(of: venue)
      let periods = try drills.owed(by: venue, profile)
      let filing = try isFiled(venue, profile, &duties)
      let isTrained = trained[venue.code] != nil
      tallies.count(venue.code, of: venue.zone) { tally in
        tally.drillsDue += periods.count
        tally.drillsHeld += periods.count { $0.heldOn != nil }
        switch filing {
        case .filed:
          tally.plansOwed += 1
          tally.plansFiled += 1
        case .unfiled: tally.plansOwed += 1
        case .undecided: tally.plansUndecided += 1
        case .notOwed: break
        }
        tally.venuesTrained += isTrained ? 1 : 0
      }
    }
  }

  private func isInScope(_ venue: VenueStanding) -> Bool {
    venue.openedOn.map { $0 <= year.days.upperBound } ?? true
      && !venue.isClosed(before: year.days.lowerBound)
  }

  private enum Filing {
    case filed
    case unfiled
    /// The register does not tell its staff, on which the duty depends.
    case undecided
    case notOwed
  }

  private func isFiled(
    _ venue: VenueStanding,
    _ profile: VenueProfile,
    _ duties: inout FilingDuties
  ) throws -> Filing {
    switch duties.duty(of: profile) {
    case .owed(let expires):
      guard let plan = filed[venue.code] else { return .unfiled }
      guard expires else { return .filed }
      return try validThrough(plan) >= cutOff ? .filed : .unfiled
    case .undecided: return .undecided
    case .notOwed: return .notOwed
    }
  }

  /// The last day before the next evaluation is overdue (令第2号 art 35).
  private func validThrough(_ plan: FiledPlanFact) throws -> Day {
    rules.clocks.plainDay(
      after: try rules.clocks.rulebook.limit(.planEvaluate),
      from: plan.renewedOn
    )
  }

  /// Venues of an area that must file a plan: those with a filed and unexpired one, or the others.
  func plans(_ part: IndicatorPart, in area: ZoneArea) throws -> [IndicatorRecord] {
    var duties = FilingDuties(rules)
    return try venues(of: area).compactMap { venue in
      let filing = try isFiled(venue, rules.profile(of: venue), &duties)
      guard filing == (part == .counted ? .filed : .unfiled) else { return nil }
      let plan = filed[venue.code]
      return IndicatorRecord(
        record: plan?.plan.description ?? venue.code.text,
        venue: venue.code,
        venueName: venue.name,
        day: plan?.filedOn,
        deadline: try plan.flatMap { plan throws -> Day? in
          guard case .owed(true) = duties.duty(of: rules.profile(of: venue)) else { return nil }
          return try validThrough(plan)
        }
      )
    }
  }

  /// Periods of the venues of an area that saw the drill they owed, or did not.
  func drills(_ part: IndicatorPart, in area: ZoneArea) throws -> [IndicatorRecord] {
    var drills = drills
    return try venues(of: area).flatMap { venue in
      try drills.owed(by: venue, rules.profile(of: venue)).compactMap { period in
        guard (period.heldOn != nil) == (part == .counted) else { return nil }
        return IndicatorRecord(
          record: "\(venue.code.text)/\(period.duty)/\(period.days.upperBound)",
          venue: venue.code,
          venueName: venue.name,
          day: period.heldOn,
          deadline: period.days.upperBound
        )
      }
    }
  }

  /// Venues of an area that held training in the year, or did not.
  func training(_ part: IndicatorPart, in area: ZoneArea) -> [IndicatorRecord] {
    venues(of: area).compactMap { venue in
      let first = trained[venue.code]
      guard (first != nil) == (part == .counted) else { return nil }
      return IndicatorRecord(
        record: venue.code.text,
        venue: venue.code,
        venueName: venue.name,
        day: first,
        deadline: nil
      )
    }
  }

  private func venues(of area: ZoneArea) -> [VenueStanding] {
    register.filter { isInScope($0) && area.contains($0.code, of: $0.zone) }
  }
}

/// Who must file a plan, and whose plans expire unless evaluated.
private struct FilingDuties {
  enum Duty {
    case owed(expires: Bool)
    case undecided
    case notOwed
  }

  private let rules: EmergencyRules
  private var judged = ByProfile<Duty>()

  init(_ rules: EmergencyRules) { self.rules = rules }

  mutating func duty(of profile: VenueProfile) -> Duty {
    judged.value(of: profile) { [rules] in
      let owed = rules.duties(of: profile)
      let mayOwe = rules.undecided(of: profile).contains { $0.obligation == .filing }
      return owed.contains { $0.obligation == .filing }
        ? .owed(expires: owed.contains { $0.obligation == .evaluation })
        : mayOwe ? .undecided : .notOwed
    }
  }
}
