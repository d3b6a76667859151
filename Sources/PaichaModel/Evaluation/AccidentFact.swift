/// An accident as an evaluation counts it, by what was known on a day.
public struct AccidentFact: Hashable, Sendable {
  public let id: AccidentID
  /// Nothing where a zone body or a park answers.
  public let venue: VenueCode?
  /// The venue's zone in the register, or the zone that answers itself.
  public let zone: ZoneCode?
  /// The name of the venue, or the place told.
  public let place: String
  public let occurredOn: Day
  public let grade: AccidentGrade
  public let deaths: Int
  /// Whether the approved report found somebody responsible; nothing while it is not approved.
  public let isResponsible: Bool?
  public let faults: [Fault]

  /// A fault in reporting it, once a kind and day.
  public struct Fault: Hashable, Sendable {
    public let kind: ReportingFault.Kind
    public let discoveredOn: Day

    public init(kind: ReportingFault.Kind, discoveredOn: Day) {
      self.kind = kind
      self.discoveredOn = discoveredOn
    }
  }

  public init(
    id: AccidentID,
    venue: VenueCode?,
    zone: ZoneCode?,
    place: String,
    occurredOn: Day,
    grade: AccidentGrade,
    deaths: Int,
    isResponsible: Bool?,
    faults: [Fault]
  ) {
    self.id = id
    self.venue = venue
    self.zone = zone
    self.place = place
    self.occurredOn = occurredOn
    self.grade = grade
    self.deaths = deaths
    self.isResponsible = isResponsible
    self.faults = faults
  }
}

/// The year in which accidents are counted, and how far back concealed ones are.
public struct AccidentYear: Hashable, Sendable {
  public let days: ClosedRange<Day>
  public let asOf: Day
  /// Years before this one whose concealed accidents count when they come to light.
  public let lookback: Int

  public init(days: ClosedRange<Day>, asOf: Day, lookback: Int) {
    self.days = days
    self.asOf = asOf
    self.lookback = lookback
  }

  /// Whether it counts as an accident of the year for which somebody is responsible.
  public func counts(_ fact: AccidentFact) -> Bool {
    days.contains(fact.occurredOn) && fact.occurredOn <= asOf && fact.isResponsible == true
  }

  /// The faults in reporting it that came to light in the year.
  public func faults(of fact: AccidentFact) -> [AccidentFact.Fault] {
    fact.faults.filter { days.contains($0.discoveredOn) && $0.discoveredOn <= asOf }
  }

  /// What one accident adds to the figures.
  public func tally(of fact: AccidentFact) -> AccidentTally {
    var tally = AccidentTally()
    if counts(fact) {
      tally.add(fact.grade, deaths: fact.deaths)
    } else if days.contains(fact.occurredOn), fact.occurredOn <= asOf, fact.isResponsible == nil {
      tally.undecided = 1
    } else if fact.occurredOn.year == days.lowerBound.year - 1, fact.isResponsible == true {
      tally.lastYear = 1
      tally.deathsLastYear = fact.deaths
    }
    let faults = faults(of: fact)
    if !faults.isEmpty { tally.faults = 1 }
    let isWithinReach = fact.occurredOn.year >= days.lowerBound.year - lookback
    if isWithinReach, faults.contains(where: { $0.kind == .concealed || $0.kind == .false }) {
      tally.concealments = 1
    }
    return tally
  }
}
