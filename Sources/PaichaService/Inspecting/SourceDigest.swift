import Dispatch
import PaichaIntake
import PaichaJournal

/// The SHA-256 of a source, taken on another thread while its rows are read.
final class SourceDigest {
  private let group = DispatchGroup()
  private let outcome = Outcome()

  init(_ source: InputSource) {
    let outcome = outcome
    DispatchQueue.global().async(group: group) {
      outcome.result = Result {
        var hash = ContentHash()
        try source.forEachBlock { hash.update($0) }
        return hash.finish()
      }
    }
  }

  /// Waits for the digest.
  func finish() throws -> Digest {
    group.wait()
    return try outcome.result?.get() ?? ContentHash.of([])
  }

  /// Where the other thread leaves its result; read only after its group has finished.
  private final class Outcome: @unchecked Sendable {
    var result: Result<Digest, any Error>?
  }
}
