import PaichaModel
import PaichaStore

/// The zones of venues met in an import, so that most rows need no look-up; bounded in size.
struct KnownVenues {
  private var places: [VenueCode: RegisteredPlace] = [:]
  private var registeredZones: Set<ZoneCode> = []
  /// The venue asked for last: inspections of one venue often stand together.
  private var latest: (venue: VenueCode, place: RegisteredPlace)?

  /// Where a venue lies, or nothing if the book knows no such venue.
  mutating func place(of venue: VenueCode, in book: any BookReading) throws -> RegisteredPlace? {
    if let latest, latest.venue == venue { return latest.place }
    if let known = places[venue] {
      latest = (venue, known)
      return known
    }
    let found = try book.place(ofVenue: venue)
    if let found { remember(venue, found) }
    return found
  }

  mutating func hasZone(_ code: ZoneCode, in book: any BookReading) throws -> Bool {
    if registeredZones.contains(code) { return true }
    guard try book.zone(code) != nil else { return false }
    registeredZones.insert(code)
    return true
  }

  mutating func remember(_ venue: VenueCode, _ place: RegisteredPlace) {
    if places.count >= KnownVenues.limit { places = [:] }
    places[venue] = place
    latest = (venue, place)
  }

  mutating func remember(zone: ZoneCode) { registeredZones.insert(zone) }

  private static let limit = 100_000
}
