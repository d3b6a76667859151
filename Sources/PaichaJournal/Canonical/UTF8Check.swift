/// Whether bytes are well-formed UTF-8 (Unicode, table 3-7), without making a string of them.
enum UTF8Check {
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & highs == 0
      {
        position += 8
        continue
      }
      let length = sequenceLength(bytes, at: position)
      guard length > 0 else { return false }
      position += length
    }
    return true
  }

  /// The length of the well-formed sequence at a place, or 0 where there is none.
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let length: Int
    // The second byte is narrower after the leads of overlong forms, surrogates and the far end.
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<4 where offset < length {
      guard bytes[position + offset] & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }
}
