/// Bytes that are written at the end, a token at a time, with one check of the room for each.
struct GrowingBytes: Sendable {
  private(set) var count = 0
  /// Its own count is the room; what lies beyond `count` here has not been written yet.
  private var room: [UInt8] = []

  func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try room.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  mutating func removeAll(keepingCapacity: Bool) {
    count = 0
    if !keepingCapacity { room = [] }
  }

  /// Makes sure of room for `most` bytes, lends it, and takes back the place after the last one.
  @inline(__always)
  mutating func put(
    atMost most: Int,
    _ body: (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer
  ) {
    if room.count - count < most { grow(by: most) }
    let start = count
    count = room.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return start }
      return base.distance(to: body(base + start))
    }
  }

  @inline(never)
  private mutating func grow(by most: Int) {
    room.append(contentsOf: repeatElement(0, count: max(room.count, most, 1024)))
  }
}
