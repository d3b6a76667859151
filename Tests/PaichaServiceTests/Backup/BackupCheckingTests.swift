import Foundation
import GRDB
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// A backup is tested as a restore would, and held against its book.
@Suite struct BackupCheckingTests {
  private let book: ServiceBook
  private var backup: String { book.folder.path("b.paicha") }

  init() throws {
    book = try ServiceBook.furnished()
    try log()
    let source = try SQLiteBook(path: book.path, access: .asItIs)
    try source.holdStill()
    _ = try BookCopying(source: source, path: book.path).run(to: backup) { _ in }
    try source.close()
  }

  private func log(_ store: SQLiteBook? = nil, on day: Day = "2025-03-03") throws {
    let session = book.session("inspector")
    _ = try InspectionLogging(store: store ?? book.store, session: session, rules: book.rules)
      .log(InspectionDraft(venue: "V1", day: day))
  }

  private func relation(to path: String? = nil) throws -> BackupRelation {
    try BackupChecking(path: backup).relation(toBook: path ?? book.path)
  }

  @Test func `A sound backup verifies, and nothing is left beside it`() throws {
    let check = try BackupChecking(path: backup).verify { _, _ in }
    #expect(check.verification.isSound)
    #expect(check.book.origin == "K7QX")
    let names = try FileManager.default.contentsOfDirectory(atPath: book.folder.path)
    #expect(names.filter { $0.hasPrefix("b.paicha") } == ["b.paicha"])
  }

  @Test func `A backup is the same as its book, and then behind it`() throws {
    #expect(try relation() == .same)
    try log()
    try log()
    #expect(try relation() == .behind(by: 2))
    #expect(try relation().fault(backup) == nil)
  }

  @Test func `A book that lost what the backup has is found out`() throws {
    let early = book.folder.path("early.db")
    try book.store.close()
    try FileManager.default.copyItem(atPath: backup, toPath: early)
    let writer = try SQLiteBook(path: book.path, access: .writing)
    try log(writer)
    try writer.close()
    let later = try BackupChecking(path: book.path).relation(toBook: early)
    #expect(later == .ahead(by: 1))
    #expect(later.fault(book.path)?.code == .bookBehind)
  }

  @Test func `Two that went on apart are told from the entry where they part`() throws {
    let other = book.folder.path("other.db")
    try FileManager.default.copyItem(atPath: backup, toPath: other)
    let size = try book.store.head().size
    try log(on: "2025-03-04")
    let writer = try SQLiteBook(path: other, access: .writing)
    try log(writer, on: "2025-03-05")
    try writer.close()
    let found = try BackupChecking(path: other).relation(toBook: book.path)
    #expect(found == .diverged(at: size))
    #expect(found.fault(other)?.code == .otherHistory)
  }

  @Test func `A backup of another book is told by the book's code`() throws {
    let other = book.folder.path("other.db")
    let made = try BookCreation.create(
      path: other,
      book: Book(origin: "AAAA", name: "另一账套"),
      at: ServiceBook.start
    )
    try made.close()
    #expect(try relation(to: other) == .otherBook("AAAA"))
    #expect(try relation(to: other).fault(backup)?.code == .otherBook)
  }

  @Test func `An altered backup is found out, and neither it nor the book is written to`() throws {
    let queue = try DatabaseQueue(path: backup)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE venue SET name = 'x' WHERE code = 'V1'")
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    let check = try BackupChecking(path: backup).verify { _, _ in }
    #expect(check.verification.problems.count == 1)
    #expect(try relation() == .same)
    #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == bytes)
  }

  @Test func `What is no backup, or not there, is told so`() throws {
    let text = try book.folder.write(String(repeating: "x", count: 2_000), as: "text.txt")
    #expect(throws: BackupFault.notABackup(path: text)) {
      _ = try BackupChecking(path: text).verify { _, _ in }
    }
    #expect(throws: BackupFault.missing(path: "none")) {
      _ = try BackupChecking(path: "none").verify { _, _ in }
    }
  }

  @Test(arguments: [0.1, 0.5, 0.9])
  func `A torn backup is told so, wherever it ends`(part: Double) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    let torn = book.folder.path("torn.paicha")
    try bytes.prefix(Int(Double(bytes.count) * part)).write(to: URL(fileURLWithPath: torn))
    let error = #expect(throws: BackupFault.self) {
      let check = try BackupChecking(path: torn).verify { _, _ in }
      if !check.verification.isSound { throw BackupFault.checkFailed(path: torn, count: 1) }
    }
    #expect(error?.code == .damaged || error?.code == .checkFailed)
  }
}
