import PaichaService
import PaichaStore

extension Workplace {
  /// Copies a book to a new place with its evidence, and shows how far it is.
  func copying(_ book: SQLiteBook, _ path: String, to target: String) throws -> CopyReceipt {
    let progress = StageLine(console: console)
    defer { progress.finish() }
    return try BookCopying(source: book, path: path).run(to: target) { progress.update($0) }
  }
}
