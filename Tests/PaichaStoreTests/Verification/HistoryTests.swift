import PaichaJournal
import PaichaModel
import Testing

/// What random histories tell: something of everything, so that comparing with them means something.
@Suite struct HistoryTests {
  @Test func `Random histories reach every phase of every life`() throws {
    var hazards: Set<HazardPhase> = []
    var kinds: Set<EventKind> = []
    var transfers: Set<TransferPhase> = []
    var plans: Set<PlanPhase> = []
    var drills: Set<DrillPhase> = []
    var papers: Set<PaperKind> = []
    var terms: [Truth.Term] = []
    for seed in 1...40 as ClosedRange<UInt64> {
      let history = try History(seed: seed, actions: 300, withNotice: seed.isMultiple(of: 2))
      hazards.formUnion(history.lives.map(\.phase))
      kinds.formUnion(history.batches.flatMap(\.events).map(\.kind))
      transfers.formUnion(history.transfers.map(\.phase))
      plans.formUnion(history.plans.map(\.phase))
      drills.formUnion(history.drills.map(\.phase))
      papers.formUnion(history.papers.map(\.kind))
      terms += history.truth.terms
    }
    #expect(hazards == Set(HazardPhase.allCases))
    let foreign: Set<EventKind> = [
      .bookOpened, .actorChanged, .hazardTakenOver, .listingTakenOver, .zoneAdjusted,
      .evaluationFrozen, .statementSent,
    ]
    #expect(Set(EventKind.allCases).subtracting(kinds) == foreign)
    #expect(transfers == Set(TransferPhase.allCases))
    #expect(plans == Set(PlanPhase.allCases))
    #expect(drills == Set(DrillPhase.allCases))
    #expect(papers == Set(PaperKind.allCases))
    // Kept with the hazards, or followed from the rulebook.
    let untold: Set<ClockKind> = [.hazardRectify, .hazardGrade, .drillHold, .trainingHold]
    #expect(Set(terms.map(\.clock.kind)) == Set(ClockKind.allCases).subtracting(untold))
    let counts = [
      terms.count(where: \.isRunning), terms.count { $0.daysLate == 0 },
      terms.count { $0.daysLate ?? 0 > 0 }, terms.count { $0.stoppedOn != nil },
      terms.count { $0.doneOn != nil && $0.daysLate == nil },
    ]
    #expect(counts.allSatisfy { $0 > 0 }, "\(counts)")
  }
}
