import Dispatch
import Foundation
import GRDB
import PaichaJournal
import PaichaModel
import Synchronization
import Testing

@testable import PaichaStore

/// A book of the released program of schema version 1, met by this program.
@Suite struct UpgradeTests {
  private let released: ReleasedBook

  init() throws { released = try ReleasedBook() }

  @Test func `A writer upgrades the book, and nothing in it changes`() throws {
    let before = try released.contents()
    #expect(try released.version() == 1)
    #expect(before["hazard"]?.count == 25)
    let book = try released.opened()
    let head = try book.head()
    #expect(head.size == ReleasedBook.size)
    #expect(Data(head.root.bytes).base64EncodedString() == ReleasedBook.root)
    let verification = try book.verify { _, _ in }
    #expect(verification.problems == [])
    #expect(verification.head == head)
    try book.close()
    #expect(try released.version() == SchemaVersion.current)
    let after = try released.contents()
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
  }

  @Test func `An upgraded book has the schema of a new one`() throws {
    func schema(_ book: SQLiteBook) throws -> [String] {
      try book.connection.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '')
            FROM sqlite_schema
            ORDER BY 1
            """
        )
      }
    }
    let upgraded = try schema(try released.opened())
    #expect(upgraded == (try schema(try Engine.file.make().store)))
    #expect(upgraded.count > 40)
  }

  @Test func `Hazards of an upgraded book live on`() throws {
    let book = TestBook(
      store: try released.opened(),
      folder: released.folder,
      clock: TestClock(from: Instant(milliseconds: 2_000_000_000_000))
    )
    let returned = try #require(try book.store.hazard("K7QX-H24"))
    #expect(returned.hazard.phase == .returned)
    #expect(returned.hazard.deadlineDay == "2026-12-10")
    #expect(returned.steps.map(\.actor) == ["tian.li", "zhang.wei"])
    #expect(returned.clocks == [])
    #expect(try book.store.hazard("K7QX-H19")?.hazard.closedOn == "2026-11-21")
    #expect(try book.store.provisionalHazards().map(\.id) == ["K7QX-H22"])
    try book.rectify("K7QX-H24", on: "2026-12-01", then: .passed)
    let facts = StepFacts(on: "2026-12-02", note: "占用")
    let order = Order(
      facts,
      deadline: "2026-12-20",
      requirement: nil,
      suspendedPart: nil,
      clocks: []
    )
    let step = HazardStep(hazard: "K7QX-H23", zone: "37101001", event: .ordered(order))
    try book.commit([.hazardStepped(step)], by: "zheng.hao")
    #expect(try book.store.hazard("K7QX-H23")?.hazard.phase == .ordered)
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `A reader changes nothing and says who upgrades the book`() throws {
    let bytes = try Data(contentsOf: URL(filePath: released.path))
    let error = #expect(throws: StoreFault.self) {
      _ = try SQLiteBook(path: released.path, access: .reading)
    }
    #expect(error?.code == .older)
    #expect(error?.code.exit == .unavailable)
    #expect(error?.what.en.contains("schema version 1") == true)
    #expect(error?.next != nil)
    #expect(try Data(contentsOf: URL(filePath: released.path)) == bytes)
    try released.opened().close()
    let reader = try SQLiteBook(path: released.path, access: .reading)
    #expect(try reader.head().size == ReleasedBook.size)
  }

  @Test func `An upgrade that fails leaves the book as it was`() throws {
    try released.raw.alter("UPDATE journal_entry SET bytes = '{}' WHERE number = 60")
    let before = try released.contents()
    let error = #expect(throws: StoreFault.self) { _ = try released.opened() }
    #expect(error?.code == .damaged)
    #expect(try released.version() == 1)
    #expect(try released.contents() == before)
  }

  @Test func `An upgrade killed in its middle leaves the book as it was`() throws {
    let before = try released.contents()
    let killed = RawBook(path: released.folder.path("killed.db"))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: released.path, configuration: configuration)
    try queue.inDatabase { db in
      // So little memory that what is written reaches the files before the commit.
      try db.execute(sql: "PRAGMA cache_size = 1")
      try db.execute(sql: "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON")
      try db.execute(sql: SchemaVersion.migrations[1])
      try JournalRefill(db, origin: "K7QX").run()
      for suffix in ["", "-wal"] {
        let copy = killed.path + suffix
        try FileManager.default.copyItem(atPath: released.path + suffix, toPath: copy)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let log = try Data(contentsOf: URL(filePath: killed.path + "-wal"))
    #expect(log.count > 100_000)
    #expect(try released.contents() == before)
    #expect(try killed.open { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
    let book = try SQLiteBook(path: killed.path, access: .writing)
    #expect(try book.verify { _, _ in }.problems == [])
    #expect(Data(try book.head().root.bytes).base64EncodedString() == ReleasedBook.root)
  }

  @Test func `Writers that meet an old book at once all find it upgraded`() throws {
    let sizes = Mutex<[UInt64]>([])
    let path = released.path
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let book = try SQLiteBook(path: path, access: .writing)
        let size = try book.head().size
        sizes.withLock { $0.append(size) }
      } catch {
        Issue.record(error)
      }
    }
    #expect(sizes.withLock { $0 } == Array(repeating: ReleasedBook.size, count: 4))
    #expect(try released.opened().verify { _, _ in }.problems == [])
  }

  @Test func `A book that somebody else upgraded in the meantime is left alone`() throws {
    let queue = try DatabaseQueue(path: released.path)
    try queue.inDatabase { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == 1)
      try released.opened().close()
      try SchemaVersion.migrate(db)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM hazard") == 25)
    }
  }
}
