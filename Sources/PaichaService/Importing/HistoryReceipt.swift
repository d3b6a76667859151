/// What came of importing histories from another system; counts of rows.
public struct HistoryReceipt: Sendable {
  public var file: String
  public var sha256: String
  public var rows = 0
  public var accepted = 0
  public var unchanged = 0
  public var rejected = 0
  public var journalSize: UInt64 = 0
  public var journalRoot = ""
  /// Nothing was written: a rehearsal, or a strict import with rejected rows.
  public var isRehearsal = false

  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}
