import Foundation
import GRDB
import PaichaJournal
public import PaichaModel

extension SQLiteBook {
  public func lastNumber(of letter: UInt8) throws(StoreFault) -> Int {
    try connection.read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT last FROM numbering WHERE letter = ?",
        arguments: [String(UnicodeScalar(letter))]
      ) ?? 0
    }
  }

  public func commit(
    _ events: [Event],
    by actor: ActorID,
    at: Instant
  ) throws(StoreFault) -> JournalHead {
    if let load {
      return try load.commit { () throws(StoreFault) in
        try connection.read { db in
          let head = try append(events, by: actor, at: at, through: load.projector, in: db)
          try load.projector.writeNumbers()
          try load.projector.bound()
          return head
        }
      }
    }
    return try whole { db in
      let projector = try Projector(db, origin: book.origin, venues: venueKeys)
      let head = try append(events, by: actor, at: at, through: projector, in: db)
      try projector.finish()
      return head
    }
  }

  public func loading<Result>(
    finishing: (Int, Int) -> Void,
    _ body: () throws -> Result
  ) throws -> Result {
    // What the body throws comes out as it is, not as a fault of the store.
    var thrown: (any Error)?
    do {
      return try whole { db in
        let indices = try IndicesAside(db)
        let load = BookLoad(try Projector(db, origin: book.origin, venues: venueKeys))
        self.load = load
        defer { self.load = nil }
        let result: Result
        do {
          result = try Connection.withCache(kibibytes: BookLoad.cacheKibibytes, db, body)
        } catch {
          thrown = error
          throw error
        }
        if let failure = load.failure { throw failure }
        try load.projector.finish()
        try indices.make(in: db, progress: finishing)
        return result
      }
    } catch { throw thrown ?? error }
  }

  /// Runs a body in one transaction; where it fails, the keys it gave are forgotten, since they are
  /// given again, to others.
  private func whole<Result>(_ body: (Database) throws -> Result) throws(StoreFault) -> Result {
    var isCommitted = false
    defer { if !isCommitted { venueKeys.forget() } }
    let result = try connection.transaction(body)
    isCommitted = true
    return result
  }

  /// Writes entries and what follows from them, except what the projector gathers.
  private func append(
    _ events: [Event],
    by actor: ActorID,
    at: Instant,
    through projector: Projector,
    in db: Database
  ) throws -> JournalHead {
    var edge = try JournalEdge(db)
    guard at >= edge.lastAt else { throw StoreFault.clockBehind(last: edge.lastAt, now: at) }
    let entries = events.enumerated().map { offset, event in
      Entry(number: edge.size + UInt64(offset), at: at, actor: actor, event: event)
    }
    let encoding = EntryEncoding(entries, after: edge.frontier)
    for entry in entries { try projector.project(entry) }
    let encoded = encoding.finish()
    try encoded.insert(into: db)
    edge.advance(to: encoded.frontier, at: at, latestDay: projector.latestDay)
    try edge.write(into: db, origin: book.origin)
    return JournalHead(size: edge.size, root: edge.root)
  }
}

/// The right edge of the journal, as `journal_head` keeps it.
struct JournalEdge {
  private(set) var frontier: Frontier
  private(set) var lastAt: Instant
  private(set) var latestDay: Day?
  /// What the row says of itself, for `verify`; nothing in an empty book.
  private(set) var stored: (origin: String, root: Digest?)?

  var size: UInt64 { frontier.size }
  var root: Digest { frontier.root }

  /// Reads the edge; an empty book starts an empty journal.
  init(_ db: Database) throws {
    guard
      let row = try Row.fetchOne(
        db,
        sql: "SELECT size, frontier, last_at, latest_on, origin, root FROM journal_head"
      )
    else {
      frontier = Frontier()
      lastAt = Instant(milliseconds: 0)
      return
    }
    let edge = try row.bytes(1)
    guard let size = UInt64(exactly: try row.integer(0)) else {
      throw StoreFault.damaged(path: "journal_head", detail: "the size is negative")
    }
    frontier = try Frontier(size: size, encoded: edge)
    lastAt = Instant(milliseconds: Int64(try row.integer(2)))
    latestDay = try row.optionalDay(3)
    stored = (try row.text(4), Digest(try row.bytes(5)))
  }

  mutating func advance(to frontier: Frontier, at: Instant, latestDay: Day?) {
    self.frontier = frontier
    lastAt = at
    self.latestDay = [self.latestDay, latestDay].compactMap { $0 }.max()
  }

  func write(into db: Database, origin: Origin) throws {
    let statement = try Prepared(
      """
      INSERT INTO journal_head (origin, size, root, frontier, last_at, latest_on)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (origin) DO UPDATE SET
        size = excluded.size, root = excluded.root, frontier = excluded.frontier,
        last_at = excluded.last_at, latest_on = excluded.latest_on
      """,
      in: db
    )
    try statement.run { row in
      row.bind(origin.description)
      row.bind(Int(size))
      row.bind(root)
      row.bind(frontier.encoded)
      row.bind(Int(lastAt.milliseconds))
      row.bind(latestDay)
    }
  }
}
