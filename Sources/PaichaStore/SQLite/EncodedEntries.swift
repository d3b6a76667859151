import Dispatch
import GRDB
import PaichaJournal
import PaichaModel

/// Makes the canonical bytes and hashes of a batch while the caller does something else.
struct EntryEncoding {
  private let entries: [Entry]
  private let frontier: Frontier
  private let group = DispatchGroup()
  private let result = EncodingResult()

  /// Starts on another thread when the batch is large enough to be worth it.
  init(_ entries: [Entry], after frontier: Frontier) {
    self.entries = entries
    self.frontier = frontier
    guard entries.count >= EntryEncoding.worthAThread else { return }
    let result = result
    DispatchQueue.global().async(group: group) {
      result.encoded = EncodedEntries(entries, after: frontier)
    }
  }

  /// Waits for the result, or makes it now.
  func finish() -> EncodedEntries {
    group.wait()
    return result.encoded ?? EncodedEntries(entries, after: frontier)
  }

  private static let worthAThread = 64
}

/// Where the other thread leaves its result; read only after its group has finished.
private final class EncodingResult: @unchecked Sendable {
  var encoded: EncodedEntries?
}

/// The canonical bytes of a batch of entries in one buffer, and their hashes.
struct EncodedEntries: Sendable {
  private let firstNumber: UInt64
  private let bytes: [UInt8]
  private let ends: [Int]
  private let leafHashes: [Digest]
  /// The journal's edge with these entries.
  let frontier: Frontier

  init(_ entries: [Entry], after frontier: Frontier) {
    firstNumber = entries.first?.number ?? 0
    var writer = CanonicalWriter()
    var ends: [Int] = []
    ends.reserveCapacity(entries.count)
    for entry in entries {
      EntryCodec.encode(entry, into: &writer)
      ends.append(writer.count)
    }
    var leafHashes: [Digest] = []
    leafHashes.reserveCapacity(entries.count)
    writer.withUnsafeBytes { bytes in
      var start = 0
      for end in ends {
        leafHashes.append(TreeHash.leaf(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
        start = end
      }
    }
    self.bytes = writer.bytes
    self.ends = ends
    self.leafHashes = leafHashes
    var frontier = frontier
    for leaf in leafHashes { frontier.append(leaf) }
    self.frontier = frontier
  }

  func insert(into db: Database) throws {
    let statement = try Prepared(
      "INSERT INTO journal_entry (number, bytes, leaf_hash) VALUES (?, ?, ?)",
      in: db
    )
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      var number = Int(firstNumber)
      for (end, leafHash) in zip(ends, leafHashes) {
        let entry = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        try statement.run { row in
          row.bind(number)
          row.bindText(outliving: entry)
          row.bind(leafHash)
        }
        start = end
        number += 1
      }
    }
  }
}
