/// Reads canonical JSON from bytes it does not own, and refuses every other spelling of a value.
///
/// The caller asks for the members in the order they must have, so an accepted entry has exactly
/// one possible sequence of bytes. Cost is one pass; strings are the only allocations.
public struct CanonicalReader {
  let bytes: UnsafeRawBufferPointer
  /// The byte the next call looks at.
  public internal(set) var offset = 0
  var needsComma = false

  /// Reads from the start of bytes that must outlive the reader.
  public init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Requires the start of an object.
  public mutating func beginObject() throws(JournalFault) {
    try expect(UInt8(ascii: "{"), .literal("{"))
    needsComma = false
  }

  /// Requires the end of the object, so that it has no further members.
  public mutating func endObject() throws(JournalFault) {
    try expect(UInt8(ascii: "}"), .literal("}"))
    needsComma = true
  }

  /// Requires this key to be next.
  @inline(__always)
  public mutating func key(_ name: StaticString) throws(JournalFault) {
    guard name.withUTF8Buffer({ skipKey(UnsafeRawBufferPointer($0)) }) else {
      throw fault(.member("\(name)"))
    }
  }

  /// Requires this key to be next, where it is not known when the program is built.
  public mutating func key(named name: String) throws(JournalFault) {
    var text = name
    guard text.withUTF8({ skipKey(UnsafeRawBufferPointer($0)) }) else {
      throw fault(.member(name))
    }
  }

  /// Whether this key is next; if so it is read, otherwise nothing is.
  public mutating func optionalKey(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { skipKey(UnsafeRawBufferPointer($0)) }
  }

  /// Requires the start of an array.
  public mutating func beginArray() throws(JournalFault) {
    try expect(UInt8(ascii: "["), .literal("["))
    needsComma = false
  }

  /// Whether the array has another element, which is then to be read; the end is left to `endArray`.
  public mutating func nextElement() throws(JournalFault) -> Bool {
    guard peek() != UInt8(ascii: "]") else { return false }
    if needsComma { try expect(UInt8(ascii: ","), .literal(",")) }
    needsComma = false
    return true
  }

  /// Requires the end of the array, so that it has no further elements.
  public mutating func endArray() throws(JournalFault) {
    try expect(UInt8(ascii: "]"), .literal("]"))
    needsComma = true
  }

  /// Requires that nothing follows.
  public func finish() throws(JournalFault) {
    guard offset == bytes.count else { throw fault(.end) }
  }
}

extension CanonicalReader {
  /// The byte at the offset, or nothing at the end.
  @inline(__always)
  func peek() -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ expectation: Expected) throws(JournalFault) {
    guard peek() == byte else { throw fault(expectation) }
    offset += 1
  }

  func fault(_ expectation: Expected) -> JournalFault {
    .malformedEntry(offset: offset, expected: expectation)
  }

  /// Reads the comma that is due, the key and its colon, or nothing at all.
  private mutating func skipKey(_ name: UnsafeRawBufferPointer) -> Bool {
    var position = offset
    let length = (needsComma ? 1 : 0) + name.count + 3
    guard bytes.count - position >= length else { return false }
    if needsComma {
      guard bytes[position] == UInt8(ascii: ",") else { return false }
      position += 1
    }
    guard bytes[position] == UInt8(ascii: "\"") else { return false }
    position += 1
    for index in 0..<name.count where bytes[position + index] != name[index] { return false }
    position += name.count
    guard bytes[position] == UInt8(ascii: "\""), bytes[position + 1] == UInt8(ascii: ":") else {
      return false
    }
    offset = position + 2
    needsComma = false
    return true
  }
}
