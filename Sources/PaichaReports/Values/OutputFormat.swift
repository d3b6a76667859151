/// The forms in which data leaves the program; all but the table are the same in every language.
public enum OutputFormat: String, CaseIterable, Sendable {
  case table
  case csv
  /// One array of objects.
  case json
  /// One object a line.
  case jsonl
}
