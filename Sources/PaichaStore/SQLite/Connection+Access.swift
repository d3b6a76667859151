import CSQLiteSettings
import GRDB

extension Connection {
  var isWriting: Bool { !queue.configuration.readonly }

  /// Keeps closing from checkpointing.
  func leaveCheckpointToOthers() {
    queue.unsafeReentrantWrite { db in
      if let handle = db.sqliteConnection {
        paicha_sqlite_close_without_checkpoint(UnsafeMutableRawPointer(handle))
      }
    }
  }

  /// Runs a body with another size of the cache of pages.
  static func withCache<Result>(
    kibibytes: Int,
    _ db: Database,
    _ body: () throws -> Result
  ) throws -> Result {
    let usual = try Int.fetchOne(db, sql: "PRAGMA cache_size") ?? 0
    try db.execute(sql: "PRAGMA cache_size = -\(kibibytes)")
    let result = Swift.Result { try body() }
    try db.execute(sql: "PRAGMA cache_size = \(usual)")
    return try result.get()
  }

  /// Runs a reading body; may be called inside a write.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreFault) -> Result {
    try asStoreFault(path: path) { try queue.unsafeReentrantWrite(body) }
  }

  /// Runs a writing body in one immediate transaction: all or nothing, durable at the end.
  func transaction<Result>(_ body: (Database) throws -> Result) throws(StoreFault) -> Result {
    try asStoreFault(path: path) {
      var result: Result?
      try queue.unsafeReentrantWrite { db in
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      guard let result else {
        throw StoreFault.unavailable(path: path, detail: "the transaction gave no result")
      }
      return result
    }
  }
}
