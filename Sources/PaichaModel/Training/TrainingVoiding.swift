/// The withdrawal of a session that was recorded by mistake (作废).
public struct TrainingVoiding: Hashable, Sendable {
  public let training: TrainingID
  public let zone: ZoneCode?
  public let facts: StepFacts

  public init(_ training: TrainingID, zone: ZoneCode?, _ facts: StepFacts) {
    self.training = training
    self.zone = zone
    self.facts = facts
  }
}

extension Training {
  /// Withdraws the session; it counts nowhere afterwards.
  public func void(
    _ facts: StepFacts,
    voidedOn: Day?,
    today: Day,
    actor: Actor
  ) throws(TrainingRefusal) -> TrainingVoiding {
    guard actor.role.may(.keepEmergency) else { throw .role(actor, .keepEmergency) }
    if let voidedOn { throw .voidAlready(id, voidedOn) }
    guard facts.day <= today else { throw .future(facts.day, today) }
    guard facts.day >= self.facts.day else { throw .tooEarly(id, facts.day, self.facts.day) }
    guard facts.note != nil else { throw .reasonNeeded(id) }
    return TrainingVoiding(id, zone: zone, facts)
  }
}
