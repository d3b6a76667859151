import Foundation
import GRDB
import PaichaStore

/// A book that the released program of schema version 1 made, copied to be upgraded.
///
/// Three zones, 16 actors, 12 venues, 26 inspections (one with a supplement), 25 hazards, a
/// rectification passed, one sent back and one that waits.
struct ReleasedBook {
  /// Its journal as that program's `verify` gave it.
  static let size: UInt64 = 65
  static let root = "jLY5Cmbr8b8bS0imAjUHLWWwfyyWXbCyFuTQp9IYBo4="

  let folder: TemporaryFolder
  let raw: RawBook

  var path: String { raw.path }

  init() throws {
    folder = try TemporaryFolder()
    raw = RawBook(path: folder.path("book.db"))
    let fixture = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/book-v0001.paicha")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: raw.path))
  }

  func opened() throws -> SQLiteBook { try SQLiteBook(path: path, access: .writing) }

  /// What the tables of version 1 hold, whichever version they are of now.
  func contents() throws -> [String: [Row]] {
    try raw.open { db in
      var contents: [String: [Row]] = [:]
      for (table, columns) in ReleasedBook.columns {
        contents[table] = try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table) ORDER BY 1, 2")
      }
      let isOld = try Int.fetchOne(db, sql: "PRAGMA user_version") == 1
      contents["evidence"] = try Row.fetchAll(
        db,
        sql: isOld
          ? "SELECT sha256, name, 'H' AS letter, hazard AS subject, entry FROM evidence"
          : "SELECT sha256, name, letter, subject, entry FROM evidence"
      )
      return contents
    }
  }

  func version() throws -> Int? {
    try raw.open { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  private static let columns = [
    "hazard": "key, inspection, venue, zone, level, state, item, description, place, found_on, "
      + "due_on, due_by, deadline, returns, rectified_on, rectified_by, closed_on, closure, entry",
    "hazard_step": "hazard, entry", "book": "origin, name, entry",
    "journal_entry": "number, bytes, leaf_hash",
    "journal_head": "origin, size, root, frontier, last_at, latest_on",
    "numbering": "letter, last", "actor": "id, name, role, department, zone, entry",
    "zone": "code, name, province, region, reporting_unit, status, entry",
    "venue": "key, code, name, kind, zone, park, enterprise_uscc, address, lat, lon, entry",
    "inspection": "key, reference, venue, zone, inspected_on, kind, passed, not_applicable, "
      + "findings, held_back, first_hazard, opened, entry",
    "inspection_supplement": "inspection, entry, first_hazard, opened",
    "venue_year": "year, venue, inspections, general_found, major_found, general_due, "
      + "general_on_time, general_open, general_prefilled, major_due, major_on_time, major_open, "
      + "major_prefilled, provisional",
  ]
}
