internal import PaichaModel

/// How one field of a row is filled from the cells of a record.
struct FieldPlan: Sendable {
  enum Source: Sendable {
    case none
    case constant(String)
    case column(Int)
    case join([Int], with: String)
  }

  let source: Source
  /// The column as the file names it, for messages.
  let columnName: String
  var empties: Set<String> = []
  var values: [String: String]?
  var fallback: String?
  var format: DatePattern?

  init(source: Source, columnName: String) {
    self.source = source
    self.columnName = columnName
  }

  /// A field that takes a column as it is, or nothing.
  init(column: Int?, named name: String) {
    self.init(source: column.map { .column($0) } ?? .none, columnName: name)
  }

  /// Whether the text of the source is the value.
  var isPlain: Bool { empties.isEmpty && values == nil && format == nil }

  /// The value of a source text, or why there is none.
  func value(of text: String) throws(CellProblem) -> String {
    if empties.contains(text) { return "" }
    if let values {
      if let value = values[text] ?? fallback { return value }
      if text.isEmpty { return "" }
      throw CellProblem(
        code: .valueNotListed,
        column: columnName,
        value: text,
        reason: Words(
          zh: "映射没有列出“\(columnName)”的值“\(text)”，也没有 default",
          en: "the mapping lists no value for “\(text)” in “\(columnName)” and has no default"
        )
      )
    }
    guard let format, !text.isEmpty else { return text }
    if let day = format.normalized(text) { return day }
    throw CellProblem(
      code: .formatMismatch,
      column: columnName,
      value: text,
      reason: Words(
        zh: "“\(columnName)”的“\(text)”不符合映射里的日期格式",
        en: "“\(text)” in “\(columnName)” does not have the mapping's date format"
      )
    )
  }
}

/// Why a cell rejects its row.
struct CellProblem: Error {
  let code: RowCode
  let column: String?
  let value: String?
  let reason: Words
}

/// When a row of this table tells of a finding.
struct FindingPlan: Sendable {
  let column: Int
  let test: FindingRule.Test

  func holds(for text: String) -> Bool {
    switch test {
    case .notEmpty: !text.isEmpty
    case .among(let values): values.contains(text)
    }
  }
}
