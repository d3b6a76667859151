import PaichaModel
import PaichaService
import PaichaStore

/// A backup held against the book of the surroundings, as far as there is one.
enum BackupComparison {
  case compared(BackupRelation)
  /// No book was named, and there is none at the usual place.
  case noBook
  /// The book cannot be read, which says nothing of the backup.
  case unreadable(StoreFault)

  /// A backup that does not verify, and one of a book that was named in vain, are told first.
  init(_ checking: BackupChecking, _ place: Workplace, isNamed: Bool) {
    do {
      self = .compared(try checking.relation(toBook: place.bookPath))
    } catch let fault as StoreFault {
      if case .notFound = fault, !isNamed { self = .noBook } else { self = .unreadable(fault) }
    } catch {
      self = .unreadable(.unavailable(path: place.bookPath, detail: String(describing: error)))
    }
  }

  /// What of it ends the command with an error.
  func throwFault(_ path: String) throws {
    switch self {
    case .noBook: return
    case .compared(let relation):
      if let fault = relation.fault(path) { throw fault }
    case .unreadable(let fault): throw fault
    }
  }
}
