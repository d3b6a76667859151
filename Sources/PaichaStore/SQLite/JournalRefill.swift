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
    let indices = try IndicesAside(db)
    try EntryQuery.forEach(db, in: 0..<UInt64(Int.max)) { stored in
      try projector.project(stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) })
      try projector.bound()
    }
    try projector.finish()
    try indices.make(in: db)
  }
}
