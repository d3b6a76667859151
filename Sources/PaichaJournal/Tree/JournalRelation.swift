/// How a journal stands to another one, such as that of a backup to that of its book.
public enum JournalRelation: Hashable, Sendable {
  case same
  /// The other one goes on after the last entry of this one.
  case behind(by: UInt64)
  /// This one goes on after the last entry of the other one.
  case ahead(by: UInt64)
  /// From this entry on, counted from 0, they tell different things.
  case diverged(at: UInt64)

  /// Compares two journals by their leaf hashes, each given with its size.
  ///
  /// Reads the common part of both in pieces, so memory stays bounded; time grows with it.
  public init(
    of journal: some LeafHashes,
    _ size: UInt64,
    to other: some LeafHashes,
    _ otherSize: UInt64
  ) throws {
    let common = min(size, otherSize)
    var start: UInt64 = 0
    while start < common {
      let range = start..<min(start + JournalRelation.piece, common)
      let (mine, theirs) = (try journal.leaves(range), try other.leaves(range))
      let same = zip(mine, theirs).prefix { $0 == $1 }.count
      guard same == range.count else {
        self = .diverged(at: start + UInt64(same))
        return
      }
      start = range.upperBound
    }
    if size == otherSize {
      self = .same
    } else {
      self = size < otherSize ? .behind(by: otherSize - size) : .ahead(by: size - otherSize)
    }
  }

  private static let piece: UInt64 = 8_192
}

extension LeafHashes {
  fileprivate func leaves(_ range: Range<UInt64>) throws -> [Digest] {
    var leaves: [Digest] = []
    leaves.reserveCapacity(range.count)
    try forEachLeaf(in: range) { leaves.append($0) }
    return leaves
  }
}
