import GRDB
public import PaichaModel

extension SQLiteBook {
  public func venueStandings(
    zone: ZoneCode?,
    venue: VenueCode?,
    _ body: (VenueStanding) throws -> Void
  ) throws {
    try walking { try VenueStandingQuery(zone: zone, venue: venue).forEach($0, body) }
  }
}
