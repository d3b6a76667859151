/// A SHA-256 value: 32 bytes kept inline, so that copying one never touches the heap.
public struct Digest: Hashable, Sendable {
  /// The number of bytes of every digest.
  public static let byteCount = 32

  // Four words in memory order: their bytes, read one after the other, are the digest.
  @usableFromInline let word0: UInt64
  @usableFromInline let word1: UInt64
  @usableFromInline let word2: UInt64
  @usableFromInline let word3: UInt64

  /// Copies exactly 32 bytes; any other count gives nothing.
  @inlinable
  public init?(copying bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Digest.byteCount else { return nil }
    word0 = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    word1 = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    word2 = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    word3 = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
  }

  /// Copies exactly 32 bytes; any other count gives nothing.
  public init?(_ bytes: [UInt8]) {
    guard let digest = bytes.withUnsafeBytes({ Digest(copying: $0) }) else { return nil }
    self = digest
  }

  /// Reads the standard padded base64 form, 44 characters.
  public init?(base64: String) {
    guard let bytes = Base64.decode(base64) else { return nil }
    self.init(bytes)
  }

  /// Lends the 32 bytes without copying them to the heap.
  @inlinable
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let words = (word0, word1, word2, word3)
    return try Swift.withUnsafeBytes(of: words, body)
  }

  /// The bytes as an array.
  public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

  /// The standard padded base64 form, as proofs and checkpoints print it.
  public var base64: String { Base64.encode(bytes) }

  /// The lower-case hexadecimal form, 64 characters.
  public var hex: String { Hexadecimal.encode(bytes) }
}

extension Digest: CustomStringConvertible {
  public var description: String { base64 }
}
