import PaichaJournal

/// Recomputes the hashes of stored entries, in order, and the tree they make.
struct JournalHashing {
  private(set) var frontier = Frontier()
  private(set) var problems: [Verification.Problem] = []
  /// How many entries the head claims; none beyond is taken.
  private let claimedSize: UInt64

  init(claimedSize: UInt64) { self.claimedSize = claimedSize }

  /// Takes the next stored entry; false for one that has no place in the journal.
  mutating func take(_ stored: EntryBytes) -> Bool {
    // A damaged file may hand entries on out of order, or one twice.
    guard stored.number >= frontier.size, stored.number < claimedSize,
      stored.number - frontier.size < JournalHashing.longestGap
    else {
      problems.append(.row(table: "journal_entry", key: String(stored.number), .added))
      return false
    }
    while frontier.size < stored.number {
      problems.append(.entryMissing(frontier.size))
      frontier.append(TreeHash.leaf([]))
    }
    let leafHash = TreeHash.leaf(stored.bytes)
    if leafHash != stored.leafHash { problems.append(.entryAltered(stored.number)) }
    frontier.append(leafHash)
    return true
  }

  /// An entry further on than this is none of the journal's.
  private static let longestGap: UInt64 = 100_000
}
