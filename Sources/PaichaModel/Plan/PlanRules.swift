/// What of the rulebook decides about the plan of one holder.
public struct PlanRules: Sendable {
  public let clocks: ClockRules
  /// Whether a written review must precede its publication.
  public let owesReview: Bool
  public let owesFiling: Bool
  public let owesEvaluation: Bool
  /// How the holder is called; reviewers of that body have an interest.
  public let holderNames: Set<String>
  /// The names of those who drafted it.
  public let authorNames: Set<String>
  /// The threshold of medium size, where it decides what is owed.
  public let sizeParameter: ParameterKey?
  /// Whether more may be owed: the register does not tell the staff, on which it depends.
  public let isSizeUnknown: Bool

  public init(
    clocks: ClockRules,
    owesReview: Bool,
    owesFiling: Bool,
    owesEvaluation: Bool,
    holderNames: Set<String> = [],
    authorNames: Set<String> = [],
    sizeParameter: ParameterKey? = nil,
    isSizeUnknown: Bool = false
  ) {
    self.clocks = clocks
    self.owesReview = owesReview
    self.owesFiling = owesFiling
    self.owesEvaluation = owesEvaluation
    self.holderNames = holderNames
    self.authorNames = authorNames
    self.sizeParameter = sizeParameter
    self.isSizeUnknown = isSizeUnknown
  }

  /// Whether somebody drafted the plan or belongs to the body that answers for it.
  func isInterested(_ reviewer: Reviewer) -> Bool {
    authorNames.contains(reviewer.name) || holderNames.contains { reviewer.body.contains($0) }
  }

  func filingClock(from day: Day) throws(RulebookFault) -> Clock {
    try clocks.clock(.planFiling, from: day, by: .planFiling)
  }

  func evaluationClock(from day: Day) throws(RulebookFault) -> Clock {
    try clocks.clock(.planEvaluate, from: day, by: .planEvaluate)
  }
}
