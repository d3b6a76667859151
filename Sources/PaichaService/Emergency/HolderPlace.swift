import PaichaModel
import PaichaStore

/// Who answers for a record, as the book knows them.
struct HolderPlace {
  let holder: Holder
  /// The venue, where it is one.
  let venue: Venue?
  let zone: ZoneCode?
}

extension BookReading {
  /// Refuses a holder that is not in the registers.
  func requireHolder(_ holder: Holder) throws -> HolderPlace {
    switch holder {
    case .venue(let code):
      guard let venue = try venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
      return HolderPlace(holder: holder, venue: venue, zone: venue.zone)
    case .zone(let code), .park(let code, _):
      guard try zone(code) != nil else { throw ServiceFault.noSuchZone(code.text) }
      return HolderPlace(holder: holder, venue: nil, zone: code)
    }
  }
}
