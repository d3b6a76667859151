/// The right edge of the tree: the roots of its perfect subtrees, all that an append needs.
///
/// A tree of n leaves has one perfect subtree for each bit set in n, so the edge holds at most 64
/// digests however long the journal grows, and an append hashes one node on average.
public struct Frontier: Equatable, Sendable {
  /// The number of leaves.
  public private(set) var size: UInt64
  /// The roots of the perfect subtrees, the largest first.
  private var peaks: [Digest]

  /// The edge of an empty tree.
  public init() {
    size = 0
    peaks = []
  }

  /// Reads what `encoded` wrote for a tree of `size` leaves.
  public init(size: UInt64, encoded: [UInt8]) throws(JournalFault) {
    guard encoded.count == size.nonzeroBitCount * Digest.byteCount else {
      throw .frontierMismatch(size: size, byteCount: encoded.count)
    }
    self.size = size
    peaks = encoded.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: Digest.byteCount).compactMap { start in
        Digest(copying: UnsafeRawBufferPointer(rebasing: bytes[start..<start + Digest.byteCount]))
      }
    }
  }

  /// The digests of the perfect subtrees one after the other, the largest first, 32 bytes each.
  public var encoded: [UInt8] {
    peaks.flatMap(\.bytes)
  }

  /// Adds a leaf at the right: one hash on average, at most one for each level of the tree.
  public mutating func append(_ leaf: Digest) {
    var node = leaf
    var full = size
    while full & 1 == 1, let left = peaks.popLast() {
      node = TreeHash.node(left, node)
      full >>= 1
    }
    peaks.append(node)
    size += 1
  }

  /// The root of the tree: as many hashes as there are perfect subtrees, less one.
  public var root: Digest {
    guard var node = peaks.last else { return TreeHash.emptyRoot }
    for left in peaks.dropLast().reversed() {
      node = TreeHash.node(left, node)
    }
    return node
  }
}
