import Dispatch
import GRDB
import PaichaJournal
import PaichaModel

/// The canonical bytes and leaf hashes of a batch of entries, made on both cores when it is large.
struct EncodedEntries {
  private let parts: [EncodedPart]
  private let firstNumber: UInt64

  var leafHashes: [Digest] { parts.flatMap(\.leafHashes) }

  init(_ entries: [Entry]) {
    firstNumber = entries.first?.number ?? 0
    let partCount = entries.count < 256 ? 1 : 2
    let length = (entries.count + partCount - 1) / partCount
    let results = PartResults(count: partCount)
    DispatchQueue.concurrentPerform(iterations: partCount) { part in
      let range = min(part * length, entries.count)..<min((part + 1) * length, entries.count)
      results.set(part, EncodedPart(entries[range]))
    }
    parts = results.parts
  }

  func insert(into db: Database) throws {
    let statement = try Prepared(
      "INSERT INTO journal_entry (number, bytes, leaf_hash) VALUES (?, ?, ?)",
      in: db
    )
    var number = Int(firstNumber)
    for part in parts {
      try part.forEach { bytes, leafHash in
        try statement.run { row in
          row.bind(number)
          row.bindText(outliving: bytes)
          row.bind(leafHash)
        }
        number += 1
      }
    }
  }
}

/// A run of encoded entries in one buffer.
private struct EncodedPart: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]
  let leafHashes: [Digest]

  init(_ entries: ArraySlice<Entry>) {
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

  func forEach(_ body: (UnsafeRawBufferPointer, Digest) throws -> Void) throws {
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      for (end, leafHash) in zip(ends, leafHashes) {
        try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), leafHash)
        start = end
      }
    }
  }
}

/// Collects parts from concurrent work; each place is set once, by one thread.
private final class PartResults: @unchecked Sendable {
  private let lock = DispatchSemaphore(value: 1)
  private var places: [EncodedPart?]

  init(count: Int) { places = Array(repeating: nil, count: count) }

  var parts: [EncodedPart] { places.compactMap { $0 } }

  func set(_ place: Int, _ part: EncodedPart) {
    lock.wait()
    places[place] = part
    lock.signal()
  }
}
