import GRDB
import PaichaJournal
import PaichaModel

/// Recomputes the journal from its bytes and projects every entry into an empty store.
final class JournalReplay {
  let store: Connection
  private(set) var problems: [Verification.Problem] = []
  private(set) var frontier = Frontier()
  private(set) var lastAt = Instant(milliseconds: 0)
  private var projector: Projector?
  private var sinceFinish = 0

  var latestDay: Day? { projector?.latestDay }

  /// How many entries the head claims; none beyond is taken.
  private let claimedSize: UInt64

  init(origin: Origin, claimedSize: UInt64) throws(StoreFault) {
    self.claimedSize = claimedSize
    store = try Connection(temporary: "")
    try asStoreFault(path: "") {
      try store.queue.inDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = OFF")
        try db.execute(sql: "PRAGMA synchronous = OFF")
        try db.execute(sql: "BEGIN")
        projector = try Projector(db, origin: origin, venues: VenueKeys())
      }
    }
  }

  /// Takes the next stored entry; whatever is wrong with it becomes a problem.
  func take(_ stored: EntryBytes) throws {
    // A damaged file may hand entries on out of order, or one twice.
    guard stored.number >= frontier.size, stored.number < claimedSize,
      stored.number - frontier.size < JournalReplay.longestGap
    else {
      problems.append(.row(table: "journal_entry", key: String(stored.number), .added))
      return
    }
    while frontier.size < stored.number {
      problems.append(.entryMissing(frontier.size))
      frontier.append(TreeHash.leaf([]))
    }
    let leafHash = TreeHash.leaf(stored.bytes)
    if leafHash != stored.leafHash { problems.append(.entryAltered(stored.number)) }
    frontier.append(leafHash)
    do {
      let entry = try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) }
      guard entry.number == stored.number else {
        problems.append(.entryUnreadable(stored.number, "says it is entry \(entry.number)"))
        return
      }
      if entry.at < lastAt {
        problems.append(.entryUnreadable(stored.number, "recorded before the entry it follows"))
      }
      lastAt = entry.at
      try project(entry)
    } catch let fault as JournalFault {
      problems.append(.entryUnreadable(stored.number, fault.what.en))
    } catch let error as DatabaseError {
      let detail = error.message ?? error.resultCode.description
      problems.append(
        .entryUnreadable(stored.number, "contradicts the entries before it: \(detail)")
      )
    } catch let fault as StoreFault {
      problems.append(.entryUnreadable(stored.number, fault.what.en))
    }
  }

  func finish() throws {
    try store.queue.inDatabase { db in
      try projector?.finish()
      try db.execute(sql: "COMMIT")
    }
  }

  private func project(_ entry: Entry) throws {
    try store.queue.inDatabase { _ in
      try projector?.project(entry)
      sinceFinish += 1
      guard sinceFinish == JournalReplay.entriesAFlush else { return }
      try projector?.finish()
      sinceFinish = 0
    }
  }

  /// An entry further on than this is none of the journal's.
  private static let longestGap: UInt64 = 100_000

  /// Bounds what the projector gathers in memory.
  private static let entriesAFlush = 10_000
}
