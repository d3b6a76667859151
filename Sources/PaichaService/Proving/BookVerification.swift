import PaichaIntake
import PaichaJournal
import PaichaModel
public import PaichaStore

/// Verifies a book: its journal and tables, its evidence files, and checkpoints kept of it.
public struct BookVerification {
  let book: SQLiteBook
  let evidence: EvidenceFolder
  let key: KeyFile

  public init(book: SQLiteBook, evidence: EvidenceFolder, key: KeyFile) {
    self.book = book
    self.evidence = evidence
    self.key = key
  }

  /// How much of the book is proven.
  public enum Extent: Sendable {
    /// The journal, every table against its replay, and the evidence files.
    case whole
    /// The journal alone: its hashes, its root and the checkpoints.
    case journal
  }

  /// Everything that is not as it must be; `checkpoints` are files of signed notes.
  public func run(
    _ extent: Extent = .whole,
    checkpoints: [String],
    progress: (UInt64, UInt64) -> Void
  ) throws -> Verification {
    let verification =
      switch extent {
      case .whole: try book.verify(progress: progress)
      case .journal: try book.verifyJournal(progress: progress)
      }
    var problems: [Verification.Problem] = []
    for path in checkpoints {
      let found = try problem(withCheckpoint: path, size: verification.head.size)
      problems += found.map { [$0] } ?? []
    }
    guard extent == .whole else { return verification.adding(problems) }
    problems += try book.keptEvidence().compactMap { evidence.problem(with: $0) }
    return verification.adding(problems)
  }

  /// A checkpoint holds when it is signed by the book's key and its root is that of the journal's
  /// first entries.
  private func problem(
    withCheckpoint path: String,
    size: UInt64
  ) throws -> Verification.Problem? {
    let text = try InputSource.open(path).text()
    let verifier = try key.verifierKey()
    let checkpoint: Checkpoint
    do throws(JournalFault) {
      checkpoint = try Checkpoint(verifying: try SignedNote(parsing: text), with: verifier)
    } catch {
      return .checkpoint("\(path): \(error.what.en)")
    }
    guard checkpoint.origin == JournalProving.checkpointOrigin(book) else {
      return .checkpoint("\(path): of another book, \(checkpoint.origin)")
    }
    guard checkpoint.size <= size else {
      return .checkpoint("\(path): says \(checkpoint.size) entries, the journal has \(size)")
    }
    var frontier = Frontier()
    try book.leafHashes(in: 0..<checkpoint.size) { frontier.append($0) }
    guard frontier.root == checkpoint.root else {
      return .checkpoint("\(path): the first \(checkpoint.size) entries have another root")
    }
    return nil
  }
}
