public import PaichaJournal
import PaichaModel
public import PaichaStore

/// Proves things about a book's journal: heads, inclusion, consistency, signed checkpoints.
public struct JournalProving {
  let store: any BookReading

  public init(store: any BookReading) { self.store = store }

  /// The checkpoint origin of a book, its name in signed notes.
  public static func checkpointOrigin(_ store: any BookReading) -> String {
    checkpointOrigin(of: store.book.origin)
  }

  /// The same of a book that is not at hand.
  static func checkpointOrigin(of book: Origin) -> String { "paicha/\(book)" }

  public func head() throws -> JournalHead { try store.head() }

  /// That an entry is in the journal of today's size.
  public func inclusion(of entry: UInt64) throws -> InclusionProof {
    try InclusionProof(of: entry, in: try store.head().size, leaves: StoredLeaves(store: store))
  }

  /// That the journal of one size is the beginning of the journal of another.
  public func consistency(from size1: UInt64, to size2: UInt64) throws -> ConsistencyProof {
    let size = try store.head().size
    guard size1 <= size, size2 <= size else {
      throw JournalFault.noConsistency(from: size1, to: size2)
    }
    return try ConsistencyProof(from: size1, to: size2, leaves: StoredLeaves(store: store))
  }

  /// The head as a signed note.
  public func checkpoint(signedWith key: SigningKey) throws -> SignedNote {
    let head = try store.head()
    return try Checkpoint(
      origin: JournalProving.checkpointOrigin(store),
      size: head.size,
      root: head.root
    )
    .signed(with: key)
  }
}

/// The leaf hashes of a store.
struct StoredLeaves: LeafHashes {
  let store: any BookReading

  func forEachLeaf(in range: Range<UInt64>, _ body: (Digest) throws -> Void) throws {
    try store.leafHashes(in: range, body)
  }
}
