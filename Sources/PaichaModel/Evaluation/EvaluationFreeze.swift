/// That the evaluation of a year was frozen (考核评价定稿): what it was computed from, and the hashes
/// of the files that came of it.
public struct EvaluationFreeze: Hashable, Sendable {
  /// One file by name and content.
  public struct File: Hashable, Sendable {
    public let name: String
    public let hash: EvidenceHash

    public init(name: String, hash: EvidenceHash) {
      self.name = name
      self.hash = hash
    }
  }

  public let year: Int
  public let asOf: Day
  public let scope: ScopeChoice
  /// Name and edition of the rulebook.
  public let rulebook: String
  /// The state of the journal that the figures were read from: all entries before this one.
  public let journal: JournalState
  public let files: [File]

  public init(
    year: Int,
    asOf: Day,
    scope: ScopeChoice,
    rulebook: String,
    journal: JournalState,
    files: [File]
  ) {
    self.year = year
    self.asOf = asOf
    self.scope = scope
    self.rulebook = rulebook
    self.journal = journal
    self.files = files
  }
}
