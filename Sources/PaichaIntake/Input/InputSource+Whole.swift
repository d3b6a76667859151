extension InputSource {
  /// The whole source as text, for files that Paicha wrote; refuses more than 16 MiB.
  public func text() throws(IntakeFault) -> String {
    String(decoding: try whole(atMost: 16), as: UTF8.self)
  }

  /// The text of a file that people write, such as a rulebook: UTF-8 or GB 18030, decided as for
  /// tables; refuses more than 2 MiB, since any is a twentieth of that.
  public func writtenText() throws(IntakeFault) -> String {
    let mebibytes = 2
    try require(atMost: mebibytes)
    let survey = try EncodingSurvey.take(of: self, blockBytes: 64 << 10, onBlock: nil)
    let bytes = try whole(from: survey.start, atMost: mebibytes)
    return bytes.withUnsafeBufferPointer(survey.encoding.text)
  }

  private func whole(from start: Int = 0, atMost mebibytes: Int) throws(IntakeFault) -> [UInt8] {
    try require(atMost: mebibytes)
    return try bytes(at: start, count: byteCount - start)
  }

  private func require(atMost mebibytes: Int) throws(IntakeFault) {
    guard byteCount <= mebibytes << 20 else { throw .tooLarge(path: name, mebibytes: mebibytes) }
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
