/// A treatment plan and when it was filed.
public struct FiledPlan: Hashable, Sendable {
  public let facts: StepFacts
  public let plan: TreatmentPlan

  public init(_ facts: StepFacts, plan: TreatmentPlan) {
    self.facts = facts
    self.plan = plan
  }
}
