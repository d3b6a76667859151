#if DEBUG
  /// Watches in debug builds that the keys of every open object ascend, as canonical bytes demand.
  struct KeyOrder: Sendable {
    /// The last key of each open object, innermost last; nothing before its first key.
    private var lastKeys: [[UInt8]?] = []

    mutating func beginObject() { lastKeys.append(nil) }

    mutating func endObject() {
      precondition(lastKeys.popLast() != nil, "an object ends that was not begun")
    }

    /// Requires plain ASCII, where byte order is the UTF-16 order of RFC 8785.
    mutating func key(_ name: UnsafeRawBufferPointer) {
      precondition(
        name.allSatisfy { $0 < 0x80 && PlainRun.isPlain($0) },
        "the key is not plain ASCII"
      )
      guard let last = lastKeys.popLast() else { preconditionFailure("a key outside an object") }
      let ascends = last?.lexicographicallyPrecedes(name) ?? true
      precondition(ascends, "the key does not come after the one before it")
      lastKeys.append(Array(name))
    }
  }
#endif
