public import PaichaModel
public import PaichaStore

/// Who was trained, and who should have been: coverage, hours and duties (培训情况).
public struct TrainingReview {
  let store: any BookReading
  let today: Day

  public init(store: any BookReading, today: Day) {
    self.store = store
    self.today = today
  }

  /// How coverage is split.
  public enum Split: String, CaseIterable, Sendable {
    case zone
    case venue
  }

  /// The coverage of each zone or venue in a window, in the order of their codes.
  ///
  /// Counts venues that were open on some day of the window, by the roll as registered now. Reads
  /// the sessions and drills of the window once; what is kept grows with the venues.
  public func coverage(
    _ window: StatisticsWindow,
    zone: ZoneCode?,
    by split: Split
  ) throws -> [TrainingCoverageRow] {
    try requireZone(zone)
    let days = window.period.days
    let scope = TrainingScope(
      from: days.lowerBound,
      through: min(days.upperBound, window.asOf),
      zone: zone
    )
    var trainings: [VenueCode: TrainingCoverage] = [:]
    try store.trainingFacts(scope) { trainings[$0.venue, default: TrainingCoverage()].add($0) }
    var drills: [VenueCode: DrillParticipation] = [:]
    try store.drillAttendance(scope) { drills[$0.venue, default: DrillParticipation()].add($0) }
    var zones: [String: TrainingCoverageRow] = [:]
    var venues: [TrainingCoverageRow] = []
    try store.venueStandings(zone: zone, venue: nil) { venue in
      guard venue.isOpen(in: scope) else { return }
      let training = trainings[venue.code] ?? TrainingCoverage()
      let drill = drills[venue.code] ?? DrillParticipation()
      switch split {
      case .venue:
        var row = TrainingCoverageRow(zone: venue.zone, venue: venue)
        row.add(venue, training, drill)
        venues.append(row)
      case .zone:
        let key = venue.zone?.text ?? ""
        zones[key, default: TrainingCoverageRow(zone: venue.zone)].add(venue, training, drill)
      }
    }
    switch split {
    case .venue: return venues
    case .zone: return zones.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// The hours of the heads or safety officers of a venue in a calendar year, person by person.
  public func hours(
    of trainees: Trainees,
    at venue: VenueCode,
    year: Int,
    rules: EmergencyRules
  ) throws -> [PersonHours] {
    guard let last = Day.bounds(ofYear: year)?.upperBound else {
      throw ServiceFault.yearOutOfRange(year)
    }
    guard let owed = try rules.hoursOwed(by: trainees) else { return [] }
    var hours = TrainingHours()
    let scope = TrainingScope(through: last, venue: venue, trainees: [trainees])
    try store.trainingFacts(scope) { hours.add($0) }
    return hours.persons(in: year, owed)
  }

  func requireZone(_ zone: ZoneCode?) throws {
    if let zone, try store.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
  }
}

extension VenueStanding {
  /// Whether it was open on some day of a scope, as far as the register tells.
  fileprivate func isOpen(in scope: TrainingScope) -> Bool {
    let opened = openedOn ?? Day.first
    return opened <= scope.through && !isClosed(before: scope.from ?? Day.first)
  }
}

extension EmergencyRules {
  /// The hours some trainees owe under the first duty that counts them; nothing if none does.
  func hoursOwed(by trainees: Trainees) throws -> HoursOwed? {
    for duty in duties {
      guard case .training(let training) = duty.obligation, training.trainees == trainees,
        let owed = try HoursOwed(training, clocks.rulebook)
      else { continue }
      return owed
    }
    return nil
  }
}
