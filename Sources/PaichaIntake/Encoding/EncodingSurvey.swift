internal import Glibc

/// Decides the encoding of a whole source from its bytes; nothing is guessed from a part.
///
/// Valid UTF-8 is UTF-8; else valid GB 18030 is GB 18030, unless the text is plainly damaged UTF-8.
struct EncodingSurvey {
  let encoding: TextEncoding
  /// Where the text starts: after a byte order mark, if there is one.
  let start: Int

  /// Reads the source once, and once more when it is not UTF-8; each block goes to `onBlock`.
  static func take(
    of source: InputSource,
    blockBytes: Int,
    onBlock: ((UnsafeRawBufferPointer) -> Void)?
  ) throws(IntakeFault) -> EncodingSurvey {
    let start = try markLength(of: source)
    var utf8 = UTF8Validator()
    var nulOffset: Int?
    var offset = 0
    try source.eachBlock(of: blockBytes) { block in
      onBlock?(block)
      if nulOffset == nil, let base = block.baseAddress, let nul = memchr(base, 0, block.count) {
        nulOffset = offset + base.distance(to: UnsafeRawPointer(nul))
      }
      utf8.feed(block)
      offset += block.count
    }
    utf8.finish()
    if let nulOffset {
      let line = try source.line(ofByteAt: nulOffset)
      throw .nulByte(path: source.name, line: line, offset: nulOffset)
    }
    guard let utf8Fault = utf8.firstFaultOffset else {
      return EncodingSurvey(encoding: .utf8, start: start)
    }
    return try secondLook(at: source, blockBytes: blockBytes, utf8: utf8, utf8Fault: utf8Fault)
  }

  private static func secondLook(
    at source: InputSource,
    blockBytes: Int,
    utf8: UTF8Validator,
    utf8Fault: Int
  ) throws(IntakeFault) -> EncodingSurvey {
    var gb18030 = GB18030Validator()
    try source.eachBlock(of: blockBytes) { block in gb18030.feed(block) }
    gb18030.finish()
    let isDamagedUTF8 = utf8.longCharacters > 10 * utf8.faults
    if gb18030.firstFaultOffset == nil, !isDamagedUTF8 {
      return EncodingSurvey(encoding: .gb18030, start: 0)
    }
    let encoding: TextEncoding = utf8.longCharacters > utf8.faults ? .utf8 : .gb18030
    let offset = encoding == .utf8 ? utf8Fault : gb18030.firstFaultOffset ?? utf8Fault
    let line = try source.line(ofByteAt: offset)
    throw .badEncoding(path: source.name, encoding: encoding, line: line, offset: offset)
  }

  private static func markLength(of source: InputSource) throws(IntakeFault) -> Int {
    if try source.bytes(at: 0, count: 4) == [0x50, 0x4B, 0x03, 0x04] {
      throw .workbook(path: source.name)
    }
    let head = try source.bytes(at: 0, count: 3)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      throw .utf16(path: source.name)
    }
    return head == [0xEF, 0xBB, 0xBF] ? 3 : 0
  }
}
