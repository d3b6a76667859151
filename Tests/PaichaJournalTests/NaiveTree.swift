import PaichaJournal

/// RFC 6962, section 2.1, written down as it is defined: recursive, and easy to compare.
///
/// Remembers the hash of each range, so that a test can afford every proof of every size.
struct NaiveTree {
  let leaves: [Digest]
  private var known: [Range<Int>: Digest] = [:]

  /// A tree over the hashes of numbered texts.
  init(leafCount: Int) {
    leaves = (0..<leafCount).map { TreeHash.leaf(Array("entry \($0)".utf8)) }
  }

  mutating func root(_ range: Range<Int>) -> Digest {
    if range.isEmpty { return ContentHash.of([]) }
    if range.count == 1 { return leaves[range.lowerBound] }
    if let digest = known[range] { return digest }
    let middle = Self.split(range)
    let left = root(range.lowerBound..<middle)
    let digest = TreeHash.node(left, root(middle..<range.upperBound))
    known[range] = digest
    return digest
  }

  mutating func inclusion(of index: Int, in size: Int) -> InclusionProof {
    InclusionProof(
      leafIndex: UInt64(index),
      treeSize: UInt64(size),
      root: root(0..<size).bytes,
      leafHash: leaves[index].bytes,
      proof: path(index, 0..<size).map(\.bytes)
    )
  }

  mutating func consistency(from size1: Int, to size2: Int) -> ConsistencyProof {
    ConsistencyProof(
      size1: UInt64(size1),
      size2: UInt64(size2),
      root1: root(0..<size1).bytes,
      root2: root(0..<size2).bytes,
      proof: subproof(size1, 0..<size2, isWhole: true).map(\.bytes)
    )
  }

  private mutating func path(_ index: Int, _ range: Range<Int>) -> [Digest] {
    guard range.count > 1 else { return [] }
    let middle = Self.split(range)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return index < middle
      ? path(index, left) + [root(right)]
      : path(index, right) + [root(left)]
  }

  private mutating func subproof(_ size: Int, _ range: Range<Int>, isWhole: Bool) -> [Digest] {
    guard range.upperBound != size else { return isWhole ? [] : [root(range)] }
    let middle = Self.split(range)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    return size <= middle
      ? subproof(size, left, isWhole: isWhole) + [root(right)]
      : subproof(size, right, isWhole: false) + [root(left)]
  }

  private static func split(_ range: Range<Int>) -> Int {
    var width = 1
    while width * 2 < range.count { width *= 2 }
    return range.lowerBound + width
  }
}
