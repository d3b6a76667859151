/// The sizes that bound what an intake holds in memory, whatever the size of the table.
public struct IntakeLimits: Sendable {
  /// Bytes read at once.
  public var blockBytes: Int
  /// The longest record; a longer one is rejected as a whole.
  public var recordBytes: Int
  /// How much of a rejected record is kept as text.
  public var rawBytes: Int
  /// The most rows one group may have; the rows after are rejected.
  public var groupRows: Int
  /// What a sorter may hold before it writes to a temporary file.
  public var sortMemoryBytes: Int
  /// The folder for temporary files, which are unlinked as soon as they are made.
  public var temporaryFolder: String

  public init(
    blockBytes: Int = 256 << 10,
    recordBytes: Int = 4 << 20,
    rawBytes: Int = 64 << 10,
    groupRows: Int = 100_000,
    sortMemoryBytes: Int = 8 << 20,
    temporaryFolder: String = "/var/tmp"
  ) {
    self.blockBytes = max(1, blockBytes)
    self.recordBytes = max(16, recordBytes)
    self.rawBytes = max(0, rawBytes)
    self.groupRows = max(1, groupRows)
    self.sortMemoryBytes = max(64, sortMemoryBytes)
    self.temporaryFolder = temporaryFolder
  }
}
