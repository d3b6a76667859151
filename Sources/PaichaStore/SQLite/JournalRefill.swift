import GRDB
import PaichaJournal
import PaichaModel

/// Fills emptied tables from the journal beside them, inside the transaction of a migration.
struct JournalRefill {
  let db: Database
  let origin: Origin

  init(_ db: Database, origin: Origin) {
    self.db = db
    self.origin = origin
  }

  func run() throws {
    let projector = try Projector(db, origin: origin, venues: VenueKeys())
    var done = 0
    try EntryQuery.forEach(db, in: 0..<UInt64(Int.max)) { stored in
      try projector.project(stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) })
      done += 1
      if done.isMultiple(of: JournalRefill.entriesAFlush) { try projector.finish() }
    }
    try projector.finish()
  }

  /// Bounds what the projector gathers in memory.
  private static let entriesAFlush = 10_000
}
