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

/// A piece of evidence (证据): a photo, plan or decision known by its content.
public struct Evidence: Hashable, Sendable {
  public let hash: EvidenceHash
  /// The name of the file that was copied into the book's folder; nothing for one only cited.
  public let name: String?

  public init(hash: EvidenceHash, name: String?) {
    self.hash = hash
    self.name = name
  }
}
