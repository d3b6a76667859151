/// The language of messages and table headings; machine formats never depend on it.
public enum Language: String, CaseIterable, Sendable {
  case zh
  case en
}
