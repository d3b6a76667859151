import GRDB
import GRDBSQLite
import PaichaModel

extension Prepared {
  /// The row a statement stands at; valid until the next step.
  ///
  /// A value of another type than asked for is damage, as everywhere.
  struct Row {
    let handle: SQLiteStatement

    func integer(_ column: Int32) throws -> Int {
      guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { throw damage(column) }
      return Int(sqlite3_column_int64(handle, column))
    }

    func text(_ column: Int32) throws -> String {
      guard sqlite3_column_type(handle, column) == SQLITE_TEXT,
        let text = sqlite3_column_text(handle, column)
      else { throw damage(column) }
      let count = Int(sqlite3_column_bytes(handle, column))
      return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    func optionalText(_ column: Int32) throws -> String? {
      sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : try text(column)
    }

    func optionalDay(_ column: Int32) throws -> Day? {
      guard sqlite3_column_type(handle, column) != SQLITE_NULL else { return nil }
      guard let day = Day(number: try integer(column)) else { throw damage(column) }
      return day
    }

    private func damage(_ column: Int32) -> StoreFault {
      let name = sqlite3_column_name(handle, column).map { String(cString: $0) } ?? "\(column)"
      return .damaged(path: "table row", detail: "column \(name) holds a value of another type")
    }
  }
}
