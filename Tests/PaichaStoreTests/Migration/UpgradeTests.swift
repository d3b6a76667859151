import Dispatch
import Foundation
import GRDB
import PaichaJournal
import PaichaModel
import Synchronization
import Testing

@testable import PaichaStore

/// Books of the released programs of older schema versions, met by this program.
@Suite struct UpgradeTests {
  @Test(arguments: ReleasedBook.Release.older)
  func `A writer upgrades the book, and nothing in it changes`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    let before = try released.contents()
    #expect(try released.version() == release.rawValue)
    #expect(before["hazard"]?.count == release.hazards)
    for (table, rows) in before { #expect(!rows.isEmpty, "\(table)") }
    let book = try released.opened()
    let head = try book.head()
    #expect(head.size == release.size)
    #expect(Data(head.root.bytes).base64EncodedString() == release.root)
    let verification = try book.verify { _, _ in }
    #expect(verification.problems == [])
    #expect(verification.head == head)
    try book.close()
    #expect(try released.version() == SchemaVersion.current)
    let after = try released.contents()
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `An upgraded book has the schema of a new one`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
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
    let released = try ReleasedBook(.first)
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

  @Test func `Listings, transfers and terms of an upgraded book live on`() throws {
    let released = try ReleasedBook(.second)
    let book = TestBook(
      store: try released.opened(),
      folder: released.folder,
      clock: TestClock(from: Instant(milliseconds: 2_000_000_000_000))
    )
    let listing = try #require(try book.store.listing("K7QX-S7"))
    #expect(listing.listing.phase == .rectifying)
    let progress = listing.clocks.filter { $0.clock.kind == .listingProgress }
    #expect(progress.map(\.daysLate) == [265, nil])
    #expect(progress.map(\.clock.due.isProvisional) == [false, true])
    #expect(try book.store.transfer("K7QX-T1")?.transfer.phase == .received)
    #expect(try book.store.provisionalClocks().map(\.subject) == ["K7QX-S7"])
    #expect(try book.store.provisionalHazards() == [])
    let due = DueDay(day: "2028-02-09", isProvisional: false)
    let settlement = ClockSettlement(
      subject: "K7QX-S7",
      zone: "11101001",
      kind: .listingProgress,
      from: "2027-11-08",
      due: due
    )
    try book.commit([.clockSettled(settlement)])
    #expect(try book.store.provisionalClocks() == [])
    let draft = PlanDraft(
      holder: .venue("BJ-C01"),
      kind: .special,
      name: "专项预案",
      materials: PlanMaterial.ofDraft.map { AttachedMaterial($0) },
      facts: StepFacts(on: "2027-12-01")
    )
    let opening = try EmergencyPlan.open(
      draft,
      id: "K7QX-P1",
      zone: "11101001",
      today: "2027-12-01",
      actor: Sample.handler
    )
    try book.commit([.planOpened(opening)], by: "zheng.hao")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `A reader changes nothing and says who upgrades the book`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    let bytes = try Data(contentsOf: URL(filePath: released.path))
    let error = #expect(throws: StoreFault.self) {
      _ = try SQLiteBook(path: released.path, access: .reading)
    }
    #expect(error?.code == .older)
    #expect(error?.code.exit == .unavailable)
    #expect(error?.what.en.contains("schema version \(release.rawValue)") == true)
    #expect(error?.next != nil)
    #expect(try Data(contentsOf: URL(filePath: released.path)) == bytes)
    try released.opened().close()
    let reader = try SQLiteBook(path: released.path, access: .reading)
    #expect(try reader.head().size == release.size)
  }

  @Test(arguments: ReleasedBook.Release.older.filter(\.isRefilled))
  func `An upgrade whose journal cannot be read leaves the book as it was`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    try released.raw.alter("UPDATE journal_entry SET bytes = '{}' WHERE number = 60")
    let before = try released.contents()
    let error = #expect(throws: StoreFault.self) { _ = try released.opened() }
    #expect(error?.code == .damaged)
    #expect(try released.version() == release.rawValue)
    #expect(try released.contents() == before)
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `An upgrade that finds its table taken leaves the book as it was`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    try released.raw.alter("CREATE TABLE statement (key INTEGER)")
    let before = try released.contents()
    #expect(throws: StoreFault.self) { _ = try released.opened() }
    #expect(try released.version() == release.rawValue)
    #expect(try released.contents() == before)
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `An upgrade killed in its middle leaves the book as it was`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    let before = try released.contents()
    let killed = RawBook(path: released.folder.path("killed.db"))
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: released.path, configuration: configuration)
    try queue.inDatabase { db in
      // So little memory that what is written reaches the files before the commit.
      try db.execute(sql: "PRAGMA cache_size = 1")
      try db.execute(sql: "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON")
      for sql in SchemaVersion.migrations[release.rawValue...] { try db.execute(sql: sql) }
      if release.isRefilled { try JournalRefill(db, origin: "K7QX").run() }
      for suffix in ["", "-wal"] {
        let copy = killed.path + suffix
        try FileManager.default.copyItem(atPath: released.path + suffix, toPath: copy)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let log = try Data(contentsOf: URL(filePath: killed.path + "-wal"))
    #expect(log.count > (release.isRefilled ? 100_000 : 20_000))
    #expect(try released.contents() == before)
    #expect(
      try killed.open { try Int.fetchOne($0, sql: "PRAGMA user_version") } == release.rawValue
    )
    let book = try SQLiteBook(path: killed.path, access: .writing)
    #expect(try book.verify { _, _ in }.problems == [])
    #expect(Data(try book.head().root.bytes).base64EncodedString() == release.root)
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `Writers that meet an old book at once all find it upgraded`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
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
    #expect(sizes.withLock { $0 } == Array(repeating: release.size, count: 4))
    #expect(try released.opened().verify { _, _ in }.problems == [])
  }

  @Test(arguments: ReleasedBook.Release.older)
  func `A book that somebody else upgraded in the meantime is left alone`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    let queue = try DatabaseQueue(path: released.path)
    try queue.inDatabase { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == release.rawValue)
      try released.opened().close()
      try SchemaVersion.migrate(db)
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM hazard") == release.hazards)
    }
  }
}
