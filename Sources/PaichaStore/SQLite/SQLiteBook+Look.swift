import GRDB
import GRDBSQLite
public import PaichaModel

/// What `doctor` looks at in a book of any version; cheap, and nothing is written.
extension SQLiteBook {
  /// The version of the library this program runs with.
  public static var engine: EngineVersion {
    EngineVersion(number: Int(sqlite3_libversion_number()))
  }

  /// The schema version of the books this program makes.
  public static var programSchema: Int { SchemaVersion.current }

  /// The version of the book's tables, when its last entry was recorded, and the years of the
  /// calendar it holds.
  public func look() throws(StoreFault) -> BookContentSight {
    try connection.read { db in
      let schema = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let last = try Int64.fetchOne(db, sql: "SELECT last_at FROM journal_head")
      let years =
        try db.tableExists("calendar_year")
        ? try Int.fetchAll(db, sql: "SELECT year FROM calendar_year ORDER BY year") : []
      return .read(
        schema: schema,
        lastEntryAt: last.map { Instant(milliseconds: $0) },
        calendarYears: Set(years)
      )
    }
  }
}
