import GRDB

@testable import PaichaStore

/// The file of a book with some of everything in it, to be altered in copies.
struct Victim {
  let original: RawBook
  private let folder: TemporaryFolder

  init() throws {
    let book = try History(seed: 127, actions: 60, withNotice: true).play(on: .memory)
    folder = book.folder
    original = RawBook(path: folder.path("book.db"))
    let file = try DatabaseQueue(path: original.path)
    try book.store.connection.queue.backup(to: file)
    try file.close()
  }

  func copy(_ name: String) throws -> RawBook {
    RawBook(path: try folder.copy("book.db", as: name))
  }
}
