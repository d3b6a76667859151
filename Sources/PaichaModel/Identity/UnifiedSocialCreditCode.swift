/// The unified social credit code (统一社会信用代码) of an enterprise.
///
/// Eighteen characters, the last a check character by GB 32100-2015: weights 3^i mod 31 over the
/// values of 0–9 and A–Z without I, O, S, V, Z.
public struct UnifiedSocialCreditCode: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case length(Int)
    case character(position: Int)
    case checkCharacter(expected: Character)
  }

  public let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// A well-formed code; what is wrong with it otherwise is told by `problem(in:)`.
  public init?(_ text: String) {
    guard UnifiedSocialCreditCode.problem(in: text) == nil else { return nil }
    self.text = text
  }

  /// The first thing wrong with a code, or nothing.
  public static func problem(in text: String) -> Problem? {
    // Of characters, not bytes: a full-width digit is one wrong character.
    guard text.count == 18 else { return .length(text.count) }
    if let wrong = text.enumerated().first(where: { !$1.isASCII }) {
      return .character(position: wrong.offset)
    }
    let bytes = Array(text.utf8)
    var sum = 0
    var weight = 1
    for (position, byte) in bytes.enumerated() {
      guard let value = alphabet.firstIndex(of: byte) else { return .character(position: position) }
      guard position < 17 else { break }
      sum += value * weight
      weight = weight * 3 % 31
    }
    let expected = alphabet[(31 - sum % 31) % 31]
    guard bytes[17] == expected else {
      return .checkCharacter(expected: Character(UnicodeScalar(expected)))
    }
    return nil
  }
}
