/// How the columns of somebody else's table become the fields of a layout.
public struct Mapping: Sendable {
  /// What to do about a zone or venue that the book does not know.
  public enum Registration: String, Sendable, CaseIterable {
    /// Register it from the row.
    case missing
    /// Reject the row.
    case never
  }

  /// The file it was read from, for messages.
  public let path: String
  public let name: String?
  public let layout: TableLayout
  public let registerZones: Registration
  public let registerVenues: Registration
  let rules: [FieldRule]
  let condition: FindingRule?

  /// The columns it reads, each once, in the order of the mapping.
  var columns: [String] {
    var names: [String] = []
    for column in rules.flatMap(\.columns) + (condition.map { [$0.column] } ?? [])
    where !names.contains(column) {
      names.append(column)
    }
    return names
  }

  /// Reads a mapping file, in UTF-8 or GB 18030.
  public static func load(_ path: String) throws(IntakeFault) -> Mapping {
    try parse(try InputSource.open(path).writtenText(), path: path)
  }

  /// Reads a mapping from its text; the path serves messages only.
  public static func parse(_ text: String, path: String) throws(IntakeFault) -> Mapping {
    try MappingParser(path: path).mapping(text)
  }
}

/// How one field is filled.
struct FieldRule: Sendable {
  enum Source: Sendable {
    case column(String)
    case constant(String)
    case join([String], with: String)
  }

  let field: Int
  /// The line of the mapping, for messages.
  let line: Int
  let source: Source
  /// Source texts that mean no value.
  var empties: Set<String> = []
  var values: [String: String]?
  var fallback: String?
  var format: DatePattern?

  var columns: [String] {
    switch source {
    case .column(let column): [column]
    case .constant: []
    case .join(let columns, _): columns
    }
  }
}

/// When a row tells of a finding; otherwise it says only that the inspection took place.
struct FindingRule: Sendable {
  enum Test: Hashable, Sendable {
    case notEmpty
    case among(Set<String>)
  }

  let line: Int
  let column: String
  let test: Test
}
