/// An administrative penalty that an authority decided (行政处罚), as a reference to its document.
public struct Penalty: Hashable, Sendable {
  public let facts: StepFacts
  public let authority: String
  /// Nothing for a penalty without a fine.
  public let fineFen: Int?

  public init(_ facts: StepFacts, by authority: String, fineFen: Int?) {
    self.facts = facts
    self.authority = authority
    self.fineFen = fineFen
  }
}
