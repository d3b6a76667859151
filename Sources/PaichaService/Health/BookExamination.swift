import Glibc
import PaichaIntake
public import PaichaModel
import PaichaStore

/// Looks at a book, its files and its place, and judges nothing; never writes to the book.
public struct BookExamination {
  let path: String

  public init(path: String) { self.path = path }

  /// What is to be seen now.
  public func see(at now: Instant) throws -> BookSurroundings {
    let folder = FolderLook(ofBook: path)
    // Looked at before the book is opened: a reader puts an empty log beside it.
    let (companions, leftovers) = (folder.companions, folder.leftovers(at: now))
    let sight = folder.sight
    let file = BookFileLook.see(path)
    return BookSurroundings(
      path: path,
      file: file,
      content: content(file, sight),
      folder: sight,
      companions: companions,
      leftovers: leftovers,
      engine: SQLiteBook.engine,
      programSchema: SQLiteBook.programSchema,
      announcedYears: try EmbeddedRules.calendar().announcedYears,
      now: now
    )
  }

  private func content(_ file: BookFileSight, _ folder: FolderSight) -> BookContentSight {
    guard case .seen(let header, _) = file, header.isOfBook else { return .none }
    var access = BookAccess.asItIs
    if case .seen(_, _, isWritable: false) = folder { access = .kept }
    do throws(StoreFault) {
      let book = try SQLiteBook(path: path, access: access)
      let content = try book.look()
      try book.close()
      return content
    } catch {
      if case .newer(_, let found, _) = error { return .newer(schema: found) }
      return .unreadable(error.reason)
    }
  }
}

extension StoreFault {
  /// Why, without saying once more which file.
  fileprivate var reason: Words {
    switch self {
    case .damaged(_, let detail), .unavailable(_, let detail): Words(same: detail)
    default: code.summary
    }
  }
}
