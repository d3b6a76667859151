import GRDB

/// The data dictionary of a book in Markdown: every table, column, key, reference and index.
///
/// Read back from a migrated schema, so it says what SQLite really holds; remarks are the `--`
/// lines above a table or a column in the migrations.
public enum DataDictionary {
  public static var markdown: String {
    get throws(StoreFault) {
      let connection = try Connection(temporary: ":memory:")
      let remarks = tableRemarks(SchemaVersion.migrations)
      let tables = try connection.read { db in
        try Row.fetchAll(
          db,
          sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"
        ).map { row in
          let name = try row.text(0)
          return try table(name, sql: try row.text(1), remark: remarks[name], in: db)
        }
      }
      return (introduction + tables).joined(separator: "\n\n") + "\n"
    }
  }

  private static var introduction: [String] {
    ["# 数据字典 Data dictionary", "Schema version \(SchemaVersion.current) 账套结构版本。"]
      + SchemaVersion.migrations.map { sql in
        sql.split(separator: "\n", omittingEmptySubsequences: false)
          .prefix { $0.hasPrefix("--") }
          .map { $0.dropFirst(3) }
          .joined(separator: "\n")
      }
  }

  private static func table(
    _ name: String,
    sql: String,
    remark: String?,
    in db: Database
  ) throws -> String {
    let definitions = definitions(sql)
    let references = try references(of: name, in: db)
    let query = "SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?) ORDER BY cid"
    let columns = try Row.fetchAll(db, sql: query, arguments: [name]).map { row in
      let column = try row.text(0)
      let definition = definitions.first { $0.subject == column }
      let key = try row.integer(3)
      let cells = [
        "`\(column)`",
        try row.text(1),
        try row.integer(2) == 1 ? "no" : "yes",
        key > 0 ? "\(key)" : "",
        references[column] ?? "",
        definition?.check.map { "`\($0)`" } ?? "",
        definition?.remark ?? "",
      ]
      return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    let heading = "| column 列 | type | null | key 主键 | references 引用 | check 约束 | remark 说明 |"
    let grid = [heading, "|---|---|---|---|---|---|---|"] + columns
    let rules = definitions.filter { $0.subject == "CHECK" }.compactMap(\.check)
      .map { "- check 约束: `\($0)`" }
    let notes = try rules + indices(of: name, in: db)
    return [
      "## \(name)", remark ?? "", grid.joined(separator: "\n"), notes.joined(separator: "\n"),
    ]
    .filter { !$0.isEmpty }
    .joined(separator: "\n\n")
  }

  private static func references(of table: String, in db: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)",
      arguments: [table]
    )
    return try Dictionary(
      rows.map { (try $0.text(0), "`\(try $0.text(1)).\(try $0.text(2))`") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func indices(of table: String, in db: Database) throws -> [String] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.name, s.sql, l."unique"
        FROM pragma_index_list(?) AS l
        JOIN sqlite_schema AS s ON s.type = 'index' AND s.name = l.name
        WHERE l.origin = 'c'
        ORDER BY s.name
        """,
      arguments: [table]
    ).map { row in
      let sql = try row.text(1).split(separator: "\n").joined(separator: " ")
      let what = sql.drop { $0 != "(" }
      return "- index 索引 `\(try row.text(0))`\(try row.integer(2) == 1 ? " unique" : ""): `\(what)`"
    }
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

/// One comma-separated part of a CREATE TABLE statement: a column or a constraint of the table.
private struct Definition {
  /// The name of the column, or the first word of the constraint.
  let subject: String
  let remark: String
  /// What stands in the parentheses of CHECK.
  let check: String?

  init(_ text: String, remark: [String]) {
    subject = String(text.prefix { $0 != " " })
    self.remark = remark.joined(separator: " ")
    let words = text.split(separator: " ")
    check = words.firstIndex(of: "CHECK").map { position in
      words[(position + 1)...].joined(separator: " ").replacing("( ", with: "(")
        .replacing(" )", with: ")")
    }
  }
}

/// The parts of a CREATE TABLE statement that is written one part a line or in indented lines.
private func definitions(_ sql: String) -> [Definition] {
  var (result, remark, text, depth) = ([Definition](), [String](), "", 0)
  for line in sql.split(separator: "\n").dropFirst().dropLast() {
    let line = line.drop { $0 == " " }
    guard !line.hasPrefix("--") else {
      remark.append(String(line.dropFirst(3)))
      continue
    }
    text += (text.isEmpty ? "" : " ") + line
    depth += line.count { $0 == "(" } - line.count { $0 == ")" }
    guard depth == 0 else { continue }
    result.append(Definition(text.hasSuffix(",") ? String(text.dropLast()) : text, remark: remark))
    (text, remark) = ("", [])
  }
  return result
}

/// The comment lines directly above each CREATE TABLE, by table.
private func tableRemarks(_ migrations: [String]) -> [String: String] {
  var (result, remark) = ([String: String](), [Substring]())
  let lines = migrations.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  for line in lines {
    let words = line.split(separator: " ")
    if line.hasPrefix("--") {
      remark.append(line.dropFirst(3))
      continue
    }
    if words.prefix(2) == ["CREATE", "TABLE"], words.count > 2, !remark.isEmpty {
      result[String(words[2])] = remark.joined(separator: "\n")
    }
    remark = []
  }
  return result
}
