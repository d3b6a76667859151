/// Reads the tokens of one line of JSON and decodes its strings into a buffer of its own.
struct JSONScanner {
  /// A value that fits a cell, or why it does not.
  enum Value {
    case text(start: Int, end: Int)
    case nested
    case malformed
  }

  private(set) var line = UnsafeRawBufferPointer(start: nil, count: 0)
  var position = 0
  /// Decoded text is never longer than its source, so the buffer need only hold the line.
  private(set) var decoded = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 1)
  private var capacity = 4096
  /// How much decoded text there is.
  private(set) var count = 0

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

  /// Copies the bytes up to the next quote, escape or control character.
  mutating func copyPlainRun() {
    guard let base = line.baseAddress else { return }
    var end = position
    while end < line.count {
      let byte = base[end]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      end += 1
    }
    (decoded + count).copyMemory(from: base + position, byteCount: end - position)
    count += end - position
    position = end
  }

  /// Adds one byte of decoded text.
  mutating func append(_ byte: UInt8) {
    decoded.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }
}
