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
  /// What does not fit its width goes on below, for texts that must be read whole; others are cut.
  public let wraps: Bool

  public init(
    _ key: String,
    _ title: Words,
    _ alignment: Alignment = .leading,
    presence: Presence = .always,
    wraps: Bool = false
  ) {
    self.key = key
    self.title = title
    self.alignment = alignment
    self.presence = presence
    self.wraps = wraps
  }

  public var inTable: Bool { presence != .never }
}
