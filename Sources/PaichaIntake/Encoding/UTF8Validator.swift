/// Follows UTF-8 through blocks of any size and remembers where it first broke.
///
/// It goes on after a fault, so that a damaged UTF-8 file can be told from another encoding.
struct UTF8Validator {
  private(set) var firstFaultOffset: Int?
  private(set) var faults = 0
  /// Sound characters of three or four bytes, which other encodings hardly ever look like.
  private(set) var longCharacters = 0

  private var offset = 0
  private var characterStart = 0
  private var characterLength = 0
  private var missing = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF

  /// Reads the next block.
  mutating func feed(_ block: UnsafeRawBufferPointer) {
    guard let base = block.baseAddress else { return }
    var index = 0
    while index < block.count {
      if missing == 0 {
        index = endOfASCII(base, from: index, to: block.count)
        index = endOfHan(base, from: index, to: block.count)
        guard index < block.count else { break }
      }
      step(block[index], at: offset + index)
      index += 1
    }
    offset += block.count
  }

  /// Ends the text: a character cut off at the end is a fault.
  mutating func finish() {
    if missing > 0 { fail(at: characterStart) }
  }

  private func endOfASCII(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index + 8 <= end {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      guard high == 0 else { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    return index
  }

  /// Skips whole characters with the lead bytes E1 to EC, where nearly all of Chinese lies.
  private mutating func endOfHan(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index + 4 <= end {
      let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      let lead = UInt8(truncatingIfNeeded: word)
      guard lead >= 0xE1, lead <= 0xEC, word & 0x00C0_C000 == 0x0080_8000 else { break }
      longCharacters += 1
      index += 3
    }
    return index
  }

  private mutating func step(_ byte: UInt8, at position: Int) {
    if missing > 0 {
      if byte >= low, byte <= high {
        (low, high) = (0x80, 0xBF)
        missing -= 1
        if missing == 0, characterLength > 2 { longCharacters += 1 }
        return
      }
      missing = 0
      fail(at: characterStart)
    }
    guard byte >= 0x80 else { return }
    characterStart = position
    (low, high) = (0x80, 0xBF)
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, low) = (2, 0xA0)
    case 0xED: (missing, high) = (2, 0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, low) = (3, 0x90)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, high) = (3, 0x8F)
    default: fail(at: position)
    }
    characterLength = missing + 1
  }

  private mutating func fail(at position: Int) {
    faults += 1
    if firstFaultOffset == nil { firstFaultOffset = position }
  }
}
