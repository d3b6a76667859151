import GRDB
import PaichaJournal
import PaichaModel

/// Papers that were issued.
enum PaperQuery {
  /// The papers of a record, oldest first.
  static func rows(_ db: Database, of subject: String) throws -> [PaperRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT kind, number, subject, issued_on, entry
        FROM paper
        WHERE subject = ?
        ORDER BY entry
        """,
      arguments: [subject]
    )
    .map { row in
      PaperRow(
        kind: try row.coded(0),
        number: try row.text(1),
        subject: try row.text(2),
        issuedOn: try row.day(3),
        entry: UInt64(try row.integer(4))
      )
    }
  }

  /// A paper as it was issued, from the journal.
  static func paper(_ db: Database, entry: UInt64) throws -> Paper {
    let found = try EntryQuery.entry(db, Int(entry))
    guard case .paperIssued(let paper) = found.event else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(entry) issues no paper")
    }
    return paper
  }

  /// The highest serial of a kind in a year, 0 for none.
  static func lastSerial(_ db: Database, _ kind: PaperKind, year: Int) throws -> Int {
    try Int.fetchOne(
      db,
      sql: "SELECT max(serial) FROM paper WHERE kind = ? AND year = ?",
      arguments: [kind.rawValue, year]
    ) ?? 0
  }

  static func isTaken(_ db: Database, number: String) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM paper WHERE number = ?", arguments: [number]) != nil
  }
}
