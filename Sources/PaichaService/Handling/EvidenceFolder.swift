import Glibc
import PaichaIntake
import PaichaJournal
public import PaichaModel
import PaichaStore

/// The folder `<book>.files/` beside a book: evidence by content, each file named by its SHA-256.
public struct EvidenceFolder: Sendable {
  public let path: String

  public init(book path: String) { self.path = path + BookCompanion.evidence }

  /// Copies a file in and makes it durable; the same content is kept once.
  public func keep(_ file: String) throws -> Evidence {
    let source = try InputSource.open(file)
    let hash = try hash(of: source)
    try write(source, as: hash)
    return Evidence(hash: hash, name: file.split(separator: "/").last.map(String.init) ?? file)
  }

  /// What is wrong with the kept file of a piece of evidence, if anything.
  func problem(with evidence: Evidence) -> Verification.Problem? {
    let name = evidence.name ?? ""
    guard let source = try? InputSource.open("\(path)/\(evidence.hash.hex)"),
      let actual = try? hash(of: source)
    else { return .evidenceMissing(evidence.hash, name: name) }
    return actual == evidence.hash ? nil : .evidenceAltered(evidence.hash, name: name)
  }

  func hash(of source: InputSource) throws -> EvidenceHash {
    var hash = ContentHash()
    try source.forEachBlock { hash.update($0) }
    guard let evidence = EvidenceHash(hash.finish().hex) else {
      throw ServiceFault.evidence(path: source.name, Words(same: "SHA-256"))
    }
    return evidence
  }

  /// Writes a file beside its place and moves it there whole; one that is there is kept, unless it
  /// is to be replaced.
  func write(_ source: InputSource, as hash: EvidenceHash, replacing: Bool = false) throws {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw failure(path) }
    let target = "\(path)/\(hash.hex)"
    guard replacing || access(target, F_OK) != 0 else { return }
    let draft = "\(target).part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(draft) }
    defer { close(descriptor) }
    try source.forEachBlock { block in
      var rest = block[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let written = Glibc.write(descriptor, part.baseAddress, part.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw failure(draft) }
        rest = rest.dropFirst(written)
      }
    }
    guard fsync(descriptor) == 0, rename(draft, target) == 0 else { throw failure(target) }
    try syncFolder()
  }

  private func syncFolder() throws {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure(path) }
  }

  func failure(_ path: String) -> ServiceFault {
    .evidence(path: path, Words(same: String(cString: strerror(errno))))
  }
}
