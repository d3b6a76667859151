extension CanonicalReader {
  /// The next string.
  public mutating func string() throws(JournalFault) -> String {
    let start = offset
    if let plain = try plainString() {
      return String(decoding: plain, as: UTF8.self)
    }
    let unescaped = try unescape()
    guard unescaped.withUnsafeBytes({ UTF8Check.isValid($0) }) else {
      offset = start
      throw fault(.validText)
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Checks the next string without making one.
  mutating func skipString() throws(JournalFault) {
    let start = offset
    guard try plainString() == nil else { return }
    guard try unescape().withUnsafeBytes({ UTF8Check.isValid($0) }) else {
      offset = start
      throw fault(.validText)
    }
  }

  /// Reads a string that has no escapes, or only the opening quote of one that has.
  @inline(__always)
  private mutating func plainString() throws(JournalFault) -> UnsafeRawBufferPointer? {
    let start = offset
    try expect(UInt8(ascii: "\""), .string)
    let end = PlainRun.end(in: bytes, from: offset)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    let plain = UnsafeRawBufferPointer(rebasing: bytes[offset..<end])
    guard UTF8Check.isValid(plain) else {
      offset = start
      throw fault(.validText)
    }
    offset = end + 1
    needsComma = true
    return plain
  }

  /// The next integer, in its only spelling: no sign but minus, no leading zero, no fraction.
  public mutating func integer() throws(JournalFault) -> Int64 {
    let start = offset
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let firstDigit = offset
    var value: Int64 = 0
    while let digit = peek(), Self.isDigit(digit) {
      let step = Int64(digit - UInt8(ascii: "0"))
      let shifted = value.multipliedReportingOverflow(by: 10)
      let sum =
        isNegative
        ? shifted.partialValue.subtractingReportingOverflow(step)
        : shifted.partialValue.addingReportingOverflow(step)
      guard !shifted.overflow, !sum.overflow else {
        offset = start
        throw fault(.integerInRange)
      }
      value = sum.partialValue
      offset += 1
    }
    let hasLeadingZero = firstDigit < offset && bytes[firstDigit] == UInt8(ascii: "0")
    let isCanonical = hasLeadingZero ? offset == firstDigit + 1 && !isNegative : offset > firstDigit
    guard isCanonical else {
      offset = start
      throw fault(.integer)
    }
    needsComma = true
    return value
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Reads a string with escapes from after its opening to after its closing quote.
  private mutating func unescape() throws(JournalFault) -> [UInt8] {
    var text: [UInt8] = []
    while true {
      let end = PlainRun.end(in: bytes, from: offset)
      text.append(contentsOf: bytes[offset..<end])
      offset = end
      switch peek() {
      case UInt8(ascii: "\""):
        offset += 1
        needsComma = true
        return text
      case UInt8(ascii: "\\"):
        text.append(try escape())
      default:
        throw fault(.literal("\""))
      }
    }
  }

  /// Reads one escape, which must be the spelling the writer would have chosen.
  private mutating func escape() throws(JournalFault) -> UInt8 {
    let rest = bytes[(offset + 1)...]
    if let letter = rest.first, let byte = Escape.byte(for: letter) {
      offset += 2
      return byte
    }
    for byte in UInt8(0)..<0x20 where Escape.letter(for: byte) == nil {
      let sequence = Escape.sequence(for: byte)
      guard bytes[offset...].starts(with: sequence) else { continue }
      offset += sequence.count
      return byte
    }
    throw fault(.escape)
  }
}
