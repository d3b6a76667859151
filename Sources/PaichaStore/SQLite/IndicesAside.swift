import GRDB

/// The indices that a load leaves alone: taken away before it, and made anew after it.
///
/// They lie across the order in which records come, by venue or by deadline. Kept up to date by the
/// row, such an index costs a page of the cache for nearly each of them, and once it has outgrown
/// the cache, a page written too; made at the end it is sorted once and written once. Both belong in
/// the transaction of the load, so that no book is ever without them.
struct IndicesAside {
  private let definitions: [String]

  /// Takes the indices away.
  init(_ db: Database) throws {
    definitions = try IndicesAside.names.map { name in
      let definition = try String.fetchOne(
        db,
        sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?",
        arguments: [name]
      )
      guard let definition else {
        throw StoreFault.damaged(path: "sqlite_schema", detail: "the index \(name) is missing")
      }
      try db.execute(sql: "DROP INDEX \(name)")
      return definition
    }
  }

  /// Makes the indices as they were; `progress` hears how many are done of all.
  ///
  /// SQLite sorts by the portion, each as large as its cache may be. Small ones stay in the cache
  /// of the processor: half the time of large ones.
  func make(in db: Database, progress: (Int, Int) -> Void = { _, _ in }) throws {
    try Connection.withCache(kibibytes: IndicesAside.sortingKibibytes, db) {
      for (done, definition) in definitions.enumerated() {
        progress(done, definitions.count)
        try db.execute(sql: definition)
      }
    }
    progress(definitions.count, definitions.count)
  }

  private static let names = [
    "inspection_by_reference", "inspection_by_venue", "hazard_open", "hazard_closed",
    "hazard_by_item",
  ]

  private static let sortingKibibytes = 2_048
}
