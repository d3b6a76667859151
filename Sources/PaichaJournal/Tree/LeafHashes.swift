/// The leaf hashes of a journal, in order, wherever they are kept.
public protocol LeafHashes {
  /// Hands over the leaf hash of each entry of the range, in ascending order.
  func forEachLeaf(in range: Range<UInt64>, _ body: (Digest) throws -> Void) throws
}

extension LeafHashes {
  /// The root of the tree whose leaves are the entries of the range.
  func root(of range: Range<UInt64>) throws -> Digest {
    var frontier = Frontier()
    try forEachLeaf(in: range) { frontier.append($0) }
    let expected = range.upperBound - range.lowerBound
    guard frontier.size == expected else {
      throw JournalFault.leavesMissing(range: range, found: frontier.size)
    }
    return frontier.root
  }

  /// The roots of several ranges, each leaf read once and from left to right; given back in order.
  func roots(of ranges: [Range<UInt64>]) throws -> [Digest] {
    let leftToRight = ranges.indices.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }
    var roots = [Digest](repeating: TreeHash.emptyRoot, count: ranges.count)
    for index in leftToRight {
      roots[index] = try root(of: ranges[index])
    }
    return roots
  }
}

extension Array: LeafHashes where Element == Digest {
  /// Hands over as many leaves of the range as the array has.
  public func forEachLeaf(in range: Range<UInt64>, _ body: (Digest) throws -> Void) throws {
    for position in range where position < UInt64(count) {
      try body(self[Int(position)])
    }
  }
}
