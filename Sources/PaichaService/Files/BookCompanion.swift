/// The files that the program keeps beside a book, by what follows the book's name in theirs.
public enum BookCompanion {
  static let log = "-wal"
  static let logIndex = "-shm"
  static let oldLog = "-journal"
  static let lock = ".lock"
  static let key = ".key"
  static let publicKey = ".pub"
  static let vault = ".vault"
  static let evidence = ".files"
  public static let drafts = ".drafts"

  public static let files = [log, logIndex, oldLog, lock, key, publicKey, vault]
  public static let folders = [evidence, drafts]

  /// Whether a name ends as that of a file beside a book, or of one that is not finished.
  static func isName(_ path: String) -> Bool {
    (files + folders + [".part"]).contains { path.hasSuffix($0) }
  }
}
