import GRDB
import PaichaModel

/// The venues of zones as roll-ups need them, in the order of their keys.
///
/// Read once, it is walked beside `venue_year`, whose rows of a year stand in the same order: a
/// roll-up of all zones then needs neither a look-up a row nor a sort.
struct VenueRegister {
  struct Venue {
    let key: Int
    /// The place of its zone in `zones`.
    let zone: Int
    private let openedOn: Day?
    private let closedOn: Day?

    init(key: Int, zone: Int, openedOn: Day?, closedOn: Day?) {
      self.key = key
      self.zone = zone
      self.openedOn = openedOn
      self.closedOn = closedOn
    }

    /// Whether it counts for a year: not closed before it, not opened after it.
    func isInScope(of year: ClosedRange<Day>) -> Bool {
      openedOn.map { $0 <= year.upperBound } ?? true
        && closedOn.map { $0 >= year.lowerBound } ?? true
    }
  }

  private(set) var zones: [String] = []
  private(set) var venues: [Venue] = []

  init(_ db: Database) throws {
    var places: [String: Int] = [:]
    let statement = try Prepared(
      "SELECT key, zone, opened_on, closed_on FROM venue WHERE zone IS NOT NULL ORDER BY key",
      in: db
    )
    try statement.forEach { row in
      let zone = try row.text(1)
      let place = places[zone] ?? zones.count
      if place == zones.count {
        places[zone] = place
        zones.append(zone)
      }
      venues.append(
        Venue(
          key: try row.integer(0),
          zone: place,
          openedOn: try row.optionalDay(2),
          closedOn: try row.optionalDay(3)
        )
      )
    }
  }

  /// Hands on the rows of `venue_year` of the venues that count for a year.
  ///
  /// `columns` are read from the second place on; the first is the key.
  func walk(
    _ columns: String,
    of year: Int,
    inScopeOf bounds: ClosedRange<Day>,
    in db: Database,
    _ body: (Venue, Prepared.Row) throws -> Void
  ) throws {
    let statement = try Prepared(
      "SELECT venue, \(columns) FROM venue_year WHERE year = ? ORDER BY venue",
      in: db
    )
    var next = 0
    try statement.forEach({ $0.bind(year) }) { row in
      let key = try row.integer(0)
      while next < venues.count, venues[next].key < key { next += 1 }
      guard next < venues.count, venues[next].key == key, venues[next].isInScope(of: bounds) else {
        return
      }
      try body(venues[next], row)
    }
  }
}
