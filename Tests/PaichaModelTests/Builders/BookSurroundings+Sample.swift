import PaichaModel

extension BookSurroundings {
  /// A book of this program's on a roomy disk of this machine, with the years it needs: all well.
  static var healthy: BookSurroundings {
    BookSurroundings(
      path: "b.db",
      file: .seen(
        BookHeader(
          magic: .database,
          pageBytes: 8_192,
          pages: 10,
          applicationID: BookHeader.bookMark
        ),
        bytes: 81_920
      ),
      content: .read(
        schema: 7,
        lastEntryAt: "2026-11-20 09:00",
        calendarYears: [2027]
      ),
      folder: .seen(.local("ext4"), freeBytes: 50_000_000_000, isWritable: true),
      companions: [
        Companion(.book, path: "b.db", mode: 0o600, bytes: 81_920),
        Companion(.lock, path: "b.db.lock", mode: 0o644, bytes: 0),
        Companion(.key, path: "b.db.key", mode: 0o600, bytes: 78),
        Companion(.publicKey, path: "b.db.pub", mode: 0o644, bytes: 66),
      ],
      leftovers: [],
      engine: EngineVersion(3, 51, 3),
      programSchema: 7,
      announcedYears: [2025, 2026],
      now: "2026-11-21 09:00"
    )
  }

  /// The same with something else about it.
  func with<Value>(
    _ path: WritableKeyPath<BookSurroundings, Value>,
    _ value: Value
  ) -> BookSurroundings {
    var other = self
    other[keyPath: path] = value
    return other
  }

  /// The same with one more file beside the book.
  func with(_ companion: Companion) -> BookSurroundings {
    with(\.companions, companions + [companion])
  }
}
