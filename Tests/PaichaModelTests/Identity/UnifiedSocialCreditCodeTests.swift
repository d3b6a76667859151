import PaichaModel
import Testing

/// The check character of GB 32100-2015 on published codes.
struct UnifiedSocialCreditCodeTests {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// Published codes of large enterprises, and two made by hand: sums 0 and 3 modulo 31.
  private static let good = [
    "91330100799655058B", "9144030071526726XG", "914403001922038216", "91110000802100433B",
    "91110302562134916R", "91350100M000100Y43", "91110108551385082Q", "91370200163562681G",
    "000000000000000000", "01000000000000000W",
  ]

  @Test(arguments: good)
  func `A published code is good`(text: String) {
    #expect(UnifiedSocialCreditCode.problem(in: text) == nil)
    #expect(UnifiedSocialCreditCode(text)?.text == text)
  }

  @Test(arguments: good)
  func `Each of the thirty other check characters is wrong`(text: String) throws {
    let expected = try #require(text.last)
    for other in Self.alphabet where other != expected {
      let wrong = String(text.dropLast()) + String(other)
      #expect(UnifiedSocialCreditCode(wrong) == nil)
      #expect(
        UnifiedSocialCreditCode.problem(in: wrong) == .checkCharacter(expected: expected)
      )
    }
  }

  @Test(arguments: good)
  func `A change of any one character is found`(text: String) {
    let characters = Array(text)
    for position in 0..<17 {
      for other in Self.alphabet where other != characters[position] {
        var changed = characters
        changed[position] = other
        #expect(UnifiedSocialCreditCode(String(changed)) == nil)
      }
    }
  }

  @Test(arguments: ["I", "O", "S", "V", "Z", "a", "-", " ", "\u{0}"])
  func `A character outside the alphabet is named by its place`(letter: Character) {
    for position in 0..<18 {
      var text = Array(Self.good[0])
      text[position] = letter
      #expect(
        UnifiedSocialCreditCode.problem(in: String(text)) == .character(position: position)
      )
    }
  }

  @Test(arguments: [
    ("", 0), ("9133010079965505", 16), ("91330100799655058", 17), ("91330100799655058B ", 19),
    ("91330100799655058B91330100799655058B", 36), ("９133010079965505", 16),
  ])
  func `A wrong length is told in characters`(text: String, length: Int) {
    #expect(UnifiedSocialCreditCode.problem(in: text) == .length(length))
    #expect(UnifiedSocialCreditCode(text) == nil)
  }

  @Test func `A full-width character is a wrong one, at its place`() {
    #expect(UnifiedSocialCreditCode.problem(in: "９1330100799655058B") == .character(position: 0))
    #expect(UnifiedSocialCreditCode.problem(in: "9133010079965505８B") == .character(position: 16))
  }
}
