import Glibc
import PaichaIntake
import PaichaModel

/// Evidence taken along with a copy of its book.
extension EvidenceFolder {
  /// What came of one file.
  enum Taken: Hashable {
    case copied(bytes: Int)
    /// It was there already, whole.
    case held(bytes: Int)
    /// Its content is not what its name says; it is left where it is.
    case altered
    case missing
  }

  /// The evidence whose files are here, by their names; what is half written or named otherwise is
  /// none.
  func names() throws -> [EvidenceHash] {
    guard let names = FolderListing.names(in: path) else {
      guard errno == ENOENT else { throw failure(path) }
      return []
    }
    return names.sorted().compactMap { name in
      EvidenceHash(name).flatMap { $0.hex == name ? $0 : nil }
    }
  }

  /// Takes a file over from another folder; its content is checked before, and a whole file that is
  /// here already is kept.
  func take(_ hash: EvidenceHash, from other: EvidenceFolder) throws -> Taken {
    let source: InputSource
    do throws(IntakeFault) {
      source = try InputSource.open("\(other.path)/\(hash.hex)")
    } catch {
      guard case .cannotOpen(_, let reason) = error, reason.number == ENOENT else { throw error }
      return .missing
    }
    guard try self.hash(of: source) == hash else { return .altered }
    let bytes = source.byteCount
    if let present = try? InputSource.open("\(path)/\(hash.hex)"),
      try self.hash(of: present) == hash
    {
      return .held(bytes: bytes)
    }
    try write(source, as: hash, replacing: true)
    return .copied(bytes: bytes)
  }

  /// Takes away files that were copied for nothing, what is half written, and the folder if nothing
  /// else is in it.
  func remove(_ hashes: [EvidenceHash]) {
    for hash in hashes { unlink("\(path)/\(hash.hex)") }
    for name in FolderListing.names(in: path) ?? [] where name.hasSuffix(".part") {
      unlink("\(path)/\(name)")
    }
    rmdir(path)
  }
}
