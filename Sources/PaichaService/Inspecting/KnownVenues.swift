import PaichaModel
import PaichaStore

/// The zones of venues met in an import, so that most rows need no look-up; bounded in size.
struct KnownVenues {
  private var zones: [VenueCode: ZoneCode?] = [:]
  private var registeredZones: Set<ZoneCode> = []
  /// The venue asked for last: inspections of one venue often stand together.
  private var latest: (venue: VenueCode, zone: ZoneCode?)?

  /// The zone of a venue the book knows, or nothing if there is no such venue.
  mutating func zone(of venue: VenueCode, in book: any BookReading) throws -> ZoneCode?? {
    if let latest, latest.venue == venue { return .some(latest.zone) }
    if let known = zones[venue] {
      latest = (venue, known)
      return .some(known)
    }
    guard let found = try book.venue(venue) else { return nil }
    remember(venue, zone: found.zone)
    return .some(found.zone)
  }

  mutating func hasZone(_ code: ZoneCode, in book: any BookReading) throws -> Bool {
    if registeredZones.contains(code) { return true }
    guard try book.zone(code) != nil else { return false }
    registeredZones.insert(code)
    return true
  }

  mutating func remember(_ venue: VenueCode, zone: ZoneCode?) {
    if zones.count >= KnownVenues.limit { zones = [:] }
    zones[venue] = .some(zone)
  }

  mutating func remember(zone: ZoneCode) { registeredZones.insert(zone) }

  private static let limit = 100_000
}
