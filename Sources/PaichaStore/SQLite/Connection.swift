import CSQLiteSettings
import GRDB

/// How a book is opened.
public enum BookAccess: Sendable {
  case reading
  case writing
  /// Read as it is, in whatever version this program knows, while others may write: to be copied,
  /// or looked at without an upgrade.
  case asItIs
  /// A file that nobody writes, such as a backup, in whatever version this program knows: nothing is
  /// left beside it, and it may lie where nothing can be written.
  case kept
}

/// One connection to a book's file, or to a book in memory.
struct Connection {
  let queue: DatabaseQueue
  let path: String

  /// Opens a file, marking and migrating an empty one when asked to create it.
  init(path: String, access: BookAccess, creating: Bool) throws(StoreFault) {
    self.path = path
    Connection.settle
    let name = access == .kept ? Connection.immutable(path) : path
    queue = try asStoreFault(path: path) {
      try DatabaseQueue(path: name, configuration: Connection.configuration(access))
    }
    try asStoreFault(path: path) {
      try queue.inDatabase { db in
        let version = try Connection.check(db, path: path, creating: creating)
        guard access == .writing else {
          guard access != .reading || version == SchemaVersion.current else {
            throw StoreFault.older(path: path, found: version, known: SchemaVersion.current)
          }
          return
        }
        if creating {
          try db.execute(sql: "PRAGMA page_size = \(Connection.pageBytes)")
          try db.execute(sql: "PRAGMA journal_mode = WAL")
        }
        guard version < SchemaVersion.current else { return }
        // A new book is under its maker's lock; an older one is migrated under its own.
        let lock = creating ? nil : try WriterLock(book: path)
        try SchemaVersion.migrate(db)
        withExtendedLifetime(lock) {}
      }
    }
  }

  /// An empty book in memory, or in a temporary file that SQLite spills to and deletes.
  init(temporary name: String) throws(StoreFault) {
    path = name
    var configuration = Connection.configuration(.writing)
    // A replay runs in one transaction over many calls.
    configuration.allowsUnsafeTransactions = true
    let settled = configuration
    queue = try asStoreFault(path: name) {
      let queue = try DatabaseQueue(path: name, configuration: settled)
      try queue.inDatabase { try SchemaVersion.migrate($0) }
      return queue
    }
  }

  /// Settings of the library, made once before the first connection.
  static let settle: Void = paicha_sqlite_settle()

  static func configuration(_ access: BookAccess) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access != .writing
    // A reader that is held still stays in one transaction until it is closed.
    configuration.allowsUnsafeTransactions = access != .writing
    configuration.busyMode = .timeout(Double(WriterLock.patienceSeconds))
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      guard access == .writing else { return }
      try db.execute(sql: "PRAGMA cache_size = -\(cacheKibibytes)")
      try db.execute(sql: "PRAGMA temp_store = FILE")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
    }
    return configuration
  }

  /// Large enough for the index pages an import touches, small enough for an office computer.
  private static let cacheKibibytes = 32_768

  /// Larger than the default: fewer levels in every index, fewer pages to write.
  private static let pageBytes = 8_192

  /// Pages in the WAL before a commit checkpoints: enough that an import writes hot pages once.
  private static let checkpointPages = 4_000

  /// The schema version of a book this program knows, or a fault.
  private static func check(_ db: Database, path: String, creating: Bool) throws -> Int {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let isEmpty = mark == 0 && version == 0 && creating
    guard mark == SchemaVersion.applicationID || isEmpty else {
      throw StoreFault.notABook(path: path)
    }
    guard version <= SchemaVersion.current else {
      throw StoreFault.newer(path: path, found: version, known: SchemaVersion.current)
    }
    return version
  }
}
