/// A penalty suggested to the authority that has the power (建议处罚).
public struct Referral: Hashable, Sendable {
  public let facts: StepFacts
  public let authority: String

  public init(_ facts: StepFacts, to authority: String) {
    self.facts = facts
    self.authority = authority
  }
}
