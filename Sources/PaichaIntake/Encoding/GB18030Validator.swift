/// Follows GB 18030 through blocks of any size and remembers where it first broke.
struct GB18030Validator {
  private(set) var firstFaultOffset: Int?

  private var offset = 0
  private var characterStart = 0
  private var pending: (UInt8, UInt8, UInt8) = (0, 0, 0)
  private var pendingCount = 0

  /// Reads the next block; after the first fault nothing more is read.
  mutating func feed(_ block: UnsafeRawBufferPointer) {
    for index in block.indices {
      guard firstFaultOffset == nil else { return }
      step(block[index], at: offset + index)
    }
    offset += block.count
  }

  /// Ends the text: a character cut off at the end is a fault.
  mutating func finish() {
    if pendingCount > 0, firstFaultOffset == nil { firstFaultOffset = characterStart }
  }

  private mutating func step(_ byte: UInt8, at position: Int) {
    var isSound = true
    switch pendingCount {
    case 0:
      guard byte >= 0x80 else { return }
      characterStart = position
      pending.0 = byte
      pendingCount = 1
      isSound = byte >= 0x81 && byte <= 0xFE
    case 1:
      pending.1 = byte
      pendingCount = GB18030.isDigit(byte) ? 2 : 0
      isSound = pendingCount == 2 || GB18030.isTrail(byte)
    case 2:
      pending.2 = byte
      pendingCount = 3
      isSound = byte >= 0x81 && byte <= 0xFE
    default:
      pendingCount = 0
      isSound =
        GB18030.isDigit(byte)
        && GB18030.isAssigned(
          linear: GB18030.linear(pending.0, pending.1, pending.2, byte)
        )
    }
    if !isSound { firstFaultOffset = characterStart }
  }
}
