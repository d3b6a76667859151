import GRDB
import PaichaModel

/// Who answers for a record, out of its columns.
enum HolderColumns {
  /// The holder of a row that has the venue's code, the zone and the park at three positions.
  static func holder(_ row: Row, venue: Int, zone: Int, park: Int) throws -> Holder {
    if let code: VenueCode = row.optionalCode(venue) { return .venue(code) }
    let code: ZoneCode = try row.code(zone)
    guard let name = row[park] as String? else { return .zone(code) }
    return .park(code, name)
  }
}
