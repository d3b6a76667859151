import GRDB

/// A copy of a book in the making: beside the place it is to have, and moved there whole.
///
/// Whoever makes it holds the writer's lock of that place, never that of the book it is copied from.
/// What a killed predecessor left is replaced.
public final class BookDraft {
  /// Where the copy lies until it is moved.
  public let path: String
  private let place: String
  private let lock: WriterLock

  /// Begins a copy at a place where nothing may be yet.
  public init(at place: String) throws(StoreFault) {
    try BookFile.requireNone(place)
    let lock = try WriterLock(book: place)
    do {
      try BookFile.requireNone(place)
      path = BookFile.draft(of: place)
      BookFile.remove(path)
      try BookFile.makeEmpty(path)
    } catch {
      lock.remove()
      throw error
    }
    self.place = place
    self.lock = lock
  }

  /// Copies a book as of one moment; `progress` hears bytes done of all.
  ///
  /// The book is to be held still before, and may be written by others all the while.
  public func fill(
    from book: SQLiteBook,
    progress: (Int, Int) throws -> Void
  ) throws {
    let target = try Connection(target: path)
    do {
      try book.connection.copyPages(to: target, progress: progress)
    } catch {
      try? target.queue.close()
      throw StoreFault(error, path: path)
    }
    try asStoreFault(path: path) { try target.queue.close() }
    try BookFile.sync(path)
  }

  /// The copy as it lies on the disk, to be verified.
  public func open() throws(StoreFault) -> SQLiteBook { try SQLiteBook(path: path, access: .kept) }

  /// Moves the finished copy to its place, durably.
  public func finish() throws(StoreFault) {
    try BookFile.move(path, to: place)
    lock.remove()
  }

  /// Throws the copy away.
  public func discard() {
    BookFile.remove(path)
    lock.remove()
  }
}
