import PaichaModel
import Testing

/// Random lives, the same on every run, that must keep the rules.
struct HazardHistoryTests {
  @Test func `Random lives keep the rules, and their events alone tell where they stand`() throws {
    var (closed, returns, judged) = (0, 0, 0)
    var refusals: [HazardRefusal.Code: Int] = [:]
    var acts: Set<HazardPhase> = []
    for seed in 1...600 as ClosedRange<UInt64> {
      let level: HazardLevel = seed.isMultiple(of: 2) ? .general : .major
      let life = try HazardLife(seed: seed, .sample(level: level), steps: 50)
      var replayed = life.opened
      for event in life.events {
        replayed.apply(event)
        acts.insert(replayed.phase)
      }
      try #require(replayed == life.hazard)
      closed += life.hazard.phase == .closed ? 1 : 0
      returns += life.hazard.returns
      judged += life.clocks.judged
      refusals.merge(life.refusals, uniquingKeysWith: +)
    }
    #expect(acts == Set(HazardPhase.allCases), "every phase was reached")
    #expect(closed > 100 && closed < 600)
    #expect(returns > 200)
    #expect(judged > 300)
    let never: Set<HazardRefusal.Code> = [.underSupervision]
    #expect(Set(HazardRefusal.Code.allCases).subtracting(refusals.keys) == never)
  }

  @Test func `A major hazard fixed on the spot is closed by a review or by its receiver`() throws {
    var closed = 0
    let finding = Finding.sample(level: .major, outcome: .fixedOnSpot)
    for seed in 1...200 as ClosedRange<UInt64> {
      let life = try HazardLife(seed: seed, finding, steps: 40)
      #expect(life.opened.phase == .rectified)
      guard case .closed(let closure) = life.hazard.state else { continue }
      switch closure {
      case .reviewed(let review): #expect(life.events.contains(.reviewed(review)))
      case .handled(let result): #expect(life.events.contains(.takenBack(result)))
      case .onSpot, .reported: Issue.record("closed by \(closure)")
      }
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
      let life = try HazardLife(seed: seed, finding, steps: 40)
      #expect(life.hazard.state == life.opened.state)
      #expect(life.hazard.grade == life.opened.grade)
      #expect(life.hazard.deadlineDay == life.opened.deadlineDay)
      for event in life.events {
        guard case .penalised = event else {
          Issue.record("closed, yet \(event)")
          continue
        }
      }
    }
  }
}
