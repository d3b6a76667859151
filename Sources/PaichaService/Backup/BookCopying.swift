import Glibc
import PaichaIntake
import PaichaJournal
import PaichaModel
public import PaichaStore

/// Copies a book with its evidence to a new place, whole and verified, or not at all.
///
/// A backup is a book copied away, a restored book is a backup copied back: both are this.
public struct BookCopying {
  let source: SQLiteBook
  let sourcePath: String

  /// Takes the book to copy, which must be held still; others may write to it.
  ///
  /// It is closed once copied, so that its log need not grow while the copy is verified.
  public init(source: SQLiteBook, path: String) {
    self.source = source
    sourcePath = path
  }

  /// Makes the copy at a place where nothing may be yet.
  ///
  /// The file appears under its name last, after its evidence and after it was verified, so that
  /// what has the name is finished. What is missing or altered of the evidence is told in the
  /// receipt; anything else that does not verify leaves no copy.
  public func run(
    to place: String,
    progress: (CopyProgress) -> Void
  ) throws -> CopyReceipt {
    try requireUsable(place)
    let draft = try draft(at: place)
    let folder = EvidenceCopying(
      from: EvidenceFolder(book: sourcePath),
      to: EvidenceFolder(book: place)
    )
    do {
      try draft.fill(from: source) { progress(.book(done: $0, of: $1)) }
      try source.close()
      let evidence = try folder.run { progress(.evidence(done: $0, of: $1)) }
      let verification = try verify(draft, place, folder.taken) {
        progress(.verifying(done: $0, of: $1))
      }
      let receipt = try receipt(of: draft, at: place, verification, evidence)
      try draft.finish()
      return receipt
    } catch {
      draft.discard()
      folder.undo()
      throw error
    }
  }

  private func draft(at place: String) throws -> BookDraft {
    do throws(StoreFault) {
      return try BookDraft(at: place)
    } catch {
      if case .exists = error { throw BackupFault.exists(path: place) }
      throw error
    }
  }

  /// Refuses names that the program gives to files beside a book, a folder that is of no use, and to
  /// take the log of a lost book away.
  private func requireUsable(_ place: String) throws(BackupFault) {
    guard !BookCompanion.isName(place) else { throw .companion(path: place) }
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? "."
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .folder(path: folder, Words(same: String(cString: strerror(errno))))
    }
    var status = stat()
    let isThere = stat(place, &status) == 0
    guard isThere || stat(place + BookCompanion.log, &status) != 0 || status.st_size == 0 else {
      throw .strayLog(path: place)
    }
  }

  /// Everything must be as it must be, but for evidence that was not there to be taken.
  private func verify(
    _ draft: BookDraft,
    _ place: String,
    _ taken: Set<EvidenceHash>,
    progress: (Int, Int) -> Void
  ) throws -> Verification {
    let copy = try draft.open()
    let verification = try BookVerification(
      book: copy,
      evidence: EvidenceFolder(book: place),
      key: KeyFile(book: place)
    )
    .run(checkpoints: []) { progress(Int($0), Int($1)) }
    try copy.close()
    let wrong = verification.problems.filter { $0.evidence.map(taken.contains) ?? true }
    guard wrong.isEmpty else {
      throw BackupFault.notSound(path: sourcePath, first: wrong[0].words, count: wrong.count)
    }
    return verification
  }

  private func receipt(
    of draft: BookDraft,
    at place: String,
    _ verification: Verification,
    _ evidence: EvidenceTaken
  ) throws -> CopyReceipt {
    var hash = ContentHash()
    let file = try InputSource.open(draft.path)
    try file.forEachBlock { hash.update($0) }
    return CopyReceipt(
      source: sourcePath,
      path: place,
      head: verification.head,
      origin: source.book.origin,
      bytes: file.byteCount,
      sha256: hash.finish().hex,
      evidence: evidence,
      problems: verification.problems
    )
  }
}

extension Verification.Problem {
  /// The file of evidence that is concerned; nothing where it is the book itself.
  fileprivate var evidence: EvidenceHash? {
    switch self {
    case .evidenceMissing(let hash, _), .evidenceAltered(let hash, _): hash
    default: nil
    }
  }
}
