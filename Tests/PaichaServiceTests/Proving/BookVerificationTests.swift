import Foundation
import GRDB
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Checkpoints kept elsewhere find what a book alone cannot tell: that history was rewritten whole.
@Suite struct BookVerificationTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func log(_ description: String) throws {
    var draft = InspectionDraft(venue: "V1", day: "2025-03-03")
    draft.findings = [FindingDraft(description: description)]
    _ = try book.logging().log(draft)
  }

  private func checkpoint(_ name: String) throws -> String {
    let key = try KeyFile(book: book.path).signingKey()
    let note = try JournalProving(store: book.store).checkpoint(signedWith: key)
    return try book.folder.write(note.encoded, as: name)
  }

  private func problems(
    of store: SQLiteBook,
    _ checkpoints: [String],
    _ extent: BookVerification.Extent = .whole
  ) throws -> [String] {
    try BookVerification(
      book: store,
      evidence: EvidenceFolder(book: book.path),
      key: KeyFile(book: book.path)
    )
    .run(extent, checkpoints: checkpoints, progress: { _, _ in })
    .problems.map(\.words.en)
  }

  @Test func `Checkpoints of every age hold while the journal only grows`() throws {
    var kept: [String] = []
    for number in 0..<4 {
      kept.append(try checkpoint("\(number).note"))
      try log("隐患 \(number)")
    }
    #expect(try problems(of: book.store, kept) == [])
  }

  @Test func `A journal cut short, its head set right, is found by a kept checkpoint`() throws {
    try log("隐患 1")
    let before = book.folder.path("before.db")
    try book.store.close()
    try FileManager.default.copyItem(atPath: book.path, toPath: before)
    let writer = try SQLiteBook(path: book.path, access: .writing)
    let last = try InspectionLogging(
      store: writer,
      session: book.session("inspector"),
      rules: book.rules
    )
    .log(InspectionDraft(venue: "V2", day: "2025-03-04"))
    let key = try KeyFile(book: book.path).signingKey()
    let note = try JournalProving(store: writer).checkpoint(signedWith: key)
    let kept = try book.folder.write(note.encoded, as: "kept.note")
    let short = try SQLiteBook(path: before, access: .writing)
    #expect(try problems(of: short, []) == [])
    let found = try problems(of: short, [kept])
    #expect(found.count == 1)
    #expect(found.first?.contains("\(last.head.size)") == true)
    #expect(try problems(of: writer, [kept]) == [])
  }

  @Test(arguments: [
    "UPDATE journal_entry SET bytes = replace(bytes, '堆物', '无')",
    "UPDATE journal_entry SET leaf_hash = zeroblob(32) WHERE number = 2",
    "DELETE FROM journal_entry WHERE number = 2",
    "INSERT INTO journal_entry VALUES (99, '{}', zeroblob(32))",
    "UPDATE journal_head SET root = zeroblob(32)",
    "UPDATE journal_head SET size = size - 1",
  ])
  func `The journal alone tells of every change in it`(sql: String) throws {
    try log("通道堆物")
    let kept = try checkpoint("kept.note")
    #expect(try problems(of: book.store, [kept], .journal) == [])
    try DatabaseQueue(path: book.path).write { try $0.execute(sql: sql) }
    #expect(try !problems(of: book.store, [kept], .journal).isEmpty)
    #expect(try !problems(of: book.store, [kept]).isEmpty)
  }

  @Test func `The journal alone says nothing of the tables, and says so`() throws {
    try log("通道堆物")
    try DatabaseQueue(path: book.path).write { db in
      try db.execute(sql: "UPDATE hazard SET description = '无'")
    }
    let alone = try book.verification().run(.journal, checkpoints: []) { _, _ in }
    #expect(alone.isSound)
    #expect(alone.compared == nil)
    let whole = try book.verification().run(.whole, checkpoints: []) { _, _ in }
    #expect(!whole.isSound)
    #expect((whole.compared?.rows ?? 0) > 0)
  }

  @Test func `A head that cannot be is named, beside a kept checkpoint too`() throws {
    let kept = try checkpoint("kept.note")
    try DatabaseQueue(path: book.path).write { db in
      try db.execute(sql: "UPDATE journal_head SET frontier = x''")
    }
    let found = try problems(of: book.store, [kept])
    #expect(found.count == 1)
    #expect(found.first?.contains("head of the journal") == true)
  }

  @Test func `A journal written anew with another content is found by a kept checkpoint`() throws {
    try log("隐患 1")
    let kept = try checkpoint("kept.note")
    let forged = try SQLiteBook.create(
      path: book.folder.path("forged.db"),
      book: book.store.book,
      events: try events(replacing: "隐患 1", with: "小事"),
      by: "admin",
      at: ServiceBook.start
    )
    #expect(try forged.head().size == book.store.head().size)
    #expect(try problems(of: forged, []) == [])
    let found = try problems(of: forged, [kept])
    #expect(found.count == 1)
    #expect(found.first?.contains("another root") == true)
  }

  @Test func `A checkpoint of another book, unsigned, or altered proves nothing`() throws {
    let kept = try checkpoint("kept.note")
    let text = try String(contentsOfFile: kept, encoding: .utf8)
    let altered = try book.folder.write(text.replacing("\n— ", with: "\n— x"), as: "altered.note")
    let unsigned = try book.folder.write(
      try Checkpoint(origin: "paicha/K7QX", size: 1, root: ContentHash.of([])).text + "\n",
      as: "unsigned.note"
    )
    let other = try ServiceBook()
    let key = try KeyFile(book: other.path).signingKey()
    let foreign = try book.folder.write(
      try JournalProving(store: other.store).checkpoint(signedWith: key).encoded,
      as: "foreign.note"
    )
    for path in [altered, unsigned, foreign] {
      let found = try problems(of: book.store, [path])
      #expect(found.count == 1, "\(path)")
      #expect(found.first?.contains(path) == true)
    }
    #expect(throws: (any Error).self) {
      _ = try problems(of: book.store, [book.folder.path("none.note")])
    }
  }

  /// The events of the book after its opening, with one text exchanged.
  private func events(replacing text: String, with other: String) throws -> [Event] {
    var events: [Event] = []
    try book.store.entries(in: 1..<book.store.head().size) { stored in
      let forged = String(decoding: stored.bytes, as: UTF8.self).replacing(text, with: other)
      events.append(try Array(forged.utf8).withUnsafeBytes { try EntryCodec.decode($0) }.event)
    }
    return events
  }
}
