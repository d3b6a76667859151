/// The forms in which data leaves the program; those for machines are the same in every language.
public enum OutputFormat: String, CaseIterable, Sendable {
  case table
  case csv
  /// One array of objects.
  case json
  /// One object a line.
  case jsonl
  /// One page without outside resources, laid out for A4, for people who print.
  case html
}
