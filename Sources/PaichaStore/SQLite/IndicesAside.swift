import GRDB

/// The indices that a load leaves alone: taken away before it, and made anew after it.
///
/// They lie across the order in which records come, by venue or by deadline. Kept up to date by the
/// row, such an index costs a page of the cache for nearly each of them, and once it has outgrown
/// the cache, a page written too; made at the end it is sorted once and written once. Both belong in
/// the transaction of the load, so that no book is ever without them.
struct IndicesAside {
  private struct Index {
    let name: String
    let definition: String
    /// The projector reads some while it works: those stay, and are made anew with the rest.
    var isAside: Bool { !IndicesAside.needed.contains(name) }
  }

  private let indices: [Index]

  /// Takes the indices away.
  init(_ db: Database) throws {
    indices = try Row.fetchAll(
      db,
      sql: """
        SELECT name, sql
        FROM sqlite_schema
        WHERE type = 'index' AND tbl_name IN ('inspection', 'hazard') AND sql IS NOT NULL
        ORDER BY rowid
        """
    )
    .map { Index(name: try $0.text(0), definition: try $0.text(1)) }
    for index in indices where index.isAside { try db.execute(sql: "DROP INDEX \(index.name)") }
  }

  /// Makes the indices as they were; `progress` hears how many are done of all.
  ///
  /// They keep their order, by which SQLite decides between two that seem equal to it: a list of
  /// open majors may walk the index of majors, or read past everything that is open. SQLite sorts by
  /// the portion, each as large as its cache may be; small ones stay in the cache of the processor.
  func make(in db: Database, progress: (Int, Int) -> Void = { _, _ in }) throws {
    for index in indices where !index.isAside { try db.execute(sql: "DROP INDEX \(index.name)") }
    try Connection.withCache(kibibytes: IndicesAside.sortingKibibytes, db) {
      for (done, index) in indices.enumerated() {
        progress(done, indices.count)
        try db.execute(sql: index.definition)
      }
    }
    progress(indices.count, indices.count)
  }

  private static let needed: Set<String> = ["hazard_by_reopened", "hazard_listed"]

  private static let sortingKibibytes = 2_048
}
