import GRDB
import PaichaModel

/// A file that nobody writes.
extension Connection {
  /// The address by which SQLite opens a file as one that cannot change: without locks, and without
  /// the files of a write-ahead log beside it.
  static func immutable(_ path: String) -> String {
    let unsafe: Set<Character> = ["%", "?", "#"]
    let spelt = path.map { character in
      guard unsafe.contains(character), let byte = character.asciiValue else {
        return String(character)
      }
      return "%" + String(byte, radix: 16)
    }
    return "file:\(spelt.joined())?immutable=1"
  }

  /// This connection, or in its place one to a temporary copy where the book is an older program's.
  ///
  /// The copy is brought up to date as the book would be on its first write; the file stays as it is.
  func upgradedAside() throws(StoreFault) -> Connection {
    try asStoreFault(path: path) {
      let version = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version < SchemaVersion.current else { return self }
      let copy = try Connection(emptyAside: path)
      try copyPages(to: copy) { _, _ in }
      try copy.queue.inDatabase { try SchemaVersion.migrate($0) }
      try queue.close()
      return copy
    }
  }

  /// An empty temporary file that SQLite deletes, standing for the file of a path in messages.
  private init(emptyAside path: String) throws {
    self.path = path
    var configuration = Connection.configuration(.writing)
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: "", configuration: configuration)
  }

  /// An empty file to be filled with the pages of a book.
  ///
  /// It keeps no log of its own: a copy that is not finished is thrown away.
  init(target path: String) throws(StoreFault) {
    self.path = path
    Connection.settle
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    let settled = configuration
    queue = try asStoreFault(path: path) {
      try DatabaseQueue(path: path, configuration: settled)
    }
  }

  /// Copies every page of this book, as of one moment, to an empty database; `progress` hears bytes
  /// done of all.
  ///
  /// SQLite's backup interface, not `VACUUM INTO`: it copies pages, so that rows, their numbers and
  /// their order are those of the book to the byte, where VACUUM writes every table anew; it can be
  /// watched on its way; and it works within the one read transaction that holds the moment still,
  /// so that it never begins again however much others write, and never takes their turn.
  func copyPages(to target: Connection, progress: (Int, Int) throws -> Void) throws {
    try queue.unsafeReentrantWrite { source in
      let pageBytes = try Int.fetchOne(source, sql: "PRAGMA page_size") ?? 0
      try target.queue.inDatabase { copy in
        try withoutActuallyEscaping(progress) { progress in
          try source.backup(to: copy, pagesPerStep: Connection.pagesAStep) { step in
            try progress(step.completedPageCount * pageBytes, step.totalPageCount * pageBytes)
          }
        }
      }
    }
  }

  /// Eight megabytes.
  private static let pagesAStep: CInt = 1_024
}
