import PaichaJournal
public import PaichaModel
public import PaichaStore

/// Tests a backup the way restoring it would, and holds it against its book.
public struct BackupChecking {
  let path: String

  public init(path: String) { self.path = path }

  /// Opens the backup without writing to it, recomputes and replays it, and checks its evidence.
  ///
  /// One of an older program is upgraded aside before, as it would be once restored.
  public func verify(progress: (Int, Int) -> Void) throws -> BackupCheck {
    let backup = try open()
    do {
      let verification = try BookVerification(
        book: backup,
        evidence: EvidenceFolder(book: path),
        key: KeyFile(book: path)
      )
      .run(checkpoints: []) { progress(Int($0), Int($1)) }
      try backup.close()
      return BackupCheck(path: path, book: backup.book, verification: verification)
    } catch StoreFault.damaged(_, let detail) {
      throw BackupFault.damaged(path: path, detail: detail)
    }
  }

  /// How the backup's journal stands to that of a book, which is read as it is and never upgraded.
  public func relation(toBook book: String) throws -> BackupRelation {
    let (backup, book) = (try open(), try SQLiteBook(path: book, access: .asItIs))
    try book.holdStill()
    defer {
      try? backup.close()
      try? book.close()
    }
    guard backup.book.origin == book.book.origin else {
      return .otherBook(book.book.origin)
    }
    let relation = try JournalRelation(
      of: StoredLeaves(store: backup),
      try backup.head().size,
      to: StoredLeaves(store: book),
      try book.head().size
    )
    switch relation {
    case .same: return .same
    case .behind(let count): return .behind(by: count)
    case .ahead(let count): return .ahead(by: count)
    case .diverged(let entry): return .diverged(at: entry)
    }
  }

  /// Opens the backup as a file that nobody writes.
  public func open() throws -> SQLiteBook {
    do throws(StoreFault) {
      return try SQLiteBook(path: path, access: .kept)
    } catch {
      switch error {
      case .notFound: throw BackupFault.missing(path: path)
      case .notABook: throw BackupFault.notABackup(path: path)
      case .damaged(_, let detail): throw BackupFault.damaged(path: path, detail: detail)
      default: throw error
      }
    }
  }
}

/// What the test of a backup found.
public struct BackupCheck: Sendable {
  public let path: String
  public let book: Book
  public let verification: Verification
}

/// How a backup stands to a book.
public enum BackupRelation: Hashable, Sendable {
  case same
  /// The same history, of which the book has more.
  case behind(by: UInt64)
  /// The same history, of which the book has less: it lost entries, or is older than the backup.
  case ahead(by: UInt64)
  /// The histories part at this entry, counted from 0.
  case diverged(at: UInt64)
  case otherBook(Origin)

  /// Why the backup and the book do not belong together as they should, if so.
  public func fault(_ path: String) -> BackupFault? {
    switch self {
    case .same, .behind: nil
    case .ahead(let count): .bookBehind(path: path, by: count)
    case .diverged(let entry): .otherHistory(path: path, entry: entry)
    case .otherBook(let origin): .otherBook(path: path, origin)
    }
  }
}
