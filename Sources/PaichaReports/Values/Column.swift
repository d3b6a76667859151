public import PaichaModel

/// One column of a report: a stable key for machines, a title for people.
public struct Column: Hashable, Sendable {
  /// When a column shows in a table; machine formats always carry it.
  public enum Presence: Hashable, Sendable {
    case always
    /// Left out, from the right, where the terminal is too narrow.
    case ifRoom
    case never
  }

  /// Stable, snake_case.
  public let key: String
  public let title: Words
  public let alignment: Alignment
  public let presence: Presence

  public init(
    _ key: String,
    _ title: Words,
    _ alignment: Alignment = .leading,
    presence: Presence = .always
  ) {
    self.key = key
    self.title = title
    self.alignment = alignment
    self.presence = presence
  }

  public var inTable: Bool { presence != .never }
}
