import GRDB
public import PaichaModel

/// A book in one SQLite file, or in memory for tests and replays.
///
/// Opened for reading it never writes, checkpoints or waits; opened for writing it takes turns
/// with other processes through a lock file. `synchronous` is FULL on every connection.
public final class SQLiteBook: BookStore, BookWriting {
  public let book: Book
  let connection: Connection
  private let isShared: Bool
  private var lock: WriterLock?
  var referenceLookup: Prepared?
  let venueKeys = VenueKeys()
  /// While a load is under way, what its commits share.
  var load: BookLoad?
  private(set) var isHeldStill = false
  /// Kept only while the reader is held still, since then it cannot change.
  var heldRegister: VenueRegister?

  /// Opens an existing book.
  public init(path: String, access: BookAccess) throws(StoreFault) {
    try BookFile.check(path, access: access)
    let opened = try Connection(path: path, access: access, creating: false)
    connection = access == .kept ? try opened.upgradedAside() : opened
    isShared = access != .kept
    book = try connection.read { try SQLiteBook.readBook($0, path: path) }
  }

  /// What is being made, or a book in memory.
  private init(_ connection: Connection, book: Book, isShared: Bool) {
    self.connection = connection
    self.book = book
    self.isShared = isShared
  }

  /// Makes a new book file with its first entries; refuses an existing file.
  ///
  /// It is made beside its place and moved there whole, so that a crash leaves no half a book;
  /// `preparing` runs before, once it is certain that nobody else makes it.
  public static func create(
    path: String,
    book: Book,
    events: [Event],
    by actor: ActorID,
    at: Instant,
    preparing: () throws -> Void = {}
  ) throws -> SQLiteBook {
    try BookFile.requireNone(path)
    let lock = try WriterLock(book: path)
    try BookFile.requireNone(path)
    let draft = BookFile.draft(of: path)
    BookFile.remove(draft)
    do {
      try preparing()
      try BookFile.makeEmpty(draft)
      let connection = try Connection(path: draft, access: .writing, creating: true)
      let made = SQLiteBook(connection, book: book, isShared: false)
      _ = try made.commit([.bookOpened(book)] + events, by: actor, at: at)
      // Closing would keep a failed checkpoint to itself, and the log is not moved.
      try connection.read { _ = try $0.checkpoint(.truncate) }
      try made.close()
      try BookFile.move(draft, to: path)
    } catch {
      BookFile.remove(draft)
      lock.remove()
      throw error
    }
    withExtendedLifetime(lock) {}
    return try SQLiteBook(path: path, access: .writing)
  }

  /// A book in memory with its first entries.
  public static func inMemory(
    book: Book,
    events: [Event],
    by actor: ActorID,
    at: Instant
  ) throws(StoreFault) -> SQLiteBook {
    let connection = try Connection(temporary: ":memory:")
    let made = SQLiteBook(connection, book: book, isShared: false)
    _ = try made.commit([.bookOpened(book)] + events, by: actor, at: at)
    return made
  }

  /// What is filled from the journal of another book.
  convenience init(temporary connection: Connection, book: Book) {
    self.init(connection, book: book, isShared: false)
  }

  public func takingTurn<Result>(
    _ body: (any BookWriting) throws -> Result
  ) throws -> Result {
    guard isShared, lock == nil else { return try body(self) }
    lock = try WriterLock(book: connection.path)
    defer { lock = nil }
    return try body(self)
  }

  /// Lets a reader answer as of this moment until it is closed, whatever others commit meanwhile.
  public func holdStill() throws(StoreFault) {
    try connection.read { db in
      try db.execute(sql: "BEGIN")
      // The moment is that of the first read.
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM journal_head")
    }
    isHeldStill = true
  }

  /// Closes the book; a writer checkpoints, but only in its turn.
  ///
  /// When somebody else is writing, the checkpoint is left to them: what was committed is durable
  /// in the WAL, and closing never fails for want of a turn.
  public func close() throws(StoreFault) {
    var lock: WriterLock?
    if isShared, connection.isWriting {
      lock = try? WriterLock(book: connection.path, patienceSeconds: 0)
      if lock == nil { connection.leaveCheckpointToOthers() }
    }
    referenceLookup = nil
    try asStoreFault(path: connection.path) { try connection.queue.close() }
    withExtendedLifetime(lock) {}
  }

  private static func readBook(_ db: Database, path: String) throws -> Book {
    guard let row = try Row.fetchOne(db, sql: "SELECT origin, name FROM book"),
      let origin = Origin(try row.text(0))
    else { throw StoreFault.damaged(path: path, detail: "the table book is empty") }
    return Book(origin: origin, name: try row.text(1))
  }
}
