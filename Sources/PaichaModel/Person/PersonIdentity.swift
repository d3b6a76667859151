/// Who a person is: name, resident identity number, phone (个人信息, of which the number is sensitive).
///
/// It lives in memory only. The book holds it sealed, under a key that lies outside the book; a value
/// that is printed by accident shows nothing of it.
public struct PersonIdentity: Hashable, Sendable {
  public let name: String
  public let number: ResidentIdentityNumber
  public let phone: String?

  /// Takes the parts as they were typed; the name loses surrounding spaces.
  public init(
    name: String,
    number: String,
    phone: String?,
    today: Day
  ) throws(PersonIdentityProblem) {
    if let problem = ResidentIdentityNumber.problem(in: number, today: today) {
      throw .number(problem)
    }
    guard let number = ResidentIdentityNumber(number, today: today) else {
      throw .number(.birthDay)
    }
    let trimmed = String(Substring(name).trimmed)
    guard Text.isPlain(trimmed, maximumBytes: 128) else { throw .name }
    if let phone {
      guard PersonIdentity.isPhone(phone) else { throw .phone }
    }
    self.name = trimmed
    self.number = number
    self.phone = phone
  }

  /// An identity that was sealed, as it comes back.
  public init(name: String, number: ResidentIdentityNumber, phone: String?) {
    self.name = name
    self.number = number
    self.phone = phone
  }

  /// Digits, perhaps with a plus in front and hyphens between, from 7 to 20 characters.
  static func isPhone(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (7...20).contains(bytes.count) else { return false }
    return bytes.enumerated().allSatisfy { position, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "+"): position == 0
      case UInt8(ascii: "-"): position > 0 && position < bytes.count - 1
      default: false
      }
    }
  }
}

extension PersonIdentity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PersonIdentity" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension ResidentIdentityNumber: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Nothing of the number: it must not come into a message by accident.
  public var description: String { "ResidentIdentityNumber" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Substring {
  /// Without the white space around it.
  fileprivate var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
