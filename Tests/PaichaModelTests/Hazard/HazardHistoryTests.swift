import PaichaModel
import Testing

/// Random lives, the same on every run, that must keep the rules.
struct HazardHistoryTests {
  /// A life as it went: where it began and what was allowed.
  private struct History {
    let opened: Hazard
    var hazard: Hazard
    var events: [HazardEvent] = []
    var refusals = 0
  }

  private static let people = Role.allCases.map {
    Actor.sample($0, id: ActorID(unchecked: $0.rawValue))
  }

  private func command(near day: Day, _ random: inout SeededRandom) -> HazardCommand {
    let day = day.advanced(by: Int.random(in: -5...20, using: &random))
    let deadline = day.advanced(by: Int.random(in: -20...60, using: &random))
    return switch Int.random(in: 0..<8, using: &random) {
    case 0..<4: .rectify(on: day)
    case 4: .review(on: day)
    case 5: .review(on: day, .returned(newDeadline: deadline))
    default: .review(on: day, .returned(newDeadline: nil))
    }
  }

  private func history(seed: UInt64, _ finding: Finding) throws -> History {
    var random = SeededRandom(seed: seed)
    let opened = Hazard(finding, foundOn: "2025-03-01", by: "inspector")
    var history = History(opened: opened, hazard: opened)
    var today: Day = "2025-03-01"
    for _ in 0..<40 {
      let before = history.hazard
      let command = command(near: today, &random)
      let actor = Self.people[Int.random(in: 0..<Self.people.count, using: &random)]
      do {
        let events = try before.decide(command, today: today, actor: actor)
        try #require(events.count == 1)
        try #require(!before.isClosed, "closed hazards never change")
        for event in events { history.hazard.apply(event) }
        history.events += events
        try check(events[0], from: before, to: history.hazard, today, actor)
      } catch is HazardRefusal {
        history.refusals += 1
      }
      today = today.advanced(by: Int.random(in: 0...6, using: &random))
    }
    return history
  }

  private func check(
    _ event: HazardEvent,
    from before: Hazard,
    to after: Hazard,
    _ today: Day,
    _ actor: Actor
  ) throws {
    try #require(after.id == before.id)
    try #require(after.level == before.level)
    try #require(after.foundOn == before.foundOn)
    try #require(after.deadlineDay >= before.deadlineDay)
    switch event {
    case .rectified(let rectification):
      try #require(rectification.day >= before.lastDay && rectification.day <= today)
      try #require(rectification.actor == actor.id && after.state == .rectified(rectification))
      try #require(after.returns == before.returns && after.deadlineDay == before.deadlineDay)
    case .reviewed(let review):
      guard case .rectified(let rectification) = before.state else {
        Issue.record("reviewed without rectification: \(before)")
        return
      }
      try #require(rectification.actor != review.actor && review.actor == actor.id)
      try #require(review.day >= rectification.day && review.day <= today)
      try #require(after.isClosed == (review.verdict == .passed))
      try #require(after.returns - before.returns == (review.verdict == .passed ? 0 : 1))
    }
  }

  @Test func `Random lives keep the rules, and their events alone tell where they stand`() throws {
    var (closed, sentBack, refusals) = (0, 0, 0)
    for seed in 1...400 as ClosedRange<UInt64> {
      let level: HazardLevel = seed.isMultiple(of: 2) ? .general : .major
      let history = try history(seed: seed, .sample(level: level))
      var replayed = history.opened
      for event in history.events { replayed.apply(event) }
      try #require(replayed == history.hazard)
      let returned = history.events.count { event in
        guard case .reviewed(let review) = event else { return false }
        return review.verdict != .passed
      }
      try #require(history.hazard.returns == returned)
      closed += history.hazard.isClosed ? 1 : 0
      sentBack += returned
      refusals += history.refusals
    }
    #expect(closed > 50 && closed < 400)
    #expect(sentBack > 100)
    #expect(refusals > 1_000)
  }

  @Test func `A major hazard fixed on the spot is closed by a review and nothing else`() throws {
    var closed = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      let history = try history(seed: seed, .sample(level: .major, outcome: .fixedOnSpot))
      #expect(!history.opened.isClosed)
      guard case .closed(let closure) = history.hazard.state else { continue }
      guard case .reviewed(let review) = closure else {
        Issue.record("closed by \(closure)")
        continue
      }
      #expect(history.events.last == .reviewed(review))
      closed += 1
    }
    #expect(closed > 20)
  }

  @Test(arguments: [
    Finding.sample(outcome: .fixedOnSpot), .sample(outcome: .closed(on: "2025-03-09")),
    .sample(level: .major, outcome: .closed(on: "2025-03-09")),
  ])
  func `A hazard that was closed at the start never changes`(finding: Finding) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let history = try history(seed: seed, finding)
      #expect(history.hazard == history.opened)
      #expect(history.refusals == 40)
    }
  }
}

extension Hazard {
  fileprivate var isClosed: Bool {
    guard case .closed = state else { return false }
    return true
  }

  /// The day of the step last taken.
  fileprivate var lastDay: Day {
    switch state {
    case .registered: foundOn
    case .rectified(let rectification): rectification.day
    case .returned(let review): review.day
    case .closed(let closure): closure.day
    }
  }
}
