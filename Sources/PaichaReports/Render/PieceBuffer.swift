/// Bytes on their way to a sink, handed over in pieces of about 64 KiB.
struct PieceBuffer {
  static let pieceSize = 65_536

  var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(PieceBuffer.pieceSize + 4096) }

  mutating func pass(to sink: inout some ByteSink) throws {
    guard bytes.count >= PieceBuffer.pieceSize else { return }
    try finish(to: &sink)
  }

  mutating func finish(to sink: inout some ByteSink) throws {
    guard !bytes.isEmpty else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
