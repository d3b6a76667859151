/// What a table needs to know about the place it is printed.
public struct TableStyle: Hashable, Sendable {
  /// What happens to a text wider than its column.
  public enum Overflow: Hashable, Sendable {
    case truncate
    case wrap
  }

  /// Cells a line may take; nothing means any width, as in a file or pipe.
  public var width: Int?
  public var isColoured: Bool
  public var overflow: Overflow

  public init(width: Int? = nil, isColoured: Bool = false, overflow: Overflow = .truncate) {
    self.width = width
    self.isColoured = isColoured
    self.overflow = overflow
  }
}
