import GRDB
import PaichaJournal
import PaichaModel

/// Entries of the journal by number.
enum EntryQuery {
  /// One entry, decoded.
  static func entry(_ db: Database, _ number: Int) throws -> Entry {
    let statement = try db.cachedStatement(
      sql: "SELECT bytes FROM journal_entry WHERE number = ?"
    )
    guard var text = try String.fetchOne(statement, arguments: [number]) else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(number) is missing")
    }
    return try text.withUTF8 { try EntryCodec.decode(UnsafeRawBufferPointer($0)) }
  }

  /// Stored bytes and leaf hashes in order.
  static func forEach(
    _ db: Database,
    in range: Range<UInt64>,
    _ body: (EntryBytes) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, CAST(bytes AS BLOB), leaf_hash
        FROM journal_entry
        WHERE number >= ? AND number < ?
        ORDER BY number
        """,
      arguments: [Int(range.lowerBound), Int(range.upperBound)]
    )
    while let row = try rows.next() {
      let number = try row.integer(0)
      let bytes = try row.bytes(1)
      guard let hash = Digest(try row.bytes(2)) else {
        throw StoreFault.damaged(path: "journal", detail: "entry \(number) has no leaf hash")
      }
      try body(EntryBytes(number: UInt64(number), bytes: bytes, leafHash: hash))
    }
  }

  /// Leaf hashes alone.
  static func forEachLeaf(
    _ db: Database,
    in range: Range<UInt64>,
    _ body: (Digest) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT leaf_hash
        FROM journal_entry
        WHERE number >= ? AND number < ?
        ORDER BY number
        """,
      arguments: [Int(range.lowerBound), Int(range.upperBound)]
    )
    while let row = try rows.next() {
      guard let hash = Digest(try row.bytes(0)) else {
        throw StoreFault.damaged(path: "journal", detail: "a leaf hash is not 32 bytes")
      }
      try body(hash)
    }
  }
}
