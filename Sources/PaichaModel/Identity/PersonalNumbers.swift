/// Personal numbers in texts: resident identity numbers and mobile numbers.
///
/// Texts go into the journal for good and into messages, where such numbers have no place.
public enum PersonalNumbers {
  /// Whether a text holds one.
  public static func isPresent(in text: String) -> Bool { !spans(in: Array(text.utf8)).isEmpty }

  /// The text with all but the first characters of each number as stars: six of an identity number,
  /// three of a mobile number.
  public static func masked(in text: String) -> String {
    var bytes = Array(text.utf8)
    for span in spans(in: bytes) {
      let shown = span.count == 18 ? 6 : 3
      for position in span.dropFirst(shown) { bytes[position] = UInt8(ascii: "*") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs of digits and ASCII letters that are such a number as a whole.
  private static func spans(in bytes: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      guard isWord(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isWord(bytes[end]) { end += 1 }
      let word = bytes[start..<end]
      if isIdentityNumber(Array(word)) || isMobile(Array(word)) { spans.append(start..<end) }
      start = end
    }
    return spans
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Eighteen characters with a province and a day of birth, whatever the check character.
  private static func isIdentityNumber(_ word: [UInt8]) -> Bool {
    guard word.count == 18, word.prefix(17).allSatisfy(isDigit),
      isDigit(word[17]) || word[17] == UInt8(ascii: "X") || word[17] == UInt8(ascii: "x"),
      RegionOfChina.isProvince(word[0], word[1])
    else { return false }
    let digits = word[6..<14].map { Int($0) - 48 }
    let year = digits[0] * 1_000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    let (month, day) = (digits[4] * 10 + digits[5], digits[6] * 10 + digits[7])
    return (1_850...2_099).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }

  /// Eleven digits from 13 to 19, perhaps with the country code 86 in front.
  private static func isMobile(_ word: [UInt8]) -> Bool {
    guard word.allSatisfy(isDigit) else { return false }
    let number: ArraySlice<UInt8>
    switch word.count {
    case 11: number = word[...]
    case 13 where word[0] == UInt8(ascii: "8") && word[1] == UInt8(ascii: "6"): number = word[2...]
    default: return false
    }
    return number.first == UInt8(ascii: "1") && number[number.startIndex + 1] >= UInt8(ascii: "3")
  }
}
