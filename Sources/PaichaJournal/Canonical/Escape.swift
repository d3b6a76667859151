/// The one spelling RFC 8785 allows for each byte that a JSON string cannot carry as it is.
enum Escape {
  /// The letter after the backslash, or nothing where the byte is written as `\u00xx`.
  static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    default: nil
    }
  }

  /// The byte that a letter after the backslash stands for.
  static func byte(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
    default: nil
    }
  }

  /// The escaped form with its backslash.
  static func sequence(for byte: UInt8) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    if let letter = letter(for: byte) { return [backslash, letter] }
    let zero = UInt8(ascii: "0")
    let digits = [Hexadecimal.digit(byte >> 4), Hexadecimal.digit(byte & 0x0F)]
    return [backslash, UInt8(ascii: "u"), zero, zero] + digits
  }
}
