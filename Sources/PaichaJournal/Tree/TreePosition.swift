/// A walk from a leaf to the root: the number of a node and of the last node on each level.
struct TreePosition {
  var index: UInt64
  var last: UInt64

  /// Whether the walk has arrived at the root.
  var isTop: Bool { last == 0 }

  /// Whether the next sibling stands to the left of this node.
  var joinsLeftSibling: Bool { index & 1 == 1 || index == last }

  /// Goes up past the sibling, and past the levels where a last node has none.
  mutating func climb() {
    if index == last {
      while index & 1 == 0, index != 0 { rise() }
    }
    rise()
  }

  /// Goes up to the largest perfect subtree that ends at this node.
  mutating func climbPerfectSubtree() {
    while index & 1 == 1 { rise() }
  }

  private mutating func rise() {
    index >>= 1
    last >>= 1
  }
}
