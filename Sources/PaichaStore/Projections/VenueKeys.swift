import GRDB
import PaichaModel

/// The keys of venues met lately, so that most inspections need no look-up; bounded in size.
final class VenueKeys {
  private var keys: [VenueCode: Int] = [:]
  /// The venue asked for last: inspections of one venue often stand together.
  private var latest: (venue: VenueCode, key: Int)?

  /// The key of a registered venue.
  func key(of venue: VenueCode, in db: Database) throws -> Int {
    if let latest, latest.venue == venue { return latest.key }
    let key = try keys[venue] ?? look(up: venue, in: db)
    latest = (venue, key)
    return key
  }

  func remember(_ venue: VenueCode, key: Int) {
    if keys.count >= VenueKeys.limit { keys = [:] }
    keys[venue] = key
  }

  func forget() {
    keys = [:]
    latest = nil
  }

  private func look(up venue: VenueCode, in db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT key FROM venue WHERE code = ?")
    guard let key = try Int.fetchOne(statement, arguments: [venue.text]) else {
      throw StoreFault.rejected(detail: "no venue \(venue)")
    }
    remember(venue, key: key)
    return key
  }

  private static let limit = 100_000
}
