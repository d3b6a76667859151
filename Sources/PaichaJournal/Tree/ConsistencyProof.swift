/// A proof that a tree only grew between two sizes: nothing before the first was changed
/// (RFC 6962, section 2.1.2).
///
/// Hashes are plain bytes: a proof of another program may carry any, and `isValid` is the judge.
public struct ConsistencyProof: Hashable, Sendable {
  public var size1: UInt64
  public var size2: UInt64
  public var root1: [UInt8]
  public var root2: [UInt8]
  public var proof: [[UInt8]]

  /// A proof as somebody gives it, right or wrong.
  public init(size1: UInt64, size2: UInt64, root1: [UInt8], root2: [UInt8], proof: [[UInt8]]) {
    self.size1 = size1
    self.size2 = size2
    self.root1 = root1
    self.root2 = root2
    self.proof = proof
  }

  /// Proves that the first `size2` leaves begin with the first `size1`; reads each of them once.
  public init(from size1: UInt64, to size2: UInt64, leaves: some LeafHashes) throws {
    guard 0 < size1, size1 <= size2 else {
      throw JournalFault.noConsistency(from: size1, to: size2)
    }
    guard size1 < size2 else {
      let root = try leaves.root(of: 0..<size2).bytes
      self.init(size1: size1, size2: size2, root1: root, root2: root, proof: [])
      return
    }
    var siblings: [Range<UInt64>] = []
    var subtree = 0..<size2
    while subtree.upperBound != size1 {
      let left = subtree.lowerBound..<subtree.split
      let right = subtree.split..<subtree.upperBound
      siblings.append(size1 <= left.upperBound ? right : left)
      subtree = size1 <= left.upperBound ? left : right
    }
    let nodes = try leaves.roots(of: [subtree] + siblings.reversed())
    guard let roots = Self.roots(size1: size1, size2: size2, nodes: nodes) else {
      throw JournalFault.noConsistency(from: size1, to: size2)
    }
    // A subtree that is the whole first tree is known to the reader as its root.
    let proof = subtree.lowerBound == 0 ? nodes.dropFirst() : nodes[...]
    self.init(
      size1: size1,
      size2: size2,
      root1: roots.first.bytes,
      root2: roots.second.bytes,
      proof: proof.map(\.bytes)
    )
  }

  /// Whether the proof leads to both roots; a proof from the empty tree proves nothing, so is not.
  public var isValid: Bool {
    guard 0 < size1, size1 <= size2 else { return false }
    guard size1 < size2 else { return proof.isEmpty && root1 == root2 }
    var nodes = proof.compactMap { Digest($0) }
    guard !nodes.isEmpty, nodes.count == proof.count,
      let first = Digest(root1), let second = Digest(root2)
    else { return false }
    if size1.nonzeroBitCount == 1 {
      nodes.insert(first, at: 0)
    }
    guard let computed = Self.roots(size1: size1, size2: size2, nodes: nodes) else { return false }
    return computed == (first, second)
  }

  /// Both roots that a path leads to, or nothing where its length does not fit the sizes.
  private static func roots(
    size1: UInt64,
    size2: UInt64,
    nodes: [Digest]
  ) -> (first: Digest, second: Digest)? {
    guard let start = nodes.first else { return nil }
    var position = TreePosition(index: size1 - 1, last: size2 - 1)
    position.climbPerfectSubtree()
    var (first, second) = (start, start)
    for sibling in nodes.dropFirst() {
      guard !position.isTop else { return nil }
      if position.joinsLeftSibling {
        first = TreeHash.node(sibling, first)
        second = TreeHash.node(sibling, second)
      } else {
        second = TreeHash.node(second, sibling)
      }
      position.climb()
    }
    return position.isTop ? (first, second) : nil
  }
}
