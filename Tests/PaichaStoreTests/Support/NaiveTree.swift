import PaichaJournal

/// The Merkle tree hash of RFC 6962, section 2.1, word for word and slow.
enum NaiveTree {
  static func root(of entries: [[UInt8]]) -> Digest { root(of: entries[...]) }

  private static func root(of entries: ArraySlice<[UInt8]>) -> Digest {
    guard let first = entries.first else { return ContentHash.of([]) }
    guard entries.count > 1 else { return ContentHash.of([0x00] + first) }
    var split = 1
    while split * 2 < entries.count { split *= 2 }
    let middle = entries.startIndex + split
    let left = root(of: entries[..<middle])
    let right = root(of: entries[middle...])
    return ContentHash.of([0x01] + left.bytes + right.bytes)
  }
}
