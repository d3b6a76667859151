public import PaichaModel

/// What is wrong with the bytes of a journal, or with a proof, note or key that belongs to one.
public enum JournalFault: CodedError, Equatable {
  /// Stored bytes are not the canonical form of an entry.
  case malformedEntry(offset: Int, expected: Expected)
  case frontierMismatch(size: UInt64, byteCount: Int)
  case leavesMissing(range: Range<UInt64>, found: UInt64)
  case noSuchEntry(index: UInt64, size: UInt64)
  case noConsistency(from: UInt64, to: UInt64)
  case malformedProof(expected: Expected)
  case malformedCheckpoint(line: Int, expected: Expected)
  case malformedNote(line: Int, expected: Expected)
  case malformedKey(expected: Expected)
  case notSigned(by: String)
  case badSignature(of: String)
  /// Bytes are not the counts of a frozen evaluation.
  case malformedTallies(offset: Int, expected: Expected)

  public var code: Code {
    switch self {
    case .malformedEntry: .malformedEntry
    case .frontierMismatch: .frontierMismatch
    case .leavesMissing: .leavesMissing
    case .noSuchEntry: .noSuchEntry
    case .noConsistency: .noConsistency
    case .malformedProof: .malformedProof
    case .malformedCheckpoint: .malformedCheckpoint
    case .malformedNote: .malformedNote
    case .malformedKey: .malformedKey
    case .notSigned: .notSigned
    case .badSignature: .badSignature
    case .malformedTallies: .malformedTallies
    }
  }
}
