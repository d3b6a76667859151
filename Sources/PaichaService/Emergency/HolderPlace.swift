import PaichaModel
import PaichaStore

/// Who answers for a record, as the book knows them.
struct HolderPlace {
  let holder: Holder
  /// The venue, where it is one.
  let venue: Venue?
  /// The zone as registered, where the holder is its body or one of its parks.
  let body: Zone?
  let zone: ZoneCode?
}

extension BookReading {
  /// Refuses a holder that is not in the registers.
  func requireHolder(_ holder: Holder) throws -> HolderPlace {
    switch holder {
    case .venue(let code):
      guard let venue = try venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
      return HolderPlace(holder: holder, venue: venue, body: nil, zone: venue.zone)
    case .zone(let code), .park(let code, _):
      guard let zone = try zone(code) else { throw ServiceFault.noSuchZone(code.text) }
      return HolderPlace(holder: holder, venue: nil, body: zone, zone: code)
    }
  }
}
