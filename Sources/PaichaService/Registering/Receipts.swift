/// What came of registering something from a file.
public struct RegisterReceipt: Sendable {
  public var file: String
  public var sha256: String
  public var rows = 0
  public var accepted = 0
  /// Rows among those accepted that changed what was registered before.
  public var changed = 0
  public var unchanged = 0
  public var rejected = 0
  /// Rows with something to look at, such as a credit code with a wrong check character.
  public var warnings: [RegisterWarning] = []
  public var journalSize: UInt64 = 0
  public var journalRoot = ""

  public init(file: String, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}
