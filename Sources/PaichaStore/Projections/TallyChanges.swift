import GRDB
import PaichaModel

/// What a batch of entries changes in the tallies, gathered per venue (its key) and year.
struct TallyChanges {
  private struct Key: Hashable, Comparable {
    let year: Int
    let venue: Int

    static func < (one: Key, other: Key) -> Bool {
      (one.year, one.venue) < (other.year, other.venue)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(venue &<< 14 &+ year)
    }
  }

  private var places: [Key: Int] = [:]
  private var counts: [VenueYear] = []
  /// The venue and year counted last: most of what follows counts there too.
  private var latest: (key: Key, place: Int)?

  /// Of how many venues and years there are changes.
  var count: Int { counts.count }

  mutating func countInspection(of venue: Int, on day: Day) {
    change(venue, day) { $0.inspections += 1 }
  }

  mutating func countFinding(_ level: HazardLevel, at venue: Int, on day: Day) {
    count(1, level, at: venue, on: day)
  }

  /// A hazard that was voided counts as found nowhere.
  mutating func removeFinding(_ level: HazardLevel, at venue: Int, on day: Day) {
    count(-1, level, at: venue, on: day)
  }

  private mutating func count(_ step: Int, _ level: HazardLevel, at venue: Int, on day: Day) {
    change(venue, day) { counts in
      switch level {
      case .general: counts.general.found += step
      case .major: counts.major.found += step
      }
    }
  }

  /// A hazard that was regraded counts as found at its new level.
  mutating func moveFinding(to level: HazardLevel, at venue: Int, on day: Day) {
    change(venue, day) { counts in
      let shift = level == .major ? 1 : -1
      counts.general.found -= shift
      counts.major.found += shift
    }
  }

  mutating func countClosing(at venue: Int, on day: Day) {
    change(venue, day) { $0.closed += 1 }
  }

  /// A step that closed a hazard; one that voids it closes nothing.
  mutating func countClosing(_ before: Timeliness, _ after: Timeliness, at venue: Int) {
    guard before.closedOn == nil, let day = after.closedOn, !after.isVoid else { return }
    countClosing(at: venue, on: day)
  }

  /// A hazard that was found again counts where and when it had been closed.
  mutating func countReopening(_ step: Int, of hazard: ReopenedHazard) {
    change(hazard.venue, hazard.closedOn) { $0.reopened += step }
  }

  mutating func add(_ timeliness: Timeliness, of venue: Int) {
    change(venue, timeliness.dueOn) { $0 += timeliness.contribution }
  }

  private mutating func change(
    _ venue: Int,
    _ day: Day,
    _ count: (inout VenueYear) -> Void
  ) {
    count(&counts[place(of: Key(year: day.year, venue: venue))])
  }

  private mutating func place(of key: Key) -> Int {
    if let latest, latest.key == key { return latest.place }
    let place = places[key] ?? counts.count
    if place == counts.count {
      places[key] = place
      counts.append(VenueYear())
    }
    latest = (key, place)
    return place
  }

  mutating func replace(
    _ before: Timeliness,
    by after: Timeliness,
    of venue: Int
  ) {
    change(venue, before.dueOn) { $0 -= before.contribution }
    add(after, of: venue)
  }

  /// Adds the gathered changes to the rows of `venue_year`, in the order of their keys, so that
  /// neighbours are found on the same page.
  mutating func flush(into db: Database) throws {
    let statement = try Prepared(
      """
      INSERT INTO venue_year (
        year, venue, inspections, general_found, major_found,
        general_due, general_on_time, general_open, general_prefilled,
        major_due, major_on_time, major_open, major_prefilled, provisional, closed, reopened
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (year, venue) DO UPDATE SET
        inspections = inspections + excluded.inspections,
        general_found = general_found + excluded.general_found,
        major_found = major_found + excluded.major_found,
        general_due = general_due + excluded.general_due,
        general_on_time = general_on_time + excluded.general_on_time,
        general_open = general_open + excluded.general_open,
        general_prefilled = general_prefilled + excluded.general_prefilled,
        major_due = major_due + excluded.major_due,
        major_on_time = major_on_time + excluded.major_on_time,
        major_open = major_open + excluded.major_open,
        major_prefilled = major_prefilled + excluded.major_prefilled,
        provisional = provisional + excluded.provisional,
        closed = closed + excluded.closed,
        reopened = reopened + excluded.reopened
      """,
      in: db
    )
    for (key, place) in places.sorted(by: { $0.key < $1.key }) {
      let change = counts[place]
      try statement.run { row in
        row.bind(key.year)
        row.bind(key.venue)
        row.bind(change.inspections)
        row.bind(change.general.found)
        row.bind(change.major.found)
        row.bind(change.general)
        row.bind(change.major)
        row.bind(change.provisional)
        row.bind(change.closed)
        row.bind(change.reopened)
      }
    }
    places = [:]
    counts = []
    latest = nil
  }
}

extension Prepared {
  fileprivate func bind(_ level: VenueYear.Level) {
    bind(level.due)
    bind(level.onTime)
    bind(level.open)
    bind(level.prefilled)
  }
}
