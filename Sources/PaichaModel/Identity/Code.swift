/// A code given by somebody else: kept as text, leading zeros and all, never interpreted.
public protocol Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  var text: String { get }
  init(unchecked text: String)
}

extension Code {
  /// A code of 1 to 128 bytes without control characters, or nothing.
  public init?(_ text: String) {
    guard Text.isPlain(text, maximumBytes: 128) else { return nil }
    self.init(unchecked: text)
  }

  public var description: String { text }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Who acts or is responsible in a book, such as `zhang.wei`.
public struct ActorID: Code {
  public let text: String
  public init(unchecked text: String) { self.text = text }
}

/// The code of a development zone (经开区): GB/T 37028 where known.
public struct ZoneCode: Code {
  public let text: String
  public init(unchecked text: String) { self.text = text }
}

/// The code of a venue (场所), its own or the book's number for it.
public struct VenueCode: Code {
  public let text: String
  public init(unchecked text: String) { self.text = text }
}

/// The code of a check item (检查项), such as `FD-001`.
public struct ItemCode: Code {
  public let text: String
  public init(unchecked text: String) { self.text = text }
}

/// The number an inspection has outside the book; unique within it.
public struct InspectionReference: Code {
  public let text: String
  public init(unchecked text: String) { self.text = text }
}
