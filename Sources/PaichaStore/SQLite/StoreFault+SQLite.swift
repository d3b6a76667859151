import GRDB
import PaichaJournal
import PaichaModel

extension StoreFault {
  /// What an error of the engine means for whoever uses the book.
  init(_ error: any Error, path: String) {
    switch error {
    case let fault as StoreFault: self = fault
    case let fault as JournalFault: self = .damaged(path: path, detail: fault.what.en)
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .unavailable(path: path, detail: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path, seconds: WriterLock.patienceSeconds)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_NOTADB: .notABook(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_CONSTRAINT:
        error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
          && detail.contains(".reference")
          ? .referenceKnown : .rejected(detail: detail)
      default: .unavailable(path: path, detail: detail)
      }
  }
}

/// Runs a body that hands rows on, and turns only the engine's own errors into store faults; what
/// the receiver of the rows throws comes out unchanged.
func handingOn(path: String, _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as DatabaseError {
    throw StoreFault(error, path: path)
  } catch let fault as JournalFault {
    throw StoreFault(fault, path: path)
  }
}

/// Runs a body against the engine and turns whatever it throws into a store fault.
func asStoreFault<Result>(
  path: String,
  _ body: () throws -> Result
) throws(StoreFault) -> Result {
  do {
    return try body()
  } catch {
    throw StoreFault(error, path: path)
  }
}
