/// The files that the program keeps beside a book, by what follows the book's name in theirs.
enum BookCompanion {
  static let log = "-wal"
  static let logIndex = "-shm"
  static let lock = ".lock"
  static let key = ".key"
  static let publicKey = ".pub"
  static let vault = ".vault"
  static let evidence = ".files"

  /// Whether a name ends as that of a file beside a book, or of one that is not finished.
  static func isName(_ path: String) -> Bool {
    [log, logIndex, "-journal", lock, key, publicKey, vault, evidence, ".part"]
      .contains { path.hasSuffix($0) }
  }
}
