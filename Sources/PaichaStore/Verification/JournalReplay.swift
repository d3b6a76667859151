import GRDB
import PaichaJournal
import PaichaModel

/// Recomputes the journal from its bytes and projects every entry into an empty store.
final class JournalReplay {
  let store: Connection
  private var hashing: JournalHashing
  private var unreadable: [Verification.Problem] = []
  private(set) var lastAt = Instant(milliseconds: 0)
  private var projector: Projector?
  /// The tables and indices of a book of this version, each as SQLite keeps its definition.
  private(set) var schema: Set<String> = []

  var frontier: Frontier { hashing.frontier }
  var problems: [Verification.Problem] { hashing.problems + unreadable }
  var latestDay: Day? { projector?.latestDay }

  init(origin: Origin, claimedSize: UInt64) throws(StoreFault) {
    hashing = JournalHashing(claimedSize: claimedSize)
    store = try Connection(temporary: "")
    try asStoreFault(path: "") {
      try store.queue.inDatabase { db in
        try db.execute(sql: "PRAGMA journal_mode = OFF")
        try db.execute(sql: "PRAGMA synchronous = OFF")
        schema = try SchemaVersion.definitions(db)
        try db.execute(sql: "BEGIN")
        // Tables are compared in the order of their keys, so the replay needs no index but those.
        _ = try IndicesAside(db)
        projector = try Projector(db, origin: origin, venues: VenueKeys())
      }
    }
  }

  /// Takes the next stored entry; whatever is wrong with it becomes a problem.
  func take(_ stored: EntryBytes) throws {
    guard hashing.take(stored) else { return }
    do {
      let entry = try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) }
      guard entry.number == stored.number else {
        unreadable.append(.entryUnreadable(stored.number, "says it is entry \(entry.number)"))
        return
      }
      if entry.at < lastAt {
        unreadable.append(.entryUnreadable(stored.number, "recorded before the entry it follows"))
      }
      lastAt = entry.at
      try project(entry)
    } catch let fault as JournalFault {
      unreadable.append(.entryUnreadable(stored.number, fault.what.en))
    } catch let error as DatabaseError {
      let detail = error.message ?? error.resultCode.description
      unreadable.append(
        .entryUnreadable(stored.number, "contradicts the entries before it: \(detail)")
      )
    } catch let fault as StoreFault {
      unreadable.append(.entryUnreadable(stored.number, fault.what.en))
    }
  }

  /// Ends the transaction of a replay that was given up.
  ///
  /// The statements of the projector outlive the connection's closing, and a transaction that is
  /// rolled back only when the last of them goes calls hooks that are gone by then.
  deinit {
    try? store.queue.inDatabase { db in
      if db.isInsideTransaction { try db.execute(sql: "ROLLBACK") }
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
      try projector?.bound()
    }
  }
}
