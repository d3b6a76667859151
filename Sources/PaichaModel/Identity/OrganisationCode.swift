/// The organisation code (组织机构代码) of GB 11714: eight characters and a check character.
///
/// It stands alone in older papers, perhaps with a hyphen before the check character, and as places
/// 9 to 17 in a unified social credit code. Weights 3 7 9 10 5 8 4 2; the check is 11 − Σ mod 11, with
/// X for 10 and 0 for 11.
public enum OrganisationCode {
  public enum Problem: Hashable, Sendable {
    case length(Int)
    /// Counted from 1.
    case character(position: Int)
    case checkCharacter(expected: Character)
  }

  private static let weights = [3, 7, 9, 10, 5, 8, 4, 2]

  /// The first thing wrong with a code of nine characters, or nothing.
  public static func problem(in text: some StringProtocol) -> Problem? {
    guard text.count == 9 else { return .length(text.count) }
    let bytes = Array(text.utf8)
    var sum = 0
    for (position, character) in text.enumerated() {
      guard character.isASCII, let value = value(of: bytes[position]) else {
        return .character(position: position + 1)
      }
      if position < 8 { sum += value * weights[position] }
    }
    let rest = 11 - sum % 11
    let expected: Character = rest == 10 ? "X" : rest == 11 ? "0" : Character("\(rest)")
    return text.last == expected ? nil : .checkCharacter(expected: expected)
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 55
    default: nil
    }
  }
}
