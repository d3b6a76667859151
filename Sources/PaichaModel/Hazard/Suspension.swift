/// A part of the venue that may not be used (停用), from a day until consent.
public struct Suspension: Hashable, Sendable {
  public let part: String
  public let since: Day
  public let until: Day?
  public let facts: StepFacts?

  public var isInForce: Bool { until == nil }

  public init(of part: String, since: Day, until: Day? = nil, facts: StepFacts? = nil) {
    self.part = part
    self.since = since
    self.until = until
    self.facts = facts
  }

  func ended(on day: Day) -> Suspension {
    Suspension(of: part, since: since, until: day, facts: facts)
  }
}
