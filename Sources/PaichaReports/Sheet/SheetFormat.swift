/// How a sheet is laid out: for people only.
public enum SheetFormat: String, CaseIterable, Sendable {
  /// One self-contained page that prints on A4.
  case html
}
