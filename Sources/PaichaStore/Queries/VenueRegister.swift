import GRDB
import PaichaModel

/// The venues of zones as roll-ups need them, in the order of their keys.
///
/// Read once, it is walked beside `venue_year`, whose rows of a year stand in the same order: a
/// roll-up of all zones then needs neither a look-up a row nor a sort. Holds for one state of the
/// book.
final class VenueRegister {
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

  /// The major hazards of a venue that are open, by the year they were due in.
  struct OpenMajors {
    /// The place of the venue in `venues`.
    let venue: Int
    let year: Int
    let count: Int
  }

  private(set) var zones: [String] = []
  private(set) var venues: [Venue] = []
  private(set) var openMajors: [OpenMajors] = []
  /// Whether each venue was inspected, by year; a year is also the one before the next.
  private var inspected: [Int: [Bool]] = [:]

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
    openMajors = try readOpenMajors(db)
  }

  /// Walks an index that holds none but those.
  private func readOpenMajors(_ db: Database) throws -> [OpenMajors] {
    let statement = try Prepared(
      """
      SELECT venue, year, major_open FROM venue_year INDEXED BY venue_year_major_open
      WHERE major_open > 0 ORDER BY year, venue
      """,
      in: db
    )
    var (open, next, reached) = ([OpenMajors](), 0, Int.min)
    try statement.forEach { row in
      let (key, year) = (try row.integer(0), try row.integer(1))
      if year != reached { (next, reached) = (0, year) }
      while next < venues.count, venues[next].key < key { next += 1 }
      guard next < venues.count, venues[next].key == key else { return }
      open.append(OpenMajors(venue: next, year: year, count: try row.integer(2)))
    }
    return open
  }

  /// Hands on the rows of `venue_year` of a year with the places of their venues in `venues`.
  ///
  /// `columns` are read from the third place on; before them stand the key and the inspections.
  func walk(
    _ columns: [String],
    of year: Int,
    in db: Database,
    _ body: (Int, Prepared.Row) throws -> Void
  ) throws {
    let read = (["venue", "inspections"] + columns).joined(separator: ", ")
    let statement = try Prepared(
      "SELECT \(read) FROM venue_year WHERE year = ? ORDER BY venue",
      in: db
    )
    var inspected = [Bool](repeating: false, count: venues.count)
    var next = 0
    try statement.forEach({ $0.bind(year) }) { row in
      let key = try row.integer(0)
      while next < venues.count, venues[next].key < key { next += 1 }
      guard next < venues.count, venues[next].key == key else { return }
      inspected[next] = try row.integer(1) > 0
      try body(next, row)
    }
    self.inspected[year] = inspected
  }

  /// Whether each venue was inspected in a year, by its place in `venues`.
  func inspected(in year: Int, _ db: Database) throws -> [Bool] {
    if let known = inspected[year] { return known }
    try walk([], of: year, in: db) { _, _ in }
    return inspected[year] ?? []
  }
}
