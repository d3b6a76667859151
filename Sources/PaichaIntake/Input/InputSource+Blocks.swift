internal import Glibc

extension InputSource {
  /// Reads the whole source once, block by block.
  func eachBlock(
    of blockBytes: Int,
    _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(IntakeFault) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    var offset = 0
    while offset < byteCount {
      let count = try read(into: buffer, at: offset)
      body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      offset += count
    }
  }

  /// A few bytes at an offset, fewer at the end.
  func bytes(at offset: Int, count: Int) throws(IntakeFault) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 16)
    defer { buffer.deallocate() }
    let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: offset)
    return Array(buffer[..<read])
  }

  /// The number of the line that holds a byte; reads all that is before it.
  func line(ofByteAt offset: Int) throws(IntakeFault) -> Int {
    var line = 1
    var position = 0
    try eachBlock(of: 256 << 10) { block in
      guard position < offset else { return }
      line += lineFeeds(in: UnsafeRawBufferPointer(rebasing: block.prefix(offset - position)))
      position += block.count
    }
    return line
  }
}

/// How many line feeds the bytes hold.
func lineFeeds(in bytes: UnsafeRawBufferPointer) -> Int {
  guard let base = bytes.baseAddress else { return 0 }
  var count = 0
  var index = 0
  while index < bytes.count, let found = memchr(base + index, 0x0A, bytes.count - index) {
    index = base.distance(to: UnsafeRawPointer(found)) + 1
    count += 1
  }
  return count
}
