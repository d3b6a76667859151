import GRDB
public import PaichaModel

extension SQLiteBook {
  public func actor(_ id: ActorID) throws(StoreFault) -> Actor? {
    try connection.read { try RegisterQueries.actors($0, id: id).first }
  }

  public func zone(_ code: ZoneCode) throws(StoreFault) -> Zone? {
    try connection.read { try RegisterQueries.zones($0, ZoneFilter(), code: code).first }
  }

  public func venue(_ code: VenueCode) throws(StoreFault) -> Venue? {
    try connection.read { try RegisterQueries.venues($0, VenueFilter(), code: code).first }
  }

  public func place(ofVenue code: VenueCode) throws(StoreFault) -> RegisteredPlace? {
    try connection.read { db in
      let statement = try Prepared(cached: "SELECT zone FROM venue WHERE code = ?", in: db)
      var place: RegisteredPlace?
      try statement.forEach({ $0.bind(code.text) }) { row in
        place = RegisteredPlace(zone: try row.optionalText(0).map { ZoneCode(unchecked: $0) })
      }
      return place
    }
  }

  public func actors() throws(StoreFault) -> [Actor] {
    try connection.read { try RegisterQueries.actors($0, id: nil) }
  }

  public func zones(_ filter: ZoneFilter) throws(StoreFault) -> [Zone] {
    try connection.read { try RegisterQueries.zones($0, filter, code: nil) }
  }

  public func venues(_ filter: VenueFilter) throws(StoreFault) -> [Venue] {
    try connection.read { try RegisterQueries.venues($0, filter, code: nil) }
  }

  public func summary() throws(StoreFault) -> BookSummary {
    try connection.read { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      func last(_ letter: String) throws -> Int {
        try Int.fetchOne(
          db,
          sql: "SELECT last FROM numbering WHERE letter = ?",
          arguments: [letter]
        ) ?? 0
      }
      return BookSummary(
        actors: try count("actor"),
        zones: try count("zone"),
        venues: try count("venue"),
        inspections: try last("I"),
        hazards: try last("H")
      )
    }
  }
}
