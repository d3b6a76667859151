import Foundation
import GRDB
import PaichaJournal
import PaichaStore

/// Small changes of single values, one step away from what was there.
enum Alteration {
  /// Makes the largest value of a column one larger; tells what it was.
  static func bump(_ column: String, of table: String, _ db: Database) throws -> DatabaseValue {
    let value =
      try DatabaseValue.fetchOne(db, sql: "SELECT max(\(column)) FROM \(table)") ?? .null
    let whose = value.isNull ? "\(column) IS NULL" : "\(column) = ?"
    let key = try db.primaryKey(table).columns.joined(separator: ", ")
    var arguments: StatementArguments = [next(value)]
    if !value.isNull { arguments += [value] }
    try db.execute(
      sql: """
        UPDATE \(table) SET \(column) = ?
        WHERE (\(key)) = (SELECT \(key) FROM \(table) WHERE \(whose) LIMIT 1)
        """,
      arguments: arguments
    )
    guard db.changesCount == 1 else { throw DatabaseError(message: "nothing altered") }
    return value
  }

  /// Statements that blank one value of a column, or put one where there is none.
  static func blanking(_ column: String, of table: RawTable) -> [(way: String, sql: String)] {
    let key = table.key.joined(separator: ", ")
    func update(_ value: String, where condition: String) -> String {
      """
      UPDATE \(table.name) SET \(column) = \(value)
      WHERE (\(key)) = (SELECT \(key) FROM \(table.name) WHERE \(condition) LIMIT 1)
      """
    }
    return [
      ("blanked", update("NULL", where: "\(column) IS NOT NULL")),
      ("filled", update("1", where: "\(column) IS NULL")),
    ]
  }

  /// Takes the last row out.
  static func removeRow(of table: RawTable, _ db: Database) throws {
    let key = table.key.joined(separator: ", ")
    let order = table.key.joined(separator: " DESC, ") + " DESC"
    try db.execute(
      sql: """
        DELETE FROM \(table.name)
        WHERE (\(key)) = (SELECT \(key) FROM \(table.name) ORDER BY \(order) LIMIT 1)
        """
    )
    guard db.changesCount == 1 else { throw DatabaseError(message: "nothing removed") }
  }

  /// Adds a row like the last one, under a key, code and number one step on.
  static func addRow(to table: RawTable, _ db: Database) throws {
    let order = table.key.joined(separator: " DESC, ") + " DESC"
    let row = try Row.fetchOne(db, sql: "SELECT * FROM \(table.name) ORDER BY \(order) LIMIT 1")
    var values = row.map { Array($0.databaseValues) } ?? []
    for (position, column) in table.columns.enumerated() {
      let isStepped = column.name == table.key.first || ["code", "number"].contains(column.name)
      if isStepped { values[position] = next(values[position]) }
      if column.name == "reference" { values[position] = .null }
    }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(table.name) VALUES (\(marks))",
      arguments: StatementArguments(values)
    )
  }

  /// The leaf hash that a forger would compute.
  static func leafHash(of text: String) -> Data {
    Data(ContentHash.of([0x00] + Array(text.utf8)).bytes)
  }

  /// A value one step on: a number plus one, a text or blob with its last place changed.
  private static func next(_ value: DatabaseValue) -> DatabaseValue {
    switch value.storage {
    case .null: return 1.databaseValue
    case .int64(let number): return (number + 1).databaseValue
    case .double(let number): return (number + 1).databaseValue
    case .string(let text):
      var scalars = Array(text.unicodeScalars)
      let last = scalars.popLast()?.value ?? 64
      guard let scalar = UnicodeScalar(last + 1) else { return "?".databaseValue }
      scalars.append(scalar)
      return String(String.UnicodeScalarView(scalars)).databaseValue
    case .blob(var data):
      guard let last = data.popLast() else { return Data([1]).databaseValue }
      data.append(last ^ 1)
      return data.databaseValue
    }
  }
}

extension [Verification.Problem] {
  /// Whether any problem names the table, or the journal where the table is one of its own.
  func tell(of table: String) -> Bool {
    contains { problem in
      switch problem {
      case .row(let named, _, _):
        named == table || table.hasPrefix("journal") && named.hasPrefix("journal")
      case .entryMissing, .entryAltered, .entryUnreadable: table == "journal_entry"
      case .head: table.hasPrefix("journal")
      case .structure: table.hasPrefix("journal") || table == "book"
      case .checkpoint, .evidenceMissing, .evidenceAltered: false
      }
    }
  }
}
