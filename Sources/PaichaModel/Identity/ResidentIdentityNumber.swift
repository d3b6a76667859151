/// The number of a resident identity card (公民身份号码) by GB 11643.
///
/// Eighteen characters: six digits of a region, the birth day, three digits of a sequence, and a
/// check character, weights 2^(18−i) mod 11 over the first seventeen. It is sensitive personal
/// information (个人信息保护法 art 28), so a value of this type describes itself without it.
public struct ResidentIdentityNumber: Hashable, Sendable {
  /// What makes a text no such number.
  public enum Problem: Hashable, Sendable {
    case length(Int)
    /// Another character than the place may hold; counted from 1.
    case character(position: Int)
    /// The first two digits name no province.
    case region
    /// Places 7 to 14 are no day of the calendar.
    case birthDay
    /// The day of birth is after today.
    case birthInFuture
    case checkCharacter(expected: Character)
  }

  /// What is well-formed and yet worth a second look.
  public enum Doubt: Hashable, Sendable {
    /// The day of birth is more than `years` years ago.
    case veryOld(years: Int)
  }

  /// The eighteen characters, with a capital X.
  public let text: String
  public let birth: Birth

  /// A day of birth, from 1800 on: people were born before the first `Day` there is.
  public struct Birth: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    init?(year: Int, month: Int, day: Int) {
      guard (1_800...2_200).contains(year), (1...12).contains(month), day >= 1,
        day <= Day.length(ofMonth: month, year: year)
      else { return nil }
      self.year = year
      self.month = month
      self.day = day
    }

    func isAfter(_ today: Day) -> Bool {
      Day(year: year, month: month, day: day).map { $0 > today } ?? false
    }
  }

  /// A well-formed number, small x read as X; what is wrong otherwise is told by `problem(in:today:)`.
  public init?(_ text: String, today: Day) {
    guard ResidentIdentityNumber.problem(in: text, today: today) == nil,
      let birth = ResidentIdentityNumber.birth(Array(text.utf8))
    else { return nil }
    self.text = text.hasSuffix("x") ? text.dropLast() + "X" : text
    self.birth = birth
  }

  /// The first thing wrong with a number, or nothing.
  public static func problem(in text: String, today: Day) -> Problem? {
    guard text.count == 18 else { return .length(text.count) }
    let bytes = Array(text.utf8)
    for (position, character) in text.enumerated() {
      let isDigit = character.isASCII && character.isNumber
      let isMark = position == 17 && (character == "X" || character == "x")
      guard isDigit || isMark else { return .character(position: position + 1) }
    }
    guard RegionOfChina.isProvince(bytes[0], bytes[1]) else { return .region }
    guard let birth = birth(bytes) else { return .birthDay }
    guard !birth.isAfter(today) else { return .birthInFuture }
    let sum = zip(weights, bytes).reduce(0) { $0 + $1.0 * Int($1.1 - 48) }
    let expected = checkCharacters[sum % 11]
    let given = bytes[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : bytes[17]
    guard given == expected else {
      return .checkCharacter(expected: Character(UnicodeScalar(expected)))
    }
    return nil
  }

  /// What is doubtful about a well-formed number on a day.
  public func doubt(today: Day) -> Doubt? {
    let years = today.year - birth.year
    return years > ResidentIdentityNumber.plausibleYears ? .veryOld(years: years) : nil
  }

  /// An age beyond which hardly anybody lives; a doubt, never a refusal.
  private static let plausibleYears = 120

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checkCharacters = Array("10X98765432".utf8)

  private static func birth(_ bytes: [UInt8]) -> Birth? {
    let digits = bytes[6..<14].map { Int($0) - 48 }
    return Birth(
      year: digits[0] * 1_000 + digits[1] * 100 + digits[2] * 10 + digits[3],
      month: digits[4] * 10 + digits[5],
      day: digits[6] * 10 + digits[7]
    )
  }
}
