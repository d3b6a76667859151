extension UnsafeMutableRawPointer {
  /// Stores a byte and gives the place after it.
  @inline(__always)
  func put(_ byte: UInt8) -> Self {
    storeBytes(of: byte, as: UInt8.self)
    return self + 1
  }

  /// Copies bytes and gives the place after them.
  @inline(__always)
  func put(_ bytes: UnsafeRawBufferPointer) -> Self {
    guard let source = bytes.baseAddress else { return self }
    copyMemory(from: source, byteCount: bytes.count)
    return self + bytes.count
  }

  /// Writes a number in decimal digits and gives the place after them.
  @inline(__always)
  func put(decimal value: UInt64) -> Self {
    var digitCount = 1
    var limit = value / 10
    while limit > 0 {
      digitCount += 1
      limit /= 10
    }
    var rest = value
    for position in stride(from: digitCount - 1, through: 0, by: -1) {
      let digit = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      storeBytes(of: digit, toByteOffset: position, as: UInt8.self)
      rest /= 10
    }
    return self + digitCount
  }
}
