public import PaichaModel

/// What a book knows of frozen evaluations.
public protocol FreezeReading {
  /// Every evaluation that was frozen, oldest first; few in any book.
  func freezes() throws(StoreFault) -> [FreezeRow]
}

/// A frozen evaluation as lists show it.
public struct FreezeRow: Hashable, Sendable {
  /// The entry that froze it.
  public let entry: UInt64
  public let year: Int
  public let asOf: Day
  public let scope: ScopeChoice
  public let rulebook: String
  /// The state of the journal that the figures were read from.
  public let journal: JournalState
  public let frozenOn: Day
  public let frozenBy: ActorID
}
