/// A new grade, with the reason and the authority that gave it (重新定级).
public struct Regrading: Hashable, Sendable {
  public let facts: StepFacts
  public let grade: Grade
  public let authority: String
  /// The plan that a hazard owes which became major after it was ordered.
  public let clocks: [Clock]

  public init(_ facts: StepFacts, to grade: Grade, authority: String, clocks: [Clock] = []) {
    self.facts = facts
    self.grade = grade
    self.authority = authority
    self.clocks = clocks
  }
}
