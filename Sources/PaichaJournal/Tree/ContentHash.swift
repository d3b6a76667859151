internal import Crypto

/// SHA-256 over bytes that arrive in pieces: a file that is read in blocks, or evidence.
public struct ContentHash: Sendable {
  private var function = SHA256()

  /// A hash that has taken in nothing yet.
  public init() {}

  /// Takes in the next bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    function.update(bufferPointer: bytes)
  }

  /// The digest of all bytes taken in so far.
  public func finish() -> Digest { Digest(function.finalize()) }

  /// The digest of bytes that are all there.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hash = ContentHash()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of bytes that are all there.
  public static func of(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { of($0) }
  }
}

extension Digest {
  /// Takes over what the hash function computed, which is 32 bytes by its definition.
  fileprivate init(_ computed: SHA256.Digest) {
    self = computed.withUnsafeBytes { bytes in
      guard let digest = Digest(copying: bytes) else {
        preconditionFailure("SHA-256 gave \(bytes.count) bytes")
      }
      return digest
    }
  }
}
