/// The SHA-256 of an evidence file, in 64 lower-case hexadecimal digits; its name in the folder.
public struct EvidenceHash: Hashable, Sendable, CustomStringConvertible {
  public let hex: String

  /// A hash as written; upper case is read as lower case.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.utf8.count == 64,
      lower.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 102) })
    else { return nil }
    self.hex = lower
  }

  public var description: String { hex }
}
