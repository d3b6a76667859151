import GRDB
import GRDBSQLite
import PaichaJournal
import PaichaModel

/// A prepared statement driven through SQLite's C interface: for the hot paths of imports and
/// roll-ups.
///
/// Keeps the GRDB statement alive, since its handle dies with it. Parameters are bound in order.
final class Prepared {
  private let statement: Statement
  private let handle: SQLiteStatement
  private var position: Int32 = 0

  init(_ sql: String, in db: Database) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// The statement that the connection keeps for this text.
  init(cached sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Binds in order, runs to the end, and makes ready for the next run.
  func run(_ bind: (Prepared) -> Void) throws {
    _ = try hasRow(bind)
  }

  /// Binds in order, takes one step, makes ready for the next run; tells whether there was a row.
  func hasRow(_ bind: (Prepared) -> Void) throws -> Bool {
    position = 0
    bind(self)
    defer { sqlite3_reset(handle) }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure }
    return code == SQLITE_ROW
  }

  /// Binds in order, hands on each row, and makes ready for the next run.
  func forEach(_ bind: (Prepared) -> Void = { _ in }, _ body: (Row) throws -> Void) throws {
    position = 0
    bind(self)
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(Row(handle: handle))
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  private var failure: DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(sqlite3_db_handle(handle))),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))),
      sql: String(cString: sqlite3_sql(handle))
    )
  }

  func bind(_ value: Int) {
    position += 1
    sqlite3_bind_int64(handle, position, Int64(value))
  }

  func bind(_ value: Int?) {
    if let value { bind(value) } else { bindNull() }
  }

  func bind(_ value: Day?) { bind(value.map { Int($0.number) }) }

  func bind(_ value: String) {
    position += 1
    var value = value
    value.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite3_bind_text(handle, position, text.baseAddress, Int32(text.count), transient)
      }
    }
  }

  /// Binds a text that lives as long as the program, without copying it.
  func bind(code value: StaticString?) {
    guard let value else { return bindNull() }
    position += 1
    value.withUTF8Buffer { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) { text in
        sqlite3_bind_text(handle, position, text.baseAddress, Int32(text.count), nil)
      }
    }
  }

  func bind(_ value: String?) {
    if let value { bind(value) } else { bindNull() }
  }

  func bind(_ value: Digest) {
    position += 1
    value.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob(handle, position, bytes.baseAddress, Int32(bytes.count), transient)
    }
  }

  func bind(_ value: [UInt8]) {
    position += 1
    value.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob(handle, position, bytes.baseAddress, Int32(bytes.count), transient)
    }
  }

  /// Binds UTF-8 bytes that outlive the run as text, without copying them.
  func bindText(outliving bytes: UnsafeRawBufferPointer) {
    position += 1
    let text = bytes.assumingMemoryBound(to: CChar.self)
    sqlite3_bind_text(handle, position, text.baseAddress, Int32(text.count), nil)
  }

  private func bindNull() {
    position += 1
    sqlite3_bind_null(handle, position)
  }
}

/// Tells SQLite to copy what is bound.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
