public import PaichaModel
public import PaichaStore

/// What a finished copy of a book is: a backup that was made, or a book that was restored.
public struct CopyReceipt: Sendable {
  /// The file that was copied.
  public let source: String
  public let path: String
  /// The journal of the copy as it was recomputed from its bytes.
  public let head: JournalHead
  public let origin: Origin
  /// The size of the file.
  public let bytes: Int
  /// The SHA-256 of the file, in hexadecimal.
  public let sha256: String
  public let evidence: EvidenceTaken
  /// Evidence that is missing or altered where the copy was made from, and so in the copy.
  public let problems: [Verification.Problem]
}

/// The files of evidence that went along with a copy.
public struct EvidenceTaken: Hashable, Sendable {
  public var files = 0
  public var bytes = 0
}

/// How far the making of a copy is.
public enum CopyProgress: Hashable, Sendable {
  /// Bytes of the book.
  case book(done: Int, of: Int)
  /// Files of evidence.
  case evidence(done: Int, of: Int)
  /// Entries of the copy.
  case verifying(done: Int, of: Int)
}
