/// Where rendered bytes go: standard output, a file, or memory.
public protocol ByteSink {
  /// Takes the next piece; an error ends the rendering.
  mutating func write(_ bytes: [UInt8]) throws
}

/// A sink that keeps everything in memory.
public struct ByteCollector: ByteSink {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
