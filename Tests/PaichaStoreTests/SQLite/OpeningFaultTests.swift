import Foundation
import GRDB
import PaichaModel
import PaichaStore
import Testing

/// What is no book, or cannot be opened, each with its code.
@Suite struct OpeningFaultTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func code(
    opening path: String,
    _ access: BookAccess = .writing
  ) -> StoreFault.Code? {
    do {
      _ = try SQLiteBook(path: path, access: access)
      return nil
    } catch {
      return error.code
    }
  }

  private func create(_ path: String) throws -> SQLiteBook {
    try SQLiteBook.create(
      path: path,
      book: Sample.book,
      events: Sample.register,
      by: "admin",
      at: Sample.start
    )
  }

  private func alter(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test(arguments: [BookAccess.reading, .writing])
  func `A path without a file is no book`(access: BookAccess) throws {
    let path = folder.path("none.db")
    #expect(code(opening: path, access) == .notFound)
    #expect(code(opening: path + "/deeper.db", access) == .notFound)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [BookAccess.reading, .writing])
  func `A folder, a text file, an empty file and another database are no books`(
    access: BookAccess
  ) throws {
    #expect(code(opening: folder.path, access) == .notABook)
    let text = try folder.write(String(repeating: "名称,编号\n", count: 200), as: "table.csv")
    #expect(code(opening: text, access) == .notABook)
    let empty = try folder.write("", as: "empty.db")
    #expect(code(opening: empty, access) == .notABook)
    let other = folder.path("other.db")
    try alter(other, "CREATE TABLE book (origin TEXT); INSERT INTO book VALUES ('K7QX')")
    #expect(code(opening: other, access) == .notABook)
    #expect(try String(contentsOfFile: empty, encoding: .utf8) == "")
  }

  @Test(arguments: [BookAccess.reading, .writing])
  func `A book of a newer program is refused and says both versions`(
    access: BookAccess
  ) throws {
    let path = folder.path("newer.db")
    try create(path).close()
    try alter(path, "PRAGMA user_version = 99")
    let error = #expect(throws: StoreFault.self) {
      _ = try SQLiteBook(path: path, access: access)
    }
    #expect(error?.code == .newer)
    #expect(error?.what.en.contains("99") == true)
  }

  @Test func `A book is never made over a file that is there`() throws {
    let path = try folder.write("mine", as: "mine.txt")
    let error = #expect(throws: StoreFault.self) { _ = try create(path) }
    #expect(error?.code == .exists)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `What a crash left of a book being made is made anew`() throws {
    let path = folder.path("book.db")
    _ = try folder.write("half", as: "book.db.part")
    _ = try folder.write("a log", as: "book.db.part-wal")
    let book = try create(path)
    #expect(try book.verify { _, _ in }.problems == [])
    try book.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["book.db", "book.db.lock"])
  }

  @Test func `The log of a book that was taken away does not reach the next one`() throws {
    let path = folder.path("book.db")
    let first = try create(path)
    let venue = Venue(code: "V8", name: "n", kind: .other)
    _ = try first.commit([.venueRecorded(venue, .registered)], by: "admin", at: Sample.start)
    try FileManager.default.removeItem(atPath: path)
    let second = try create(path)
    #expect(try second.venue("V8") == nil)
    #expect(try second.verify { _, _ in }.problems == [])
  }

  @Test func `A book that cannot be made leaves no file behind`() throws {
    let lost = Venue(code: "V", name: "n", kind: .other, zone: "Z9")
    let bad = Event.venueRecorded(lost, .registered)
    let path = folder.path("bad.db")
    #expect(throws: StoreFault.self) {
      _ = try SQLiteBook.create(
        path: path,
        book: Sample.book,
        events: [bad],
        by: "admin",
        at: Sample.start
      )
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    let nowhere = #expect(throws: StoreFault.self) { _ = try create(folder.path("no/book.db")) }
    #expect(nowhere?.code == .unavailable)
  }

  @Test func `A file that may not be written is refused to a writer, not to a reader`() throws {
    let path = folder.path("book.db")
    try create(path).close()
    chmod(path, 0o444)
    guard access(path, W_OK) != 0 else {
      print("skipped: this user may write every file, so no file is read-only to it")
      return
    }
    #expect(code(opening: path, .writing) == .readOnly)
    #expect(code(opening: path, .reading) == nil)
  }

  @Test func `A torn file is damaged, not a crash`() throws {
    let path = folder.path("book.db")
    try create(path).close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
    #expect(throws: (any Error).self) {
      let book = try SQLiteBook(path: path, access: .reading)
      let verification = try book.verify { _, _ in }
      #expect(verification.isSound == false)
      if !verification.isSound { throw StoreFault.damaged(path: path, detail: "found") }
    }
  }

  @Test func `Every fault says what and where in both languages`() {
    let faults: [StoreFault] = [
      .notFound(path: "p"), .exists(path: "p"), .notABook(path: "p"),
      .newer(path: "p", found: 2, known: 1), .older(path: "p", found: 1, known: 2),
      .busy(path: "p", seconds: 5), .readOnly(path: "p"),
      .diskFull(path: "p"), .damaged(path: "p", detail: "d"), .unavailable(path: "p", detail: "d"),
      .clockBehind(last: Sample.start, now: Sample.start), .rejected(detail: "d"),
      .referenceKnown, .inUse(path: "p"),
    ]
    #expect(Set(faults.map(\.code)) == Set(StoreFault.Code.allCases))
    for fault in faults {
      #expect(!fault.what.zh.isEmpty && !fault.what.en.isEmpty)
      #expect(fault.what.zh != fault.what.en)
    }
  }
}
