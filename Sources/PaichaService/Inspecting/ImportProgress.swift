/// How far an import has come: work done, of all.
public enum ImportProgress: Hashable, Sendable {
  /// Bytes of the table that were read and recorded.
  case reading(done: Int, of: Int)
  /// Steps of making the book ready for look-ups, once the whole of a first table is recorded.
  case finishing(done: Int, of: Int)
}
