import Glibc
import PaichaIntake
import PaichaModel
import PaichaReports
import PaichaService

/// Drafts of guided walks, `<book>.drafts/<venue>~<actor>.walk`, one for each venue and actor.
struct DraftFolder {
  private let path: String

  init(book path: String) { self.path = path + BookCompanion.drafts }

  func load(of venue: VenueCode, by actor: ActorID) throws -> WalkDraft? {
    let file = file(of: venue, by: actor)
    guard access(file, F_OK) == 0 else { return nil }
    return try WalkDraft.decode(try InputSource.open(file).text())
  }

  /// Writes the draft beside the old one first, so that a crash leaves one of them whole.
  func save(_ draft: WalkDraft, of venue: VenueCode, by actor: ActorID) throws {
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure(path) }
    let file = file(of: venue, by: actor)
    let part = file + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(part) }
    defer { close(descriptor) }
    try DescriptorSink(descriptor: descriptor).write(Array(draft.encode().utf8))
    guard fsync(descriptor) == 0, rename(part, file) == 0 else { throw failure(file) }
  }

  func remove(of venue: VenueCode, by actor: ActorID) throws {
    let file = file(of: venue, by: actor)
    guard unlink(file) == 0 || errno == ENOENT else { throw failure(file) }
  }

  /// Codes may hold anything printable; in a file name, what is not plain is spelt in hexadecimal.
  private func file(of venue: VenueCode, by actor: ActorID) -> String {
    "\(path)/\(spelt(venue.text))~\(spelt(actor.text)).walk"
  }

  private func spelt(_ code: String) -> String {
    code.utf8.map { byte in
      let isPlain =
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
        || byte == 45 || byte == 46
      return isPlain
        ? String(UnicodeScalar(byte))
        : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    .joined()
  }

  private func failure(_ path: String) -> ServiceFault {
    .file(path: path, Words(same: String(cString: strerror(errno))))
  }
}
