/// Reads the tokens of one line of JSON and decodes its strings into a buffer of its own.
struct JSONScanner {
  /// A value that fits a cell, or why it does not.
  enum Value {
    case text(start: Int, end: Int)
    case nested
    case malformed
  }

  private var line = UnsafeRawBufferPointer(start: nil, count: 0)
  private(set) var position = 0
  /// Decoded text is never longer than its source, so the buffer need only hold the line.
  private(set) var decoded = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 1)
  private var capacity = 4096
  private var count = 0

  /// Frees the buffer; nothing may be read after.
  func release() { decoded.deallocate() }

  /// Starts on another line.
  mutating func start(_ line: UnsafeRawBufferPointer) {
    self.line = line
    position = 0
    count = 0
    guard line.count > capacity else { return }
    decoded.deallocate()
    capacity = line.count * 2
    decoded = .allocate(byteCount: capacity, alignment: 1)
  }

  func decodedBytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: decoded + range.lowerBound, count: range.count)
  }

  /// Whether only spaces are left.
  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return position == line.count
    }
  }

  /// Takes one punctuation mark, after spaces, if it is next.
  mutating func take(_ mark: UInt8) -> Bool {
    skipSpaces()
    guard position < line.count, line[position] == mark else { return false }
    position += 1
    return true
  }

  /// Takes a value that is no object or array.
  mutating func value() -> Value {
    skipSpaces()
    guard position < line.count else { return .malformed }
    switch line[position] {
    case UInt8(ascii: "\""):
      guard let range = string() else { return .malformed }
      return .text(start: range.lowerBound, end: range.upperBound)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .nested
    case UInt8(ascii: "t"): return word("true")
    case UInt8(ascii: "f"): return word("false")
    case UInt8(ascii: "n"):
      guard case .text(let start, _) = word("null") else { return .malformed }
      return .text(start: start, end: start)
    default: return number()
    }
  }

  private mutating func skipSpaces() {
    while position < line.count,
      line[position] == 0x20 || line[position] == 0x09 || line[position] == 0x0D
    {
      position += 1
    }
  }

  private mutating func word(_ word: StaticString) -> Value {
    let end = position + word.utf8CodeUnitCount
    guard end <= line.count else { return .malformed }
    let isSame = word.withUTF8Buffer { line[position..<end].elementsEqual($0) }
    guard isSame else { return .malformed }
    return copied(to: end)
  }

  private mutating func number() -> Value {
    var end = position
    func digits() -> Bool {
      let first = end
      while end < line.count, GB18030.isDigit(line[end]) { end += 1 }
      return end > first
    }
    func has(_ marks: UInt8...) -> Bool {
      guard end < line.count, marks.contains(line[end]) else { return false }
      end += 1
      return true
    }
    _ = has(UInt8(ascii: "-"))
    let isZero = end < line.count && line[end] == UInt8(ascii: "0")
    let first = end
    guard digits(), !isZero || end == first + 1 else { return .malformed }
    if has(UInt8(ascii: ".")), !digits() { return .malformed }
    if has(UInt8(ascii: "e"), UInt8(ascii: "E")) {
      _ = has(UInt8(ascii: "+"), UInt8(ascii: "-"))
      guard digits() else { return .malformed }
    }
    return copied(to: end)
  }

  private mutating func copied(to end: Int) -> Value {
    let start = count
    for byte in line[position..<end] { append(byte) }
    position = end
    return .text(start: start, end: count)
  }

  /// Adds one byte of decoded text.
  mutating func append(_ byte: UInt8) {
    decoded.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}

extension JSONScanner {
  /// Takes a string, after spaces, and decodes it; nothing if it is malformed.
  mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = count
    while position < line.count {
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
