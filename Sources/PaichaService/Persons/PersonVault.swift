import Glibc
import PaichaIntake
import PaichaJournal
public import PaichaModel

/// The keys of a book's persons, in `<book>.vault` with mode 0600, never in the book.
///
/// The first line names the file and the book, the second the look-up key; each further line is one
/// person: id, key, keyed hash of the number. Each person has an own key and the hash stands nowhere
/// else, so taking a line away makes the person unreadable and unfindable for good.
public struct PersonVault: Sendable {
  public let path: String
  let origin: Origin

  public init(book path: String, origin: Origin) {
    self.path = path + BookCompanion.vault
    self.origin = origin
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Reads the vault; a torn last line, from a crash before its person was recorded, counts as none.
  func open() throws -> OpenVault {
    try requireSecrecy()
    let text = try InputSource.open(path).text()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.popLast() ?? ""
    guard lines.count >= 2, lines[0] == header(with: origin) else {
      throw lines.first?.hasPrefix(PersonVault.mark) == true
        ? VaultFault.otherBook(path: path, origin) : VaultFault.damaged(path: path, line: 1)
    }
    let head = lines[1].split(separator: " ")
    guard head.count == 2, head[0] == "lookup", let key = LookupKey(base64: String(head[1])) else {
      throw VaultFault.damaged(path: path, line: 2)
    }
    let vault = OpenVault(
      self,
      lookup: key,
      durableBytes: text.utf8.count - rest.utf8.count
    )
    for (position, line) in lines.dropFirst(2).enumerated() {
      guard vault.take(line) else { throw VaultFault.damaged(path: path, line: position + 3) }
    }
    return vault
  }

  /// The vault of a book that holds no persons yet; its file is made by the first `keep`.
  func draft() -> OpenVault { OpenVault(self, lookup: LookupKey(), durableBytes: 0) }

  func header(with origin: Origin) -> Substring { "\(PersonVault.mark)\(origin)" }

  private static let mark = "paicha-vault 1 "

  private func requireSecrecy() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure() }
    let mode = status.st_mode & 0o777
    guard mode & 0o077 == 0 else {
      throw VaultFault.tooOpen(path: path, mode: String(mode, radix: 8))
    }
  }

  func failure() -> VaultFault {
    .file(path: path, Words(same: String(cString: strerror(errno))))
  }
}

/// Bytes that are durable when the call returns.
enum VaultFile {
  static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure(path) }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  static func syncFolder(of path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(folder) }
  }

  private static func failure(_ path: String) -> VaultFault {
    .file(path: path, Words(same: String(cString: strerror(errno))))
  }
}
