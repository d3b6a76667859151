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

  /// Makes and keeps a new key named after the book's checkpoint origin.
  public func create(named name: String) throws -> SigningKey {
    let key = try SigningKey(generatingFor: name)
    try write(key.text + "\n", to: path, mode: 0o600)
    try write(key.verifier.text + "\n", to: publicPath, mode: 0o644)
    return key
  }

  public func signingKey() throws -> SigningKey {
    guard access(path, F_OK) == 0 else { throw ServiceFault.keyMissing(path: path) }
    return try SigningKey(parsing: try KeyFile.firstLine(of: path))
  }

  public func verifierKey() throws -> VerifierKey {
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

  private func write(_ text: String, to path: String, mode: mode_t) throws {
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
