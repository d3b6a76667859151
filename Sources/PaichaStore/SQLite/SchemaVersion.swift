import GRDB
import PaichaSchema

/// The version of a book's tables, kept in `user_version`; `application_id` marks a Paicha book.
enum SchemaVersion {
  /// "PCHA".
  static let applicationID = 0x5043_4841

  /// The migrations, oldest first; immutable once released.
  static var migrations: [String] {
    [EmbeddedText.migration0001]
  }

  static var current: Int { migrations.count }

  /// Marks an empty file as a book and brings its tables up to date, in one transaction.
  static func migrate(_ db: Database, from version: Int) throws {
    guard version < current else { return }
    try db.inTransaction(.immediate) {
      for sql in migrations[version...] { try db.execute(sql: sql) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(current)")
      return .commit
    }
  }
}
