extension InputSource {
  /// The whole source as text, for files that people write by hand (at most 16 MiB).
  public func text() throws(IntakeFault) -> String {
    String(decoding: try bytes(at: 0, count: min(byteCount, 16 << 20)), as: UTF8.self)
  }

  /// Lends the source block by block, from the first byte to the last.
  public func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var offset = 0
    while offset < byteCount {
      let block = try bytes(at: offset, count: 256 << 10)
      try block.withUnsafeBytes(body)
      offset += block.count
    }
  }
}
