/// A number with its running part: the last run of digits, such as 8 in `罚〔2026〕8号`.
struct RunningNumber: Hashable, CustomStringConvertible {
  let prefix: String
  let value: Int
  /// Digits as written, leading zeros included.
  let width: Int
  let suffix: String

  init(_ prefix: String, _ value: Int, width: Int, _ suffix: String) {
    self.prefix = prefix
    self.value = value
    self.width = width
    self.suffix = suffix
  }

  /// Nothing where there are no digits, or too many for anybody to count up.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(where: RunningNumber.isDigit) else { return nil }
    let before = bytes[..<last].lastIndex { !RunningNumber.isDigit($0) }
    let first = before.map { $0 + 1 } ?? 0
    guard last - first < 9 else { return nil }
    self.init(
      String(decoding: bytes[..<first], as: UTF8.self),
      bytes[first...last].reduce(0) { $0 * 10 + Int($1 - 48) },
      width: last - first + 1,
      String(decoding: bytes[(last + 1)...], as: UTF8.self)
    )
  }

  var description: String {
    let digits = String(value)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits + suffix
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
