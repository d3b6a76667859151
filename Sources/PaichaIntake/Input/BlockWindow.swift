internal import Glibc

/// A sliding view of a source: the bytes not yet consumed, contiguous, filled block by block.
final class BlockWindow {
  let source: InputSource
  private let blockBytes: Int
  private var buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  /// Where the first unconsumed byte lies in the source.
  private(set) var offset: Int
  private var nextRead: Int

  init(source: InputSource, from offset: Int, blockBytes: Int) {
    self.source = source
    self.blockBytes = blockBytes
    self.offset = offset
    nextRead = offset
    buffer = .allocate(byteCount: blockBytes + 16, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The unconsumed bytes; valid until the next refill.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: buffer[start..<end])
  }

  /// Whether nothing is left to read beyond the window.
  var reachesEnd: Bool { nextRead >= source.byteCount }

  /// Gives up bytes from the front.
  func consume(_ count: Int) {
    start += count
    offset += count
  }

  /// Reads another block behind the unconsumed bytes.
  func refill() throws(IntakeFault) {
    let kept = end - start
    if kept + blockBytes > buffer.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 2 * (kept + blockBytes),
        alignment: 16
      )
      larger.copyMemory(from: bytes)
      buffer.deallocate()
      buffer = larger
    } else if start > 0, kept > 0, let base = buffer.baseAddress {
      memmove(base, base + start, kept)
    }
    (start, end) = (0, kept)
    let free = UnsafeMutableRawBufferPointer(rebasing: buffer[kept..<(kept + blockBytes)])
    let count = try source.read(into: free, at: nextRead)
    nextRead += count
    end += count
  }
}
