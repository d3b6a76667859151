import GRDB
import PaichaModel
import PaichaSchema

/// The version of a book's tables, kept in `user_version`; `application_id` marks a Paicha book.
enum SchemaVersion {
  /// "PCHA".
  static let applicationID = BookHeader.bookMark

  /// The migrations, oldest first; immutable once released.
  static var migrations: [String] {
    [
      EmbeddedText.migration0001, EmbeddedText.migration0002, EmbeddedText.migration0003,
      EmbeddedText.migration0004, EmbeddedText.migration0005,
      EmbeddedText.migration0006,
      EmbeddedText.migration0007,
    ]
  }

  /// The last version whose migration empties older tables, to be filled again from the journal.
  ///
  /// A later one only adds tables that no entry of an older book fills, so an upgrade is cheap.
  static let lastRefilled = 7

  static var current: Int { migrations.count }

  /// Every table and index of a book, as SQLite keeps its definition.
  static func definitions(_ db: Database) throws -> Set<String> {
    Set(
      try String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')
          FROM sqlite_schema
          WHERE name NOT LIKE 'sqlite_%' OR name LIKE 'sqlite_autoindex_%'
          """
      )
    )
  }

  /// Marks an empty file as a book and brings its tables up to date, in one transaction.
  ///
  /// The tables of an older book are views of its journal: where a migration empties them, they
  /// are filled from it.
  /// A book that another writer upgraded in the meantime is left as it is.
  static func migrate(_ db: Database) throws {
    try db.inTransaction(.immediate) {
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version < current else { return .commit }
      let isRefilled = version > 0 && version < lastRefilled
      let origin = try isRefilled ? String.fetchOne(db, sql: "SELECT origin FROM book") : nil
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
      for sql in migrations[version...] { try db.execute(sql: sql) }
      if let origin = origin.flatMap({ Origin($0) }) {
        try JournalRefill(db, origin: origin).run()
      }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(current)")
      return .commit
    }
  }
}
