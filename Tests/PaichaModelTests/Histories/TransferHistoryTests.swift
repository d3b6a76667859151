import PaichaModel
import Testing

/// Random hand-overs, the same on every run, that must keep the rules.
struct TransferHistoryTests {
  /// A hand-over as it went.
  private struct Life {
    let opened: Transfer
    var transfer: Transfer
    var clocks = RunningClocks()
    var events: [TransferEvent] = []
    var refusals: [TransferRefusal.Code: Int] = [:]
  }

  private func life(seed: UInt64, steps: Int) throws -> Life {
    var random = SeededRandom(seed: seed)
    let kind = random.pick(TransferOpening.Kind.allCases)
    let asker = random.pick(Actor.crowd(may: .handOver))
    let opening = try TransferDraft.sample(kind, on: "2025-03-01").opening(by: asker)
    var life = Life(opened: Transfer(opening), transfer: Transfer(opening))
    try life.clocks.step(on: "2025-03-01", ended: [], stopped: [], started: opening.clocks)
    var today: Day = "2025-03-01"
    for _ in 0..<steps {
      try ask(of: &life, today, &random)
      today = today.advanced(by: random.number(0...5))
    }
    return life
  }

  private func ask(of life: inout Life, _ today: Day, _ random: inout SeededRandom) throws {
    let before = life.transfer
    let possible = Transfer.lifeCycle.possible(in: before.phase)
    let isWild = random.happens(oneIn: 3) || possible.isEmpty
    let act = random.pick(isWild ? TransferAct.allCases : possible)
    let day = random.happens(oneIn: 4) ? today.advanced(by: random.number(-9...2)) : today
    let facts = StepFacts(
      on: day,
      note: random.happens(oneIn: 3) ? nil : "说明",
      document: random.happens(oneIn: 3) ? nil : "1号"
    )
    let actor = random.pick(random.happens(oneIn: 3) ? Actor.crowd : Actor.crowd(may: act.power))
    do {
      let event = try before.event(.sample(act), facts, today: today, by: actor)
      try #require(facts.day >= before.lastDay && facts.day <= today)
      try #require(!before.phase.isFinal)
      if act == .approve || act == .refuse { try #require(actor.id != before.opening.actor) }
      life.transfer.apply(event)
      life.events.append(event)
      try life.clocks.step(
        on: facts.day,
        ended: event.ended,
        stopped: event.stopped,
        started: event.clocks
      )
      try #require(life.clocks.running.isEmpty == life.transfer.phase.isFinal)
    } catch let refusal as TransferRefusal {
      life.refusals[refusal.code, default: 0] += 1
    }
  }

  @Test func `Random hand-overs keep the rules, and their events tell where they stand`() throws {
    var phases: Set<TransferPhase> = []
    var refusals: [TransferRefusal.Code: Int] = [:]
    var judged = 0
    for seed in 1...500 as ClosedRange<UInt64> {
      let life = try life(seed: seed, steps: 20)
      var replayed = life.opened
      for event in life.events { replayed.apply(event) }
      try #require(replayed == life.transfer)
      phases.insert(life.transfer.phase)
      refusals.merge(life.refusals, uniquingKeysWith: +)
      judged += life.clocks.judged
    }
    #expect(phases.isSuperset(of: TransferPhase.allCases.filter(\.isFinal)))
    #expect(judged > 300)
    #expect(
      Set(refusals.keys) == Set(TransferRefusal.Code.allCases).subtracting([.tooFewOfficers])
    )
  }
}
