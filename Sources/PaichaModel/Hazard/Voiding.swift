/// A registration that was wrong (作废): the record stays, with the reason.
public struct Voiding: Hashable, Sendable {
  public let facts: StepFacts
  /// The hazard it duplicates or was merged into.
  public let target: HazardID?

  public init(_ facts: StepFacts, target: HazardID?) {
    self.facts = facts
    self.target = target
  }
}
