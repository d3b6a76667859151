import GRDB
import PaichaJournal
import PaichaModel

/// One inspection, read from its journal entries.
enum InspectionQuery {
  /// The inspection with its supplements folded in.
  static func inspection(
    _ db: Database,
    _ match: String,
    _ value: any DatabaseValueConvertible
  ) throws -> Inspection? {
    let statement = try db.cachedStatement(
      sql: "SELECT key, entry FROM inspection WHERE \(match)"
    )
    guard let row = try Row.fetchOne(statement, arguments: [value]) else { return nil }
    let number = try row.integer(1)
    guard case .inspectionLogged(var inspection) = try EntryQuery.entry(db, number).event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(number) logs no inspection")
    }
    guard inspection.heldBack > 0 else { return inspection }
    for entry in try supplements(db, of: try row.integer(0)) {
      guard case .inspectionSupplemented(let supplement) = entry.event else { continue }
      inspection = inspection.supplemented(by: supplement)
    }
    return inspection
  }

  private static func supplements(_ db: Database, of key: Int) throws -> [Entry] {
    try Int.fetchAll(
      db,
      sql: "SELECT entry FROM inspection_supplement WHERE inspection = ? ORDER BY entry",
      arguments: [key]
    )
    .map { try EntryQuery.entry(db, $0) }
  }
}
