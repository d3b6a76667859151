public import PaichaModel
import PaichaStore

/// A drill somebody wants to record, with the plan it exercises as they name it.
public struct DrillRequest: Hashable, Sendable {
  public enum PlanChoice: Hashable, Sendable {
    /// A plan of the book, which must be in force for the same holder.
    case plan(PlanID)
    /// A plan that the book does not hold.
    case kind(PlanKind)
  }

  public let holder: Holder
  public let plan: PlanChoice
  public let kind: DrillKind
  public let topic: String?
  public let stage: DrillOpening.Stage
  public let facts: StepFacts

  public init(
    holder: Holder,
    plan: PlanChoice,
    kind: DrillKind,
    topic: String?,
    stage: DrillOpening.Stage,
    facts: StepFacts
  ) {
    self.holder = holder
    self.plan = plan
    self.kind = kind
    self.topic = topic
    self.stage = stage
    self.facts = facts
  }
}

extension BookReading {
  /// The draft of a request: the plan it names is looked up with its version in force.
  func draft(of request: DrillRequest) throws -> DrillDraft {
    DrillDraft(
      holder: request.holder,
      plan: try exercised(request.plan, by: request.holder, on: request.facts.day),
      kind: request.kind,
      topic: request.topic,
      stage: request.stage,
      facts: request.facts
    )
  }

  private func exercised(
    _ choice: DrillRequest.PlanChoice,
    by holder: Holder,
    on day: Day
  ) throws -> ExercisedPlan {
    switch choice {
    case .kind(let kind): return ExercisedPlan(kind)
    case .plan(let id):
      let view = try requirePlan(id)
      let plan = view.plan
      guard plan.opening.holder == holder, let version = view.version(inForceOn: day) else {
        throw ServiceFault.planOfAnother(id)
      }
      return ExercisedPlan(id, version: version, kind: plan.opening.kind)
    }
  }
}
