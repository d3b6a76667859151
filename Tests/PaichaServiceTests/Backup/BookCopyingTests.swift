import Foundation
import GRDB
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Backups that are made, and books that are restored: whole and verified, or not there.
@Suite struct BookCopyingTests {
  private let book: ServiceBook
  private var folder: TemporaryFolder { book.folder }

  init() throws {
    book = try ServiceBook.furnished()
    try log("隐患 1", evidence: "一张照片")
    try log("隐患 2", evidence: "另一张照片")
  }

  private func log(_ description: String, evidence: String) throws {
    var draft = InspectionDraft(venue: "V1", day: "2025-03-03")
    draft.findings = [FindingDraft(description: description)]
    let photo = try folder.write(evidence, as: "photo.jpg")
    draft.findings[0].evidence = [try EvidenceFolder(book: book.path).keep(photo)]
    _ = try book.logging().log(draft)
  }

  private func copy(_ source: String? = nil, to target: String) throws -> CopyReceipt {
    let path = source ?? book.path
    let opened = try SQLiteBook(path: path, access: source == nil ? .asItIs : .kept)
    try opened.holdStill()
    return try BookCopying(source: opened, path: path).run(to: folder.path(target)) { _ in }
  }

  private func names(_ prefix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(prefix) }.sorted()
  }

  private func kept() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book.path + ".files").sorted()
  }

  @Test func `A backup holds the journal and the evidence, and its receipt tells both`() throws {
    let receipt = try copy(to: "b.paicha")
    #expect(receipt.head == (try book.store.head()))
    #expect(receipt.origin == "K7QX")
    #expect(receipt.evidence.files == 2)
    #expect(receipt.evidence.bytes == "一张照片另一张照片".utf8.count)
    #expect(receipt.problems == [])
    #expect(try names("b.paicha") == ["b.paicha", "b.paicha.files"])
    let taken = try FileManager.default.contentsOfDirectory(atPath: folder.path("b.paicha.files"))
    #expect(try taken.sorted() == kept())
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("b.paicha")))
    #expect(receipt.bytes == bytes.count)
    #expect(receipt.sha256.count == 64)
  }

  @Test func `A restored book is the backup, and the book goes on from there`() throws {
    let made = try copy(to: "b.paicha")
    try log("隐患 3", evidence: "后来的照片")
    let restored = try copy(folder.path("b.paicha"), to: "restored.db")
    #expect(restored.head == made.head)
    #expect(restored.sha256 == made.sha256)
    let writer = try SQLiteBook(path: folder.path("restored.db"), access: .writing)
    let draft = InspectionDraft(venue: "V2", day: "2025-03-04")
    _ = try InspectionLogging(store: writer, session: book.session("inspector"), rules: book.rules)
      .log(draft)
    #expect(try writer.head().size == made.head.size + 1)
    #expect(try writer.verify { _, _ in }.problems == [])
  }

  @Test func `Evidence that is gone or altered is told, and the backup is made all the same`()
    throws
  {
    let names = try kept()
    let files = book.path + ".files/"
    try FileManager.default.removeItem(atPath: files + names[0])
    try Data("altered".utf8).write(to: URL(fileURLWithPath: files + names[1]))
    _ = try folder.write("half", as: "book.db.files/\(names[0]).part")
    let receipt = try copy(to: "b.paicha")
    #expect(receipt.problems.count == 2)
    #expect(receipt.evidence.files == 0)
    #expect(
      try BackupChecking(path: folder.path("b.paicha")).verify { _, _ in }
        .verification.problems.count == 2
    )
  }

  @Test func `Evidence that lies there already is kept if it is whole, and else replaced`() throws {
    let names = try kept()
    try FileManager.default.createDirectory(
      atPath: folder.path("b.paicha.files"),
      withIntermediateDirectories: false
    )
    for name in names { _ = try folder.write("torn", as: "b.paicha.files/\(name)") }
    let receipt = try copy(to: "b.paicha")
    #expect(receipt.evidence.files == 2)
    #expect(receipt.problems == [])
  }

  @Test func `A book that does not verify leaves no backup, and no evidence of one`() throws {
    try DatabaseQueue(path: book.path).write { db in
      try db.execute(sql: "UPDATE hazard SET level = 'major'")
    }
    let error = #expect(throws: BackupFault.self) { _ = try copy(to: "b.paicha") }
    guard case .notSound(let path, let first, let count) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == book.path && count == 2 && first.en.contains("hazard"))
    #expect(try names("b.paicha") == [])
  }

  @Test func `Nothing that is there is written over`() throws {
    let mine = try folder.write("mine", as: "mine.txt")
    #expect(throws: BackupFault.exists(path: mine)) { _ = try copy(to: "mine.txt") }
    #expect(throws: BackupFault.exists(path: book.path)) { _ = try copy(to: "book.db") }
    #expect(try String(contentsOfFile: mine, encoding: .utf8) == "mine")
  }

  @Test(arguments: [
    "-wal", "-shm", "-journal", ".lock", ".key", ".pub", ".vault", ".files", ".part",
  ])
  func `A name of the files beside a book is refused`(suffix: String) throws {
    let path = folder.path("x.db" + suffix)
    #expect(throws: BackupFault.companion(path: path)) { _ = try copy(to: "x.db" + suffix) }
    #expect(try names("x.db") == [])
  }

  @Test func `The log of a book that is gone is not taken away`() throws {
    let log = try folder.write("the last entries", as: "gone.db-wal")
    let error = #expect(throws: BackupFault.self) { _ = try copy(to: "gone.db") }
    #expect(error?.code == .strayLog)
    #expect(try String(contentsOfFile: log, encoding: .utf8) == "the last entries")
  }

  @Test func `A folder that is not there is named`() throws {
    let error = #expect(throws: BackupFault.self) { _ = try copy(to: "none/b.paicha") }
    #expect(error?.code == .folder)
  }
}
