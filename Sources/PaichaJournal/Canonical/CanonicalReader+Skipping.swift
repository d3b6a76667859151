extension CanonicalReader {
  /// Deeper than any entry of ours, and far from the end of the stack.
  private static let maximumDepth = 64

  /// Checks the next value, whatever it is, and gives the place of its bytes.
  public mutating func skipValue() throws(JournalFault) -> Range<Int> {
    let start = offset
    try skipValue(depth: 0)
    return start..<offset
  }

  private mutating func skipValue(depth: Int) throws(JournalFault) {
    guard depth < Self.maximumDepth else { throw fault(.shallowNesting) }
    switch peek() {
    case UInt8(ascii: "{"): try skipObject(depth: depth)
    case UInt8(ascii: "["): try skipArray(depth: depth)
    case UInt8(ascii: "\""): try skipString()
    case .some(let byte) where byte == UInt8(ascii: "-") || Self.isDigit(byte): _ = try integer()
    default: throw fault(.value)
    }
  }

  private mutating func skipArray(depth: Int) throws(JournalFault) {
    try beginArray()
    while try nextElement() {
      try skipValue(depth: depth + 1)
    }
    try endArray()
  }

  private mutating func skipObject(depth: Int) throws(JournalFault) {
    try beginObject()
    var last: Range<Int>?
    while peek() != UInt8(ascii: "}") {
      if last != nil { try expect(UInt8(ascii: ","), .literal(",")) }
      last = try skipKey(after: last)
      try skipValue(depth: depth + 1)
    }
    try endObject()
  }

  /// Reads a key and its colon; among ASCII keys byte order is the order of RFC 8785.
  private mutating func skipKey(after last: Range<Int>?) throws(JournalFault) -> Range<Int> {
    let start = offset
    try expect(UInt8(ascii: "\""), .string)
    let name = offset..<PlainRun.end(in: bytes, from: offset)
    let isASCII = bytes[name].allSatisfy { $0 < 0x80 }
    let ascends = last.map { bytes[$0].lexicographicallyPrecedes(bytes[name]) } ?? true
    guard isASCII, ascends else {
      offset = start
      throw fault(.ascendingKey)
    }
    offset = name.upperBound
    try expect(UInt8(ascii: "\""), .literal("\""))
    try expect(UInt8(ascii: ":"), .literal(":"))
    return name
  }
}
