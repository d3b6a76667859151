/// What somebody asks to be recorded of a hazard.
public enum HazardCommand: Hashable, Sendable {
  case rectify(on: Day, note: String?, evidence: [Evidence])
  case review(on: Day, verdict: Review.Verdict, note: String?, evidence: [Evidence])
}

extension Hazard {
  /// What a command makes happen, or why the rules refuse it.
  ///
  /// A review is never done by the one who rectified (安监总局令第16号 art 23: by the authority).
  public func decide(
    _ command: HazardCommand,
    today: Day,
    actor: Actor
  ) throws(HazardRefusal) -> [HazardEvent] {
    switch command {
    case .rectify(let day, let note, let evidence):
      return [.rectified(try rectification(on: day, note, evidence, today, actor))]
    case .review(let day, let verdict, let note, let evidence):
      return [.reviewed(try review(on: day, verdict, note, evidence, today, actor))]
    }
  }

  private func rectification(
    on day: Day,
    _ note: String?,
    _ evidence: [Evidence],
    _ today: Day,
    _ actor: Actor
  ) throws(HazardRefusal) -> Rectification {
    guard actor.role.may(.recordRectification) else { throw .role(id, actor, .recordRectification) }
    switch state {
    case .closed(let closure): throw .alreadyClosed(id, closure.day)
    case .rectified(let earlier): throw .alreadyRectified(id, earlier)
    case .registered, .returned: break
    }
    try check(day, notBefore: lastDay, today)
    return Rectification(on: day, by: actor.id, note: note, evidence: evidence)
  }

  private func review(
    on day: Day,
    _ verdict: Review.Verdict,
    _ note: String?,
    _ evidence: [Evidence],
    _ today: Day,
    _ actor: Actor
  ) throws(HazardRefusal) -> Review {
    guard actor.role.may(.review) else { throw .role(id, actor, .review) }
    guard case .rectified(let rectification) = state else {
      if case .closed(let closure) = state { throw .alreadyClosed(id, closure.day) }
      throw .notRectified(id)
    }
    guard rectification.actor != actor.id else { throw .reviewerIsRectifier(id, actor.id) }
    try check(day, notBefore: rectification.day, today)
    if case .returned(let newDeadline?) = verdict, newDeadline < max(day, deadlineDay) {
      throw .deadlineTooEarly(id, newDeadline, max(day, deadlineDay))
    }
    return Review(on: day, by: actor.id, verdict: verdict, note: note, evidence: evidence)
  }

  private var lastDay: Day {
    switch state {
    case .registered: foundOn
    case .rectified(let rectification): rectification.day
    case .returned(let review): review.day
    case .closed(let closure): closure.day
    }
  }

  private func check(_ day: Day, notBefore earliest: Day, _ today: Day) throws(HazardRefusal) {
    guard day <= today else { throw .future(id, day, today) }
    guard day >= earliest else { throw .tooEarly(id, day, earliest) }
  }
}
