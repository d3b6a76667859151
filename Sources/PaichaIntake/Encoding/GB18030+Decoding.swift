extension GB18030 {
  /// Appends the text as UTF-8; a byte that belongs to no character becomes U+FFFD.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(byte)
        index += 1
        continue
      }
      let (scalar, length) = character(bytes, at: index)
      text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
      index += length
    }
  }

  /// The character that starts at a non-ASCII byte and its length; no character takes one byte.
  private func character(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (Unicode.Scalar?, Int) {
    guard index + 1 < bytes.count else { return (nil, 1) }
    let lead = bytes[index]
    let second = bytes[index + 1]
    if let scalar = scalar(lead, second) { return (scalar, 2) }
    guard
      index + 3 < bytes.count, Self.isDigit(second), Self.isDigit(bytes[index + 3]),
      (0x81...0xFE).contains(lead), (0x81...0xFE).contains(bytes[index + 2])
    else { return (nil, 1) }
    let linear = Self.linear(lead, second, bytes[index + 2], bytes[index + 3])
    guard let scalar = scalar(linear: linear) else { return (nil, 1) }
    return (scalar, 4)
  }
}
