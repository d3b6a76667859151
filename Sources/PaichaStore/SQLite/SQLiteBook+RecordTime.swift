import GRDB
import PaichaJournal
public import PaichaModel

/// The book by the time its entries were recorded.
extension SQLiteBook {
  /// The book as it stood at the end of a day: its journal up to there, projected anew.
  ///
  /// It lives in a temporary file and never changes. Cost grows with the journal. Nothing for a day
  /// before the book was opened.
  public func asRecorded(by day: Day) throws -> SQLiteBook? {
    let end = try firstEntry(recordedAfter: day)
    guard end > 0 else { return nil }
    let connection = try Connection(temporary: "")
    try connection.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF")
      try db.execute(sql: "PRAGMA synchronous = OFF")
    }
    let past = SQLiteBook(temporary: connection, book: book)
    try connection.queue.inDatabase { db in
      try db.inTransaction {
        var writing = try PastJournal(db, origin: book.origin)
        try entries(in: 0..<end) { try writing.take($0) }
        try writing.finish()
        return .commit
      }
    }
    return past
  }

  /// The number of the first entry recorded after a day; the size of the journal if there is none.
  ///
  /// Entries are in the order of their time, so it looks at few of them.
  public func firstEntry(recordedAfter day: Day) throws -> UInt64 {
    var (low, high) = (UInt64(0), try head().size)
    while low < high {
      let middle = low + (high - low) / 2
      if try recordedOn(middle) > day { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func recordedOn(_ number: UInt64) throws -> Day {
    var day: Day?
    try entries(in: number..<number + 1) { stored in
      day = try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) }.at.day
    }
    guard let day else {
      throw StoreFault.damaged(path: "journal", detail: "entry \(number) is missing")
    }
    return day
  }
}

/// Copies entries into an empty book and projects them, in one transaction.
private struct PastJournal {
  private let db: Database
  private let origin: Origin
  private let projector: Projector
  private let indices: IndicesAside
  private let insertion: Prepared
  private var frontier = Frontier()
  private var lastAt = Instant(milliseconds: 0)

  init(_ db: Database, origin: Origin) throws {
    self.db = db
    self.origin = origin
    indices = try IndicesAside(db)
    projector = try Projector(db, origin: origin, venues: VenueKeys())
    insertion = try Prepared(
      "INSERT INTO journal_entry (number, bytes, leaf_hash) VALUES (?, ?, ?)",
      in: db
    )
  }

  mutating func take(_ stored: EntryBytes) throws {
    let entry = try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) }
    let text = String(decoding: stored.bytes, as: UTF8.self)
    try insertion.run { row in
      row.bind(Int(stored.number))
      row.bind(text)
      row.bind(stored.leafHash)
    }
    frontier.append(stored.leafHash)
    lastAt = entry.at
    try projector.project(entry)
    try projector.bound()
  }

  func finish() throws {
    try projector.finish()
    try indices.make(in: db)
    var edge = try JournalEdge(db)
    edge.advance(to: frontier, at: lastAt, latestDay: projector.latestDay)
    try edge.write(into: db, origin: origin)
  }
}
