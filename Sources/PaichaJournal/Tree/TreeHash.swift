/// The hashes of the Merkle tree of RFC 6962, section 2.1: SHA-256 with a prefix byte for each kind.
public enum TreeHash {
  private static let leafPrefix: UInt8 = 0x00
  private static let nodePrefix: UInt8 = 0x01

  /// The root of a tree without leaves: the hash of no bytes.
  public static let emptyRoot = ContentHash.of([])

  /// The hash of one entry's stored bytes.
  public static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var hash = ContentHash()
    withUnsafeBytes(of: leafPrefix) { hash.update($0) }
    hash.update(bytes)
    return hash.finish()
  }

  /// The hash of one entry's stored bytes.
  public static func leaf(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBytes { leaf($0) }
  }

  /// The hash of an inner node over its two subtrees.
  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Digest.byteCount, alignment: 8) { buffer in
      buffer[0] = nodePrefix
      left.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[1...]).copyMemory(from: $0)
      }
      right.withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: buffer[(1 + Digest.byteCount)...]).copyMemory(
          from: $0
        )
      }
      return ContentHash.of(UnsafeRawBufferPointer(buffer))
    }
  }
}
