import PaichaModel

extension Hazard {
  /// A hazard found on 2025-03-01, due on 2025-03-31.
  static func sample(
    level: HazardLevel = .general,
    state: State = .registered,
    deadline: Day = "2025-03-31",
    returns: Int = 0
  ) -> Hazard {
    Hazard(
      id: "K7QX-H1",
      level: level,
      foundOn: "2025-03-01",
      state: state,
      deadlineDay: deadline,
      returns: returns
    )
  }

  /// The code a command is refused with, or nothing if it is allowed.
  func refusal(
    of command: HazardCommand,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "reviewer")
  ) -> HazardRefusal.Code? {
    do {
      _ = try decide(command, today: today, actor: actor)
      return nil
    } catch {
      return error.code
    }
  }

  /// This hazard after an allowed command.
  func after(
    _ command: HazardCommand,
    today: Day = "2025-12-31",
    by actor: Actor = .sample(.handler, id: "reviewer")
  ) throws -> Hazard {
    var next = self
    for event in try decide(command, today: today, actor: actor) { next.apply(event) }
    return next
  }
}

extension Rectification {
  static func sample(on day: Day = "2025-03-10", by actor: ActorID = "rectifier") -> Rectification {
    Rectification(on: day, by: actor, note: nil, evidence: [])
  }
}

extension Review {
  static func sample(
    on day: Day = "2025-03-12",
    by actor: ActorID = "reviewer",
    verdict: Verdict = .passed
  ) -> Review {
    Review(on: day, by: actor, verdict: verdict, note: nil, evidence: [])
  }
}

extension HazardCommand {
  static func rectify(on day: Day) -> HazardCommand { .rectify(on: day, note: nil, evidence: []) }

  static func review(on day: Day, _ verdict: Review.Verdict = .passed) -> HazardCommand {
    .review(on: day, verdict: verdict, note: nil, evidence: [])
  }
}

extension Finding {
  static func sample(
    level: HazardLevel = .general,
    deadline: Deadline = .given("2025-03-31"),
    outcome: FindingOutcome = .open,
    evidence: [Evidence] = []
  ) -> Finding {
    Finding(
      hazard: "K7QX-H1",
      item: "GN-001",
      level: level,
      description: "通道堵塞",
      place: nil,
      deadline: deadline,
      outcome: outcome,
      evidence: evidence
    )
  }
}
