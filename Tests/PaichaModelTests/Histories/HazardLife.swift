import PaichaModel
import Testing

/// A random life of one hazard that checks the rules at every step.
struct HazardLife {
  let opened: Hazard
  private(set) var hazard: Hazard
  private(set) var events: [HazardEvent] = []
  private(set) var refusals: [HazardRefusal.Code: Int] = [:]
  private(set) var clocks = RunningClocks()
  private var today: Day
  private let rules: HazardRules

  /// Opens a hazard on 2025-03-01 and asks so many things of it.
  init(seed: UInt64, _ finding: Finding, steps: Int) throws {
    var random = SeededRandom(seed: seed)
    rules = try .sample(severity: random.pick(SeverityRule.allCases))
    today = "2025-03-01"
    opened = Hazard(
      finding,
      foundOn: today,
      by: "inspector.1",
      source: random.pick(InspectionKind.allCases)
    )
    hazard = opened
    today = max(today, opened.lastDay)
    for _ in 0..<steps {
      let command = HazardCommand.random(of: hazard, near: today, &random)
      let able = random.happens(oneIn: 4) ? Actor.crowd : Actor.crowd(may: command.act.power)
      try ask(command, random.pick(able))
      today = today.advanced(by: random.number(0...4))
    }
  }

  private mutating func ask(_ command: HazardCommand, _ actor: Actor) throws {
    let before = hazard
    do {
      let made = try before.decide(command, today: today, actor: actor, rules: rules)
      let event = try #require(made.first)
      try #require(made.count == 1)
      hazard.apply(event)
      events.append(event)
      try clocks.step(
        on: event.day,
        ended: event.ended,
        stopped: event.stopped,
        started: event.started
      )
      try check(event, before, actor)
    } catch let refusal as HazardRefusal {
      refusals[refusal.code, default: 0] += 1
    }
  }

  private func check(_ event: HazardEvent, _ before: Hazard, _ actor: Actor) throws {
    try #require(hazard.id == before.id && hazard.foundOn == before.foundOn)
    try #require(hazard.source == before.source && hazard.item == before.item)
    try #require(event.day >= before.lastDay && event.day <= today, "days go back: \(event)")
    try #require(hazard.lastDay == event.day)
    if before.judgedDeadline.setBy == .given {
      try #require(hazard.judgedDeadline.day <= before.judgedDeadline.day, "given more time")
    }
    if case .ordered = event {
      try #require(hazard.judgedDeadline.day <= hazard.deadlineDay)
    }
    if before.phase.isFinal { try #require(hazard.state == before.state) }
    if hazard.phase.isFinal { try #require(clocks.running.isEmpty) }
    if hazard.grade != before.grade { try checkGrade(event, before) }
    if hazard.phase == .closed, before.phase != .closed { try checkClosing(event) }
    if case .reviewed(let review) = event { try check(review, before, actor) }
    try #require(hazard.returns - before.returns == (hazard.isReturned(by: event) ? 1 : 0))
  }

  private func checkGrade(_ event: HazardEvent, _ before: Hazard) throws {
    guard case .regraded(let regrading) = event else {
      Issue.record("graded by \(event)")
      return
    }
    try #require(regrading.facts.note != nil)
    try #require(hazard.level == .general || hazard.grade.criterion != nil)
  }

  private func checkClosing(_ event: HazardEvent) throws {
    switch event {
    case .reviewed, .takenBack: try #require(hazard.closedOn == event.day)
    default: Issue.record("closed by \(event)")
    }
  }

  private func check(_ review: Review, _ before: Hazard, _ actor: Actor) throws {
    let present = Set([review.actor] + review.officers)
    try #require(review.actor == actor.id)
    try #require(present.isDisjoint(with: before.rectifiers), "own work reviewed")
    try #require(!before.rectifiers.isEmpty, "reviewed without rectification")
    if before.level == .major {
      try #require(before.phase == .reviewRequested && present.count >= 2)
    }
    if actor.role == .unit {
      try #require(before.source == .`self` && before.level == .general)
    }
  }
}

extension Hazard {
  fileprivate func isReturned(by event: HazardEvent) -> Bool {
    guard case .reviewed(let review) = event else { return false }
    return review.verdict != .passed
  }
}
