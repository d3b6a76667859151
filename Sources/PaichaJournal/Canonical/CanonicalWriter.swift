/// Writes canonical JSON (RFC 8785, with integers and strings only) into a buffer it reuses.
///
/// The caller gives the keys of an object in ascending order, which debug builds check; commas come
/// by themselves. Integers beyond 2^53 are written in full, though RFC 8785 would round them.
public struct CanonicalWriter: Sendable {
  private var written = GrowingBytes()
  private var needsComma = false
  #if DEBUG
    private var order = KeyOrder()
  #endif

  /// A writer that has written nothing yet.
  public init() {}

  /// How many bytes were written since the last `removeAll`.
  public var count: Int { written.count }

  /// A copy of what was written.
  public var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// Lends what was written without copying it.
  public func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try written.withUnsafeBytes(body)
  }

  /// Starts anew, with the same memory if wanted.
  public mutating func removeAll(keepingCapacity: Bool = false) {
    written.removeAll(keepingCapacity: keepingCapacity)
    needsComma = false
    #if DEBUG
      order = KeyOrder()
    #endif
  }

  /// Starts the next of several values that stand one after the other in the buffer.
  public mutating func beginValue() { needsComma = false }

  /// Opens an object; its members follow as key and value.
  public mutating func beginObject() {
    open(UInt8(ascii: "{"))
    #if DEBUG
      order.beginObject()
    #endif
  }

  /// Closes the innermost object.
  public mutating func endObject() {
    close(UInt8(ascii: "}"))
    #if DEBUG
      order.endObject()
    #endif
  }

  /// Opens an array; its elements follow.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The next key of the open object: ASCII without quotes, after the key before it.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { key(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// The next key of the open object, where it is not known when the program is built.
  public mutating func key(named name: String) {
    var name = name
    name.withUTF8 { key(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// A string value, escaped where RFC 8785 says so.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// A string from bytes that the caller knows to be valid UTF-8.
  public mutating func string(utf8: UnsafeRawBufferPointer) {
    let firstSpecial = PlainRun.end(in: utf8, from: 0)
    guard firstSpecial == utf8.count else { return escaped(utf8) }
    let comma = needsComma
    written.put(atMost: utf8.count + 3) { target in
      var target = target
      if comma { target = target.put(UInt8(ascii: ",")) }
      target = target.put(UInt8(ascii: "\"")).put(utf8)
      return target.put(UInt8(ascii: "\""))
    }
    needsComma = true
  }

  /// An integer value in plain decimal.
  public mutating func integer(_ value: Int64) {
    let comma = needsComma
    written.put(atMost: 21) { target in
      var target = target
      if comma { target = target.put(UInt8(ascii: ",")) }
      if value < 0 { target = target.put(UInt8(ascii: "-")) }
      return target.put(decimal: value.magnitude)
    }
    needsComma = true
  }
}

extension CanonicalWriter {
  private mutating func open(_ bracket: UInt8) {
    let comma = needsComma
    written.put(atMost: 2) { target in
      (comma ? target.put(UInt8(ascii: ",")) : target).put(bracket)
    }
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    written.put(atMost: 1) { $0.put(bracket) }
    needsComma = true
  }

  @inline(__always)
  private mutating func key(utf8 name: UnsafeRawBufferPointer) {
    #if DEBUG
      order.key(name)
    #endif
    let comma = needsComma
    written.put(atMost: name.count + 4) { target in
      var target = target
      if comma { target = target.put(UInt8(ascii: ",")) }
      target = target.put(UInt8(ascii: "\"")).put(name)
      return target.put(UInt8(ascii: "\"")).put(UInt8(ascii: ":"))
    }
    needsComma = false
  }

  /// A string with bytes that need an escape: plain runs are copied, the rest is spelled out.
  private mutating func escaped(_ utf8: UnsafeRawBufferPointer) {
    let comma = needsComma
    written.put(atMost: 2) { target in
      (comma ? target.put(UInt8(ascii: ",")) : target).put(UInt8(ascii: "\""))
    }
    var position = 0
    while position < utf8.count {
      let end = PlainRun.end(in: utf8, from: position)
      let run = UnsafeRawBufferPointer(rebasing: utf8[position..<end])
      written.put(atMost: run.count) { $0.put(run) }
      if end < utf8.count {
        let sequence = Escape.sequence(for: utf8[end])
        sequence.withUnsafeBytes { bytes in
          written.put(atMost: bytes.count) { $0.put(bytes) }
        }
      }
      position = end + 1
    }
    written.put(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
    needsComma = true
  }
}
