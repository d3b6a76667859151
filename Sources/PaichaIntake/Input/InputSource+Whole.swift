extension InputSource {
  /// The whole source as text, for files that people write by hand.
  public func text() throws(IntakeFault) -> String {
    String(decoding: try whole(), as: UTF8.self)
  }

  /// The whole source from a byte on; refuses more than 16 MiB.
  func whole(from start: Int = 0) throws(IntakeFault) -> [UInt8] {
    let mebibytes = 16
    guard byteCount <= mebibytes << 20 else { throw .tooLarge(path: name, mebibytes: mebibytes) }
    return try bytes(at: start, count: byteCount - start)
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
