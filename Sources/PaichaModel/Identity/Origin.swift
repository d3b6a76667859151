/// The code of a book (账套): four characters of Crockford's base 32, the first part of every id.
///
/// Ids stay unique when books merge, and can be said over the phone: I, L, O and U never occur.
public struct Origin: Hashable, Comparable, Sendable {
  /// The four ASCII characters, first in the highest byte, so that order is text order.
  let packed: UInt32

  /// The characters in use, in order of value.
  public static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// An origin from its four characters; lower case is read as upper case.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 4 else { return nil }
    var packed: UInt32 = 0
    for byte in text.utf8 {
      let upper = byte >= 97 && byte <= 122 ? byte - 32 : byte
      guard Origin.alphabet.contains(upper) else { return nil }
      packed = packed << 8 | UInt32(upper)
    }
    self.packed = packed
  }

  /// An origin from twenty random bits.
  public init(randomBits: UInt32) {
    var packed: UInt32 = 0
    for place in 0..<4 {
      let value = Int(randomBits >> (UInt32(place) * 5) & 31)
      packed = packed << 8 | UInt32(Origin.alphabet[value])
    }
    self.packed = packed
  }

  public static func < (left: Origin, right: Origin) -> Bool { left.packed < right.packed }

  func byte(_ position: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: packed >> (UInt32(3 - position) * 8))
  }
}

extension Origin: CustomStringConvertible {
  public var description: String {
    String(unsafeUninitializedCapacity: 4) { buffer in
      for position in 0..<4 { buffer[position] = byte(position) }
      return 4
    }
  }
}
