import Glibc
import PaichaIntake
public import PaichaJournal
import PaichaModel

/// The signing key of a book, in `<book>.key` with mode 0600, and its public half in `<book>.pub`.
public struct KeyFile: Sendable {
  public let path: String
  public let publicPath: String

  public init(book path: String) {
    self.path = path + ".key"
    publicPath = path + ".pub"
  }

  /// Writes a new key, named after a book's checkpoint origin, beside its place.
  ///
  /// A crash while the book is made leaves only a draft, and the next attempt replaces it.
  public func draft(named name: String) throws {
    for path in [path, publicPath] where access(path, F_OK) == 0 {
      throw ServiceFault.file(path: path, Words(same: String(cString: strerror(EEXIST))))
    }
    let key = try SigningKey(generatingFor: name)
    try write(key.text + "\n", to: KeyFile.draft(of: path), mode: 0o600)
    try write(key.verifier.text + "\n", to: KeyFile.draft(of: publicPath), mode: 0o644)
  }

  /// Moves the drafted key to its place, once there is a book.
  ///
  /// Where a crash came between the two, whoever needs the key does it.
  public func takeDraft() throws {
    for path in [path, publicPath] { try takeDraft(of: path) }
  }

  public func signingKey() throws -> SigningKey {
    try takeDraft(of: path)
    guard access(path, F_OK) == 0 else { throw ServiceFault.keyMissing(path: path) }
    return try SigningKey(parsing: try KeyFile.firstLine(of: path))
  }

  public func verifierKey() throws -> VerifierKey {
    try takeDraft(of: publicPath)
    guard access(publicPath, F_OK) == 0 else { throw ServiceFault.keyMissing(path: publicPath) }
    return try KeyFile.verifierKey(in: publicPath)
  }

  /// The public half of a key that somebody handed over, in a file of any name.
  public static func verifierKey(in path: String) throws -> VerifierKey {
    try VerifierKey(parsing: try firstLine(of: path))
  }

  private static func firstLine(of path: String) throws -> String {
    let text = try InputSource.open(path).text()
    return text.split(separator: "\n").first.map(String.init) ?? ""
  }

  private static func draft(of path: String) -> String { path + ".part" }

  private func takeDraft(of path: String) throws {
    let draft = KeyFile.draft(of: path)
    guard access(path, F_OK) != 0, access(draft, F_OK) == 0 else { return }
    guard rename(draft, path) == 0 else { throw failure(path) }
  }

  private func write(_ text: String, to path: String, mode: mode_t) throws {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(path) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var text = text
    let count = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard count == text.utf8.count, fsync(descriptor) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> ServiceFault {
    .file(path: path, Words(same: String(cString: strerror(errno))))
  }
}
