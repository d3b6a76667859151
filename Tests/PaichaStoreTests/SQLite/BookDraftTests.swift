import Foundation
import GRDB
import PaichaModel
import PaichaStore
import Testing

/// A copy of a book: of one moment, to the byte, and nothing of it before it is finished.
@Suite struct BookDraftTests {
  private let book: TestBook
  private var folder: TemporaryFolder { book.folder }

  init() throws {
    book = try Engine.file.make()
    for number in 0..<20 {
      try book.log(.sample(reference: InspectionReference(unchecked: "R-\(number)"), findings: 2))
    }
  }

  private func source() throws -> SQLiteBook {
    let source = try SQLiteBook(path: folder.path("book.db"), access: .asItIs)
    try source.holdStill()
    return source
  }

  /// Every row of every table with its row number where it has one, as SQLite spells it.
  private func contents(_ path: String) throws -> [String: [String]] {
    try RawBook(path: path).open { db in
      var contents: [String: [String]] = [:]
      for table in try RawTable.all(in: db) {
        let hasNumbers = (try? Row.fetchOne(db, sql: "SELECT rowid FROM \(table.name)")) != nil
        let columns = table.columns.map { "quote(\($0.name))" }.joined(separator: " || ',' || ")
        contents[table.name] = try String.fetchAll(
          db,
          sql: "SELECT \(hasNumbers ? "rowid || ':' || " : "")\(columns) FROM \(table.name)"
        )
      }
      return contents
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `A copy has every row of the book, under the same number and in the same order`()
    throws
  {
    try book.store.close()
    let before = try contents(folder.path("book.db"))
    #expect(before["journal_entry"]?.count == Int(try source().head().size))
    let draft = try BookDraft(at: folder.path("copy.db"))
    try draft.fill(from: source()) { _, _ in }
    try draft.finish()
    #expect(try contents(folder.path("copy.db")) == before)
  }

  @Test func `A copy is of the moment it was begun, whoever writes meanwhile, and they never wait`()
    throws
  {
    let source = try source()
    let head = try source.head()
    let draft = try BookDraft(at: folder.path("copy.db"))
    var written = 0
    try draft.fill(from: source) { _, _ in
      try book.log(.sample(reference: InspectionReference(unchecked: "D-\(written)"), findings: 1))
      written += 1
    }
    #expect(written > 0)
    let copy = try draft.open()
    #expect(try copy.head() == head)
    #expect(try copy.verify { _, _ in }.problems == [])
    #expect(try book.store.head().size > head.size)
  }

  @Test func `A draft has not the name of the copy, and only its owner may read it`() throws {
    let draft = try BookDraft(at: folder.path("copy.db"))
    try draft.fill(from: source()) { _, _ in }
    #expect(!FileManager.default.fileExists(atPath: folder.path("copy.db")))
    try draft.open().close()
    try draft.finish()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("copy.db"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try names().filter { $0.hasPrefix("copy") } == ["copy.db"])
  }

  @Test func `What a killed copy left is replaced; one thrown away leaves nothing`() throws {
    for name in ["copy.db.part", "copy.db.part-wal", "copy.db.part-shm", "copy.db-wal"] {
      _ = try folder.write("left over", as: name)
    }
    let draft = try BookDraft(at: folder.path("copy.db"))
    try draft.fill(from: source()) { _, _ in }
    try draft.finish()
    #expect(try SQLiteBook(path: folder.path("copy.db"), access: .kept).head() == book.store.head())
    #expect(try names().filter { $0.hasPrefix("copy") } == ["copy.db"])

    try BookDraft(at: folder.path("other.db")).discard()
    #expect(try names().filter { $0.hasPrefix("other") } == [])
  }

  @Test func `Nothing is copied over a file that is there`() throws {
    let path = try folder.write("mine", as: "mine.txt")
    let error = #expect(throws: StoreFault.self) { _ = try BookDraft(at: path) }
    #expect(error?.code == .exists)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `Two copies to one place take turns, and the second is refused`() throws {
    let first = try BookDraft(at: folder.path("copy.db"))
    let busy = #expect(throws: StoreFault.self) { _ = try BookDraft(at: folder.path("copy.db")) }
    #expect(busy?.code == .busy)
    try first.fill(from: source()) { _, _ in }
    try first.finish()
    let exists = #expect(throws: StoreFault.self) { _ = try BookDraft(at: folder.path("copy.db")) }
    #expect(exists?.code == .exists)
  }

  @Test(arguments: ReleasedBook.Release.allCases)
  func `An older program's book is verified as it would be upgraded, and stays as it is`(
    release: ReleasedBook.Release
  ) throws {
    let released = try ReleasedBook(release)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: released.path))
    let kept = try SQLiteBook(path: released.path, access: .kept)
    #expect(try kept.verify { _, _ in }.problems == [])
    try kept.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: released.path)) == bytes)
    let folder = URL(fileURLWithPath: released.path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func `A file with a log beside it is in use, and not taken for a backup`() throws {
    let error = #expect(throws: StoreFault.self) {
      _ = try SQLiteBook(path: folder.path("book.db"), access: .kept)
    }
    #expect(error?.code == .inUse)
  }

  @Test(arguments: ["100% sure?.db", "a#b.db", "备份 1.db", "file:x.db"])
  func `A name that could be read as an address is only a name`(name: String) throws {
    let draft = try BookDraft(at: folder.path(name))
    try draft.fill(from: source()) { _, _ in }
    try draft.finish()
    #expect(try SQLiteBook(path: folder.path(name), access: .kept).head() == book.store.head())
  }

  @Test func `A look at a book tells its version, its last entry and its calendar`() throws {
    guard case .read(let schema, let last, let years) = try source().look() else {
      Issue.record("not read")
      return
    }
    #expect(schema == SQLiteBook.programSchema)
    #expect(last == book.clock.now)
    #expect(years == [])
  }
}
