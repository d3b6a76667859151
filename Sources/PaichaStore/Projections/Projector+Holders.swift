import GRDB
import PaichaModel

/// Who answers for a record, as columns.
extension Projector {
  func columns(of holder: Holder) throws -> (venue: Int?, park: String?) {
    let venue = try holder.venue.map { try venues.key(of: $0, in: db) }
    return (venue, holder.park)
  }

  /// The venue of a record that was begun before; nothing where a zone body or a park answers.
  func venueKey(
    of key: Int,
    in table: String,
    _ id: String,
    _ entry: Int
  ) throws -> Int? {
    let statement = try db.cachedStatement(sql: "SELECT venue FROM \(table) WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else {
      throw StoreFault.damaged(path: "journal", detail: "no record \(id) at entry \(entry)")
    }
    return row[0]
  }
}
