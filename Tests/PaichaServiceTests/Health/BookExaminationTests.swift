import Foundation
import Glibc
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// What is seen of real files, and that looking changes nothing of the book.
@Suite struct BookExaminationTests {
  private let book: ServiceBook
  private static let later = Instant(milliseconds: 1_800_000_000_000)

  init() throws {
    book = try ServiceBook.furnished()
    try book.store.close()
  }

  private func see(_ path: String? = nil, at now: Instant = later) throws -> BookSurroundings {
    try BookExamination(path: path ?? book.path).see(at: now)
  }

  private func failures(_ seen: BookSurroundings) -> [HealthCheck] {
    seen.lines.filter(\.isFailure).map(\.check).filter { $0 != .calendar && $0 != .fileSystem }
  }

  @Test func `A book as it is made has nothing wrong, and its bytes stay`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: book.path))
    let seen = try see()
    #expect(failures(seen) == [])
    #expect(seen.lines.first { $0.check == .permissions }?.verdict == .well)
    #expect(Set(seen.companions.map(\.role)) == [.book, .lock, .key, .publicKey])
    guard case .read(let schema, let last, _) = seen.content else {
      Issue.record("\(seen.content)")
      return
    }
    #expect(schema == seen.programSchema)
    #expect(last == ServiceBook.start)
    #expect(try Data(contentsOf: URL(fileURLWithPath: book.path)) == bytes)
  }

  @Test func `Without a book its place is looked at`() throws {
    let seen = try see(book.folder.path("none.db"))
    #expect(seen.file == .missing && seen.content == .none && seen.companions == [])
    #expect(failures(seen) == [.book])
    guard case .seen(_, let free, isWritable: true) = seen.folder else {
      Issue.record("\(seen.folder)")
      return
    }
    #expect(free > 0)
    #expect(failures(try see(book.folder.path("no/book.db"))) == [.book, .folder])
    #expect(try see("book-of-nobody.db").folder != .missing)
  }

  @Test func `An open key, a clock behind and a leftover are found`() throws {
    chmod(book.path + ".key", 0o644)
    #expect(failures(try see()) == [.permissions])
    let early = Instant(milliseconds: ServiceBook.start.milliseconds - 1)
    #expect(failures(try see(at: early)) == [.permissions, .clock])
    _ = try book.folder.write("half", as: "book.db.part")
    let leftovers = try see(at: Instant(milliseconds: 4_000_000_000_000)).leftovers
    #expect(leftovers.map(\.kind) == [.draft])
    #expect((leftovers.first?.minutesOld ?? 0) > 60)
  }

  @Test func `A draft of a key is needed as long as the key is not there`() throws {
    try FileManager.default.moveItem(atPath: book.path + ".key", toPath: book.path + ".key.part")
    _ = try book.folder.write("half", as: "book.db.pub.part")
    #expect(try see().leftovers.map(\.kind) == [.draftOfKey, .draft])
  }

  @Test func `A book that was cut, emptied or overwritten is found`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: book.path))
    let cut = book.folder.path("cut.db")
    try bytes.prefix(bytes.count - 1).write(to: URL(fileURLWithPath: cut))
    #expect(failures(try see(cut)) == [.book])
    let empty = try book.folder.write("", as: "empty.db")
    #expect(try see(empty).file == .short(bytes: 0))
    let other = try book.folder.write(String(repeating: "x", count: 200), as: "other.db")
    #expect(failures(try see(other)) == [.book])
    #expect(failures(try see(book.folder.path)) == [.book])
  }

  @Test func `A pipe of the book's name does not hold the program up`() throws {
    let path = book.folder.path("pipe.db")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try see(path).file == .notAFile)
  }
}
