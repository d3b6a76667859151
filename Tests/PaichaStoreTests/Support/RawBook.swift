import Foundation
import GRDB
import PaichaModel
import PaichaStore
import Testing

/// A book file opened past the store, as somebody with a database tool could.
struct RawBook {
  let path: String

  /// Runs statements with every guard of the engine switched off.
  func alter(_ sql: String, _ arguments: StatementArguments = []) throws {
    try open { try $0.execute(sql: sql, arguments: arguments) }
  }

  func open<Result>(_ body: (Database) throws -> Result) throws -> Result {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = OFF")
      return try body(db)
    }
  }

  /// What `verify` says of the file now: its problems, or the fault that stopped it.
  func problems() throws -> [Verification.Problem] {
    do {
      let book = try SQLiteBook(path: path, access: .writing)
      return try book.verify { _, _ in }.problems
    } catch let fault as StoreFault where fault.code == .damaged {
      return [.structure("stopped: \(fault.what.en)")]
    }
  }
}

/// Tables and columns of a book, as its schema names them.
struct RawTable: CustomTestStringConvertible {
  struct Column {
    let name: String
    let isKey: Bool
    let isNullable: Bool
  }

  let name: String
  let columns: [Column]

  var testDescription: String { name }
  var key: [String] { columns.filter(\.isKey).map(\.name) }

  static func all(in db: Database) throws -> [RawTable] {
    try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    .sorted()
    .map { name in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT name, pk, \"notnull\" FROM pragma_table_info('\(name)')"
      )
      return RawTable(
        name: name,
        columns: rows.map { row in
          Column(name: row[0], isKey: row[1] > 0, isNullable: row[2] == 0 && row[1] == 0)
        }
      )
    }
  }
}
