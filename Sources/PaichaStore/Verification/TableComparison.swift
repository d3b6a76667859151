import GRDB
import GRDBSQLite
import Glibc

/// Compares a table of two stores row by row, in key order, byte for byte.
struct TableComparison {
  let table: String
  private let keyColumns: [Int]
  private let sql: String

  init(_ table: String, in db: Database) throws {
    self.table = table
    let columns = try db.columns(in: table)
    let key = try db.primaryKey(table).columns
    keyColumns = key.compactMap { name in columns.firstIndex { $0.name == name } }
    let order = key.map { "\"\($0)\"" }.joined(separator: ", ")
    let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    sql = "SELECT \(names) FROM \"\(table)\" ORDER BY \(order)"
  }

  /// Reports each difference; returns how many rows the first store has.
  func run(
    _ actual: Database,
    _ expected: Database,
    report: (String, Verification.Difference) -> Void
  ) throws -> Int {
    let (left, right) = (try TableRows(sql, in: actual), try TableRows(sql, in: expected))
    var rows = 0
    var (hasLeft, hasRight) = (try left.next(), try right.next())
    while hasLeft || hasRight {
      let order =
        hasLeft && hasRight ? left.compare(right, columns: keyColumns) : (hasLeft ? -1 : 1)
      switch order {
      case 0:
        if !left.equals(right) { report(left.describe(keyColumns), .altered) }
        rows += 1
        (hasLeft, hasRight) = (try left.next(), try right.next())
      case ..<0:
        report(left.describe(keyColumns), .added)
        rows += 1
        hasLeft = try left.next()
      default:
        report(right.describe(keyColumns), .missing)
        hasRight = try right.next()
      }
    }
    return rows
  }
}

/// The rows of a query, read through SQLite's C interface.
private final class TableRows {
  private let statement: Statement
  private let handle: SQLiteStatement
  private let columnCount: Int32

  init(_ sql: String, in db: Database) throws {
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
    columnCount = sqlite3_column_count(handle)
  }

  deinit { sqlite3_reset(handle) }

  func next() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  func equals(_ other: TableRows) -> Bool {
    (0..<columnCount).allSatisfy { compareValue(other, $0) == 0 }
  }

  /// Negative if this row's key comes first.
  func compare(_ other: TableRows, columns: [Int]) -> Int {
    for column in columns {
      let order = compareValue(other, Int32(column))
      if order != 0 { return order }
    }
    return 0
  }

  func describe(_ columns: [Int]) -> String {
    columns.map { column in
      sqlite3_column_text(handle, Int32(column)).map { String(cString: $0) } ?? "NULL"
    }
    .joined(separator: " ")
  }

  private func compareValue(_ other: TableRows, _ column: Int32) -> Int {
    let kind = sqlite3_column_type(handle, column)
    let otherKind = sqlite3_column_type(other.handle, column)
    guard kind == otherKind else { return kind < otherKind ? -1 : 1 }
    switch kind {
    case SQLITE_NULL: return 0
    case SQLITE_INTEGER:
      let (left, right) = (
        sqlite3_column_int64(handle, column), sqlite3_column_int64(other.handle, column)
      )
      return left == right ? 0 : (left < right ? -1 : 1)
    default: return compareBytes(other, column)
    }
  }

  private func compareBytes(_ other: TableRows, _ column: Int32) -> Int {
    let left = sqlite3_column_blob(handle, column)
    let right = sqlite3_column_blob(other.handle, column)
    let leftCount = Int(sqlite3_column_bytes(handle, column))
    let rightCount = Int(sqlite3_column_bytes(other.handle, column))
    if let left, let right {
      let order = memcmp(left, right, min(leftCount, rightCount))
      if order != 0 { return Int(order) }
    }
    return leftCount - rightCount
  }
}
