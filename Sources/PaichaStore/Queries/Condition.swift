import GRDB

/// A WHERE clause put together from the parts of a filter that are set.
struct Condition {
  private(set) var parts: [String] = []
  private(set) var arguments = StatementArguments()

  mutating func add(_ sql: String, _ values: (any DatabaseValueConvertible)?...) {
    parts.append(sql)
    arguments += StatementArguments(values)
  }

  /// `WHERE …`, or nothing when no part is set.
  var clause: String { parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ") }
}
