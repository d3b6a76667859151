extension JSONScanner {
  /// Takes a string, after spaces, and decodes it; nothing if it is malformed.
  mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = count
    while position < line.count {
      copyPlainRun()
      guard position < line.count else { return nil }
      let byte = line[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return start..<count
      case UInt8(ascii: "\\"):
        guard escape() else { return nil }
      case 0..<0x20: return nil
      default: append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Bool {
    guard position < line.count else { return false }
    let byte = line[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(byte)
    case UInt8(ascii: "b"): append(0x08)
    case UInt8(ascii: "f"): append(0x0C)
    case UInt8(ascii: "n"): append(0x0A)
    case UInt8(ascii: "r"): append(0x0D)
    case UInt8(ascii: "t"): append(0x09)
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return false
    }
    return true
  }

  private mutating func unicodeEscape() -> Bool {
    guard var value = hexadecimal() else { return false }
    if (0xD800...0xDBFF).contains(value) {
      guard position + 1 < line.count, line[position] == UInt8(ascii: "\\"),
        line[position + 1] == UInt8(ascii: "u")
      else { return false }
      position += 2
      guard let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return false }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    // U+0000 is refused like a NUL byte of the file itself.
    guard value > 0, let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else {
      return false
    }
    for byte in bytes { append(byte) }
    return true
  }

  private mutating func hexadecimal() -> UInt32? {
    guard position + 4 <= line.count else { return nil }
    var value: UInt32 = 0
    for byte in line[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
