import Dispatch
import GRDB
import PaichaJournal
import PaichaModel

/// Makes the canonical bytes and leaf hashes of a batch while the caller does something else.
struct EntryEncoding {
  private let entries: [Entry]
  private let group = DispatchGroup()
  private let result = EncodingResult()

  /// Starts on another thread when the batch is large enough to be worth it.
  init(_ entries: [Entry]) {
    self.entries = entries
    guard entries.count >= EntryEncoding.worthAThread else { return }
    let result = result
    DispatchQueue.global().async(group: group) { result.encoded = EncodedEntries(entries) }
  }

  /// Waits for the result, or makes it now.
  func finish() -> EncodedEntries {
    group.wait()
    return result.encoded ?? EncodedEntries(entries)
  }

  private static let worthAThread = 64
}

/// Where the other thread leaves its result; read only after its group has finished.
private final class EncodingResult: @unchecked Sendable {
  var encoded: EncodedEntries?
}

/// The canonical bytes and leaf hashes of a batch of entries, in one buffer.
struct EncodedEntries: Sendable {
  private let firstNumber: UInt64
  private let bytes: [UInt8]
  private let ends: [Int]
  let leafHashes: [Digest]

  init(_ entries: [Entry]) {
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
