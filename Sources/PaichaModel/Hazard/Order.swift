/// An order to rectify by a day (责令限期整改).
public struct Order: Hashable, Sendable {
  public let facts: StepFacts
  public let deadline: Day
  /// What has to be done, beyond the finding itself.
  public let requirement: String?
  /// The part of the venue whose use is suspended until consent (责令停用).
  public let suspendedPart: String?
  public let clocks: [Clock]

  public var day: Day { facts.day }

  public init(
    _ facts: StepFacts,
    deadline: Day,
    requirement: String?,
    suspendedPart: String?,
    clocks: [Clock]
  ) {
    self.facts = facts
    self.deadline = deadline
    self.requirement = requirement
    self.suspendedPart = suspendedPart
    self.clocks = clocks
  }
}
