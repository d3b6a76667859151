import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// What keeps a book durable, read back from the connections themselves.
@Suite struct SQLiteFactsTests {
  private func facts(_ store: SQLiteBook) throws -> [String: String] {
    try store.connection.queue.inDatabase { db in
      var facts: [String: String] = [:]
      for name in [
        "journal_mode", "synchronous", "foreign_keys", "application_id", "user_version",
      ] {
        facts[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
      }
      return facts
    }
  }

  @Test func `The writer of a new book is durable and checks its references`() throws {
    let book = try Engine.file.make()
    let expected = [
      "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1",
      "application_id": "1346586689", "user_version": "7",
    ]
    #expect(try facts(book.store) == expected)
    try book.log(.sample(findings: 1))
    #expect(try facts(book.store) == expected)
    try book.store.close()
    let again = try SQLiteBook(path: book.folder.path("book.db"), access: .writing)
    #expect(try facts(again) == expected)
  }

  @Test func `A reader is as careful as the writer`() throws {
    let book = try Engine.file.make()
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    let facts = try facts(reader)
    #expect(facts["journal_mode"] == "wal")
    #expect(facts["synchronous"] == "2")
    #expect(facts["foreign_keys"] == "1")
  }

  @Test func `A reader cannot write`() throws {
    let book = try Engine.file.make()
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    let venue = Venue(code: "V8", name: "n", kind: .other)
    let error = #expect(throws: StoreFault.self) {
      try reader.takingTurn { turn in
        try turn.commit([.venueRecorded(venue, .registered)], by: "admin", at: book.clock.now)
      }
    }
    #expect(error?.code == .readOnly)
    #expect(try book.store.venue("V8") == nil)
  }

  @Test func `The engine is at least the oldest one supported`() throws {
    let book = try Engine.memory.make()
    let version = try book.store.connection.queue.inDatabase { db in
      try String.fetchOne(db, sql: "SELECT sqlite_version()")
    }
    let parts = (version ?? "").split(separator: ".").compactMap { Int($0) }
    #expect(parts.count >= 2)
    #expect(parts.lexicographicallyPrecedes([3, 40]) == false, "\(version ?? "")")
  }

  @Test func `Every table is strict, so that no column holds another type`() throws {
    let book = try Engine.memory.make()
    let loose = try book.store.connection.queue.inDatabase { db in
      try String.fetchAll(
        db,
        sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict"
      )
    }
    #expect(loose.filter { !$0.hasPrefix("sqlite_") } == [])
  }
}
