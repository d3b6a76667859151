import PaichaModel
import Testing

/// Random lives of drills, the same on every run, that must keep the rules.
struct DrillHistoryTests {
  /// A drill as it went.
  private struct Life {
    let opened: Drill
    let rules: DrillRules
    var drill: Drill
    var clocks = RunningClocks()
    var events: [DrillEvent] = []
    var commands = 0
    var refusals: [DrillRefusal.Code: Int] = [:]
  }

  private static let conducts = [
    DrillConduct(participants: 12, roll: 30), DrillConduct(participants: 12, roll: nil),
    DrillConduct(participants: 0, roll: 3), DrillConduct(participants: 12, roll: 11),
    DrillConduct(participants: 12, roll: DrillConduct.most + 1),
  ]

  private func life(seed: UInt64, steps: Int, _ clocks: ClockRules) throws -> Life? {
    var random = SeededRandom(seed: seed)
    let rules = DrillRules(clocks: clocks, owesReport: random.happens(oneIn: 2))
    let stage: DrillOpening.Stage =
      random.happens(oneIn: 2) ? .planned(for: "2025-05-06") : .held(random.pick(Self.conducts))
    let holder: Holder = random.happens(oneIn: 2) ? .venue("V1") : .zone("Z1")
    let draft = DrillDraft.sample(holder: holder, stage: stage, on: "2025-01-06")
    let opening: DrillOpening
    do {
      opening = try draft.opening(rules: rules)
    } catch is DrillRefusal {
      return nil
    }
    var life = Life(opened: Drill(opening), rules: rules, drill: Drill(opening))
    try life.clocks.step(
      on: opening.facts.day,
      ended: [],
      stopped: [],
      started: opening.clocks
    )
    var today = opening.facts.day
    for _ in 0..<steps {
      try ask(of: &life, today, &random)
      today = today.advanced(by: random.number(0...9))
    }
    return life
  }

  private func ask(of life: inout Life, _ today: Day, _ random: inout SeededRandom) throws {
    let before = life.drill
    let possible = Drill.lifeCycle.possible(in: before.phase)
      .filter { $0 != .void || random.happens(oneIn: 4) }
    let isWild = random.happens(oneIn: 3) || possible.isEmpty
    let act = random.pick(isWild ? DrillAct.allCases : possible)
    let problems = random.happens(oneIn: 2) ? [FindingDraft(description: "门卡死")] : []
    let step: DrillCommand.Step =
      switch act {
      case .hold: .hold(random.pick(Self.conducts))
      case .evaluate: .evaluate("尚可", problems: problems)
      default: .sample(act)
      }
    let day = random.happens(oneIn: 5) ? today.advanced(by: random.number(-9...2)) : today
    let facts = StepFacts(on: day, note: random.happens(oneIn: 4) ? nil : "说明")
    let actor = random.pick(random.happens(oneIn: 5) ? Actor.crowd : Actor.crowd(may: act.power))
    life.commands += 1
    do {
      let event = try before.decide(
        DrillCommand(step, facts),
        hazards: problems.isEmpty ? nil : "K7QX-I1",
        today: today,
        actor: actor,
        rules: life.rules
      )
      try #require(day >= before.lastDay && day <= today)
      try #require(before.phase != .cancelled && before.phase != .void)
      life.drill.apply(event)
      life.events.append(event)
      try life.clocks.step(
        on: day,
        ended: event.ended,
        stopped: event.stopped,
        started: event.clocks
      )
      try check(life)
    } catch let refusal as DrillRefusal {
      life.refusals[refusal.code, default: 0] += 1
    }
  }

  private func check(_ life: Life) throws {
    let drill = life.drill
    let owed = drill.opening.owesReport && (drill.phase == .held || drill.phase == .evaluated)
    try #require(Set(life.clocks.running.keys) == (owed ? [.drillReport] : []))
    if drill.phase.counts {
      let conduct = try #require(drill.conduct)
      try #require(drill.heldOn != nil && conduct.participants > 0)
      try #require(conduct.participants <= conduct.roll ?? conduct.participants)
    }
    if let evaluation = drill.evaluation {
      try #require(evaluation.problems == 0 || drill.opening.holder.venue != nil)
      try #require(evaluation.day >= drill.heldOn ?? Day.last)
    }
  }

  @Test func `Random drills keep the rules, and their events tell where they stand`() throws {
    let clocks = try ClockRules.sample()
    var phases: Set<DrillPhase> = []
    var refusals: [DrillRefusal.Code: Int] = [:]
    var commands = 0
    var judged = 0
    for seed in 1...2_000 as ClosedRange<UInt64> {
      guard let life = try life(seed: seed, steps: 20, clocks) else { continue }
      var replayed = life.opened
      for event in life.events { replayed.apply(event) }
      try #require(replayed == life.drill)
      phases.insert(life.drill.phase)
      refusals.merge(life.refusals, uniquingKeysWith: +)
      commands += life.commands
      judged += life.clocks.judged
    }
    #expect(commands > 20_000)
    #expect(phases.isSuperset(of: DrillPhase.allCases.filter(\.isFinal)))
    #expect(Set(refusals.keys) == Set(DrillRefusal.Code.allCases))
    #expect(judged > 200)
  }
}
