import GRDB
import PaichaJournal
public import PaichaModel

extension SQLiteBook {
  /// Proves the book against itself: recomputes every hash and the root, replays every entry into
  /// an empty store and compares every table row by row.
  ///
  /// Memory stays bounded; time grows with the journal. `progress` hears entries done of all.
  public func verify(progress: (UInt64, UInt64) -> Void) throws -> Verification {
    try asStoreFault(path: connection.path) { try verified(progress) }
  }

  /// Proves the journal alone: recomputes every hash and the root.
  ///
  /// Finds every altered, missing or added entry, and says nothing of the tables made from them.
  public func verifyJournal(progress: (UInt64, UInt64) -> Void) throws -> Verification {
    try asStoreFault(path: connection.path) {
      var problems: [Verification.Problem] = []
      let edge = try readEdge(&problems)
      let entryCount = UInt64(try count("journal_entry"))
      var hashing = JournalHashing(claimedSize: edge?.size ?? entryCount)
      let done = try eachEntry(of: entryCount, progress) { _ = hashing.take($0) }
      problems += hashing.problems
      if let edge { problems += headProblems(edge, hashing.frontier) }
      problems += try numberingProblems(entryCount, read: done)
      return Verification(
        head: JournalHead(size: hashing.frontier.size, root: hashing.frontier.root),
        compared: nil,
        problems: problems
      )
    }
  }

  /// Hands on every stored entry; returns how many there were.
  private func eachEntry(
    of count: UInt64,
    _ progress: (UInt64, UInt64) -> Void,
    _ body: (EntryBytes) throws -> Void
  ) throws -> UInt64 {
    var done: UInt64 = 0
    try entries(in: 0..<UInt64(Int.max)) { stored in
      try body(stored)
      done += 1
      if done & 0xFFF == 0 { progress(done, count) }
    }
    progress(done, count)
    return done
  }

  private func numberingProblems(
    _ count: UInt64,
    read: UInt64
  ) throws -> [Verification.Problem] {
    var problems: [Verification.Problem] = []
    if count != read { problems.append(.head("entries outside the numbering")) }
    if try self.count("journal_head") > 1 {
      problems.append(.head("several rows in journal_head"))
    }
    return problems
  }

  private func verified(_ progress: (UInt64, UInt64) -> Void) throws -> Verification {
    var problems: [Verification.Problem] = []
    let edge = try readEdge(&problems)
    let entryCount = UInt64(try count("journal_entry"))
    let replay = try JournalReplay(origin: book.origin, claimedSize: edge?.size ?? entryCount)
    let done = try eachEntry(of: entryCount, progress) { try replay.take($0) }
    try replay.finish()
    problems += try structureProblems(replay) + replay.problems
    if let edge {
      problems += headProblems(edge, replay.frontier)
      if edge.lastAt != replay.lastAt { problems.append(.head("last_at")) }
      if edge.latestDay != replay.latestDay { problems.append(.head("latest_on")) }
    }
    problems += try numberingProblems(entryCount, read: done)
    let comparison = try compareTables(with: replay)
    return Verification(
      head: JournalHead(size: replay.frontier.size, root: replay.frontier.root),
      compared: .init(tables: comparison.tables, rows: comparison.rows),
      problems: problems + comparison.problems
    )
  }

  private func count(_ table: String) throws(StoreFault) -> Int {
    try connection.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }

  /// Files that entries say were kept beside the book.
  public func keptEvidence() throws(StoreFault) -> [Evidence] {
    try connection.read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT DISTINCT sha256, name FROM evidence WHERE name IS NOT NULL ORDER BY sha256"
      )
      .compactMap { row in
        EvidenceHash(try row.text(0)).map { Evidence(hash: $0, name: row[1]) }
      }
    }
  }

  /// The head as stored; one that cannot be is a problem, and the rest is verified without it.
  private func readEdge(_ problems: inout [Verification.Problem]) throws -> JournalEdge? {
    do throws(StoreFault) {
      let edge = try connection.read { try JournalEdge($0) }
      if edge.stored != nil { return edge }
      problems.append(.head("missing"))
      return nil
    } catch {
      guard error.code == .damaged else { throw error }
      problems.append(.head(error.what.en))
      return nil
    }
  }

  private func headProblems(_ edge: JournalEdge, _ frontier: Frontier) -> [Verification.Problem] {
    var problems: [Verification.Problem] = []
    if edge.size != frontier.size {
      problems.append(.head("size \(edge.size), entries \(frontier.size)"))
    }
    if edge.root != frontier.root { problems.append(.head("frontier")) }
    if let stored = edge.stored {
      if stored.root != frontier.root { problems.append(.head("root")) }
      if stored.origin != book.origin.description { problems.append(.head("origin")) }
    }
    return problems
  }

  /// The file's own integrity, and that its tables and indices are those of this program.
  private func structureProblems(_ replay: JournalReplay) throws -> [Verification.Problem] {
    try connection.queue.unsafeReentrantWrite { db in
      var problems: [Verification.Problem] = []
      for line in try String.fetchAll(db, sql: "PRAGMA integrity_check(10)") where line != "ok" {
        problems.append(.structure(line))
      }
      let actual = try SchemaVersion.definitions(db)
      for definition in actual.symmetricDifference(replay.schema).sorted() {
        problems.append(.structure("differs from the schema: \(definition.prefix(60))"))
      }
      return problems
    }
  }

  private func compareTables(
    with replay: JournalReplay
  ) throws -> (tables: Int, rows: Int, problems: [Verification.Problem]) {
    var problems: [Verification.Problem] = []
    var (tables, rows) = (0, 0)
    try connection.queue.unsafeReentrantWrite { actual in
      try replay.store.queue.inDatabase { expected in
        let names = try String.fetchAll(
          expected,
          sql: """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'journal%' AND name NOT LIKE 'sqlite_%'
            ORDER BY name
            """
        )
        for name in names where try actual.tableExists(name) {
          rows += try TableComparison(name, in: expected).run(actual, expected) { key, difference in
            guard problems.count < SQLiteBook.problemsReported else { return }
            problems.append(.row(table: name, key: key, difference))
          }
          tables += 1
        }
      }
    }
    return (tables, rows, problems)
  }

  /// More would only repeat the same message.
  private static let problemsReported = 1_000
}
