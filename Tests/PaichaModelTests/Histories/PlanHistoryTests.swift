import PaichaModel
import Testing

/// Random lives of plans, the same on every run, that must keep the rules.
struct PlanHistoryTests {
  /// A plan as it went.
  private struct Life {
    let opened: EmergencyPlan
    let rules: PlanRules
    var plan: EmergencyPlan
    var running: [ClockKind: Clock] = [:]
    var events: [PlanEvent] = []
    var commands = 0
    var refusals: [PlanRefusal.Code: Int] = [:]

    /// Ends, stops and starts clocks: no kind ever runs twice.
    mutating func move(_ ended: Set<ClockKind>, _ started: [Clock]) throws {
      for kind in ended { running[kind] = nil }
      for clock in started {
        try #require(running[clock.kind] == nil, "\(clock.kind) runs twice")
        try #require(clock.due.day >= clock.from)
        running[clock.kind] = clock
      }
    }
  }

  private func life(seed: UInt64, steps: Int, _ clocks: ClockRules) throws -> Life {
    var random = SeededRandom(seed: seed)
    let rules = PlanRules(
      clocks: clocks,
      owesReview: random.happens(oneIn: 2),
      owesFiling: !random.happens(oneIn: 3),
      owesEvaluation: !random.happens(oneIn: 3),
      holderNames: ["云岫购物中心"]
    )
    let opening = try begin(rules, &random)
    var life = Life(opened: EmergencyPlan(opening), rules: rules, plan: EmergencyPlan(opening))
    try life.move([], opening.clocks)
    var today = opening.facts.day
    for _ in 0..<steps {
      try ask(of: &life, today, &random)
      today = today.advanced(by: random.number(0...6))
    }
    return life
  }

  private func begin(_ rules: PlanRules, _ random: inout SeededRandom) throws -> PlanOpening {
    guard random.happens(oneIn: 4) else {
      return try PlanDraft.sample(on: "2025-01-06")
        .opening(by: random.pick(Actor.crowd(may: .keepEmergency)))
    }
    return try EmergencyPlan.takeOver(
      ReportedPlan(
        reference: nil,
        version: random.number(1...4),
        number: "YJ",
        publishedOn: "2024-12-30",
        filedOn: random.happens(oneIn: 2) ? "2025-01-03" : nil,
        evaluatedOn: nil
      ),
      holder: .venue("V1"),
      kind: .special,
      name: "预案",
      id: "K7QX-P1",
      zone: nil,
      today: "2025-01-06",
      actor: .sample(.admin),
      rules: rules
    )
  }

  private func step(_ act: PlanAct, _ random: inout SeededRandom) -> PlanCommand.Step {
    let reviewers: [[Reviewer]] = [
      [.sample()], [.sample()], [.sample(), .sample("周博士")], [], [.sample(), .sample()],
      [.sample("李四", of: "云岫购物中心工程部")],
    ]
    let review = PlanReview(by: random.pick(reviewers), opinion: "同意")
    let cause = random.pick(RevisionCause.allCases)
    return switch act {
    case .review: .review(review)
    case .returnDraft: .returnDraft(review)
    case .requireRevision: .requireRevision(cause)
    case .revise: .revise(random.happens(oneIn: 2) ? nil : cause)
    default: .sample(act)
    }
  }

  private func ask(of life: inout Life, _ today: Day, _ random: inout SeededRandom) throws {
    let before = life.plan
    let possible = EmergencyPlan.lifeCycle.possible(in: before.phase)
      .filter { $0 != .retire || random.happens(oneIn: 8) }
    let isWild = random.happens(oneIn: 3) || possible.isEmpty
    let act = random.pick(isWild ? PlanAct.allCases : possible)
    let day = random.happens(oneIn: 5) ? today.advanced(by: random.number(-9...2)) : today
    let command = PlanCommand(
      step(act, &random),
      StepFacts(
        on: day,
        note: random.happens(oneIn: 5) ? nil : "说明",
        document: random.happens(oneIn: 4) ? nil : "YJ-\(before.version)"
      ),
      materials: random.happens(oneIn: 4) ? [] : .all
    )
    let actor = random.pick(random.happens(oneIn: 5) ? Actor.crowd : Actor.crowd(may: act.power))
    life.commands += 1
    do {
      let event = try before.decide(command, today: today, actor: actor, rules: life.rules)
      try #require(day >= before.lastDay && day <= today)
      life.plan.apply(event)
      life.events.append(event)
      try life.move(event.ended.union(event.stopped), event.clocks)
      try check(before, act, event, life)
    } catch let refusal as PlanRefusal {
      life.refusals[refusal.code, default: 0] += 1
    }
  }

  private func check(
    _ before: EmergencyPlan,
    _ act: PlanAct,
    _ event: PlanEvent,
    _ life: Life
  ) throws {
    let plan = life.plan
    try #require(!before.phase.isFinal)
    if before.inForce != nil, act != .retire { try #require(plan.inForce != nil) }
    if plan.phase.isFinal { try #require(plan.inForce == nil && life.running.isEmpty) }
    if let version = plan.inForce {
      try #require(version.number != nil)
      try #require([version.version, version.version + 1].contains(plan.version))
      switch version.filing {
      case nil: break
      case .sent(let day, _): try #require(day >= version.publishedOn)
      case .filed(let day): try #require(day >= version.publishedOn)
      }
    } else {
      try #require(plan.phase == .drafted || plan.phase == .reviewed || plan.phase == .retired)
    }
    switch plan.phase {
    case .filingSent:
      try #require(PlanMaterial.allCases.allSatisfy { plan.materials[$0] != nil })
      try #require(life.running[.planFilingCheck] != nil && life.running[.planFiling] == nil)
    case .filed:
      try #require(life.running[.planFiling] == nil && life.running[.planFilingCheck] == nil)
      if case .filed = plan.inForce?.filing {} else { Issue.record("filed without a filing") }
    case .published where act == .publish:
      try #require((life.running[.planFiling] != nil) == life.rules.owesFiling)
      try #require((life.running[.planEvaluate] != nil) == life.rules.owesEvaluation)
      if life.rules.owesReview { try #require(before.phase == .reviewed) }
    default: break
    }
  }

  @Test func `Random plans keep the rules, and their events tell where they stand`() throws {
    let clocks = try ClockRules.sample()
    var phases: Set<PlanPhase> = []
    var refusals: [PlanRefusal.Code: Int] = [:]
    var commands = 0
    var versions = 0
    for seed in 1...1_000 as ClosedRange<UInt64> {
      let life = try life(seed: seed, steps: 40, clocks)
      var replayed = life.opened
      for event in life.events {
        replayed.apply(event)
        phases.insert(replayed.phase)
      }
      try #require(replayed == life.plan)
      refusals.merge(life.refusals, uniquingKeysWith: +)
      commands += life.commands
      versions = max(versions, life.plan.version)
    }
    #expect(commands == 40_000)
    #expect(phases == Set(PlanPhase.allCases))
    #expect(Set(refusals.keys) == Set(PlanRefusal.Code.allCases))
    #expect(versions > 4)
  }
}
