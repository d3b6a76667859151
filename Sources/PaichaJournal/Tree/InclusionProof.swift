/// A proof that one entry is in a tree of a given size and root (RFC 6962, section 2.1.1).
///
/// Hashes are plain bytes: a proof of another program may carry any, and `isValid` is the judge.
public struct InclusionProof: Hashable, Sendable {
  /// The number of the entry, counted from 0.
  public var leafIndex: UInt64
  public var treeSize: UInt64
  public var root: [UInt8]
  public var leafHash: [UInt8]
  /// The sibling subtrees from the leaf up to the root.
  public var proof: [[UInt8]]

  /// A proof as somebody gives it, right or wrong.
  public init(
    leafIndex: UInt64,
    treeSize: UInt64,
    root: [UInt8],
    leafHash: [UInt8],
    proof: [[UInt8]]
  ) {
    self.leafIndex = leafIndex
    self.treeSize = treeSize
    self.root = root
    self.leafHash = leafHash
    self.proof = proof
  }

  /// Proves an entry of the first `treeSize` leaves; reads each of them once.
  public init(of leafIndex: UInt64, in treeSize: UInt64, leaves: some LeafHashes) throws {
    guard leafIndex < treeSize else {
      throw JournalFault.noSuchEntry(index: leafIndex, size: treeSize)
    }
    var siblings: [Range<UInt64>] = []
    var subtree = 0..<treeSize
    while subtree.upperBound - subtree.lowerBound > 1 {
      let left = subtree.lowerBound..<subtree.split
      let right = subtree.split..<subtree.upperBound
      siblings.append(left.contains(leafIndex) ? right : left)
      subtree = left.contains(leafIndex) ? left : right
    }
    let path = Array(siblings.reversed())
    let digests = try leaves.roots(of: [subtree] + path)
    let proof = Array(digests.dropFirst())
    guard let leaf = digests.first,
      let root = Self.root(leafIndex: leafIndex, treeSize: treeSize, leaf: leaf, proof: proof)
    else { throw JournalFault.noSuchEntry(index: leafIndex, size: treeSize) }
    self.init(
      leafIndex: leafIndex,
      treeSize: treeSize,
      root: root.bytes,
      leafHash: leaf.bytes,
      proof: proof.map(\.bytes)
    )
  }

  /// Whether the proof leads from the leaf to the root.
  public var isValid: Bool {
    let path = proof.compactMap { Digest($0) }
    guard path.count == proof.count, let leaf = Digest(leafHash), let expected = Digest(root) else {
      return false
    }
    let computed = Self.root(leafIndex: leafIndex, treeSize: treeSize, leaf: leaf, proof: path)
    return computed == expected
  }

  /// The root that a path leads to, or nothing where its length does not fit index and size.
  static func root(
    leafIndex: UInt64,
    treeSize: UInt64,
    leaf: Digest,
    proof: [Digest]
  ) -> Digest? {
    guard leafIndex < treeSize else { return nil }
    var position = TreePosition(index: leafIndex, last: treeSize - 1)
    var node = leaf
    for sibling in proof {
      guard !position.isTop else { return nil }
      node =
        position.joinsLeftSibling
        ? TreeHash.node(sibling, node)
        : TreeHash.node(node, sibling)
      position.climb()
    }
    return position.isTop ? node : nil
  }
}
