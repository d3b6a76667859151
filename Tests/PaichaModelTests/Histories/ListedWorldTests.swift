import PaichaModel
import Testing

/// Random work on hazards and listings, the same on every run, that must keep the rules.
struct ListedWorldTests {
  /// What is owed in each phase; filing upward is owed beside, until it is done.
  private static let owed: [SupervisionPhase: Set<ClockKind>] = [
    .proposed: [.listingDecide],
    .approved: [.listingNotify, .listingRectify],
    .notified: [.listingPublish, .listingPlan, .listingProgress, .listingRectify],
    .published: [.listingPlan, .listingProgress, .listingRectify],
    .planFiled: [.listingPlanAccept, .listingProgress, .listingRectify],
    .rectifying: [.listingProgress, .listingRectify],
    .extensionPending: [.listingExtensionDecide, .listingProgress, .listingRectify],
    .acceptanceRequested: [.listingAccept],
    .accepted: [.listingDelist],
  ]

  /// Checks the listings that can still change, or all of them.
  private func checkListings(_ world: ListedWorld, all: Bool = false) throws {
    var listed: Set<HazardID> = []
    for kept in world.listings where all || kept.now.isActive {
      let listing = kept.now
      let hazards = listing.hazards.map(world.hazard)
      if listing.isActive {
        for id in listing.hazards {
          try #require(listed.insert(id).inserted, "\(id) is under two active listings")
        }
        try #require(hazards.allSatisfy { $0.level == .major && $0.phase != .void })
      }
      switch listing.phase {
      case .accepted, .delisted: try #require(hazards.allSatisfy { $0.phase == .closed })
      case .rejected, .withdrawn, .superseded: break
      default: try #require(hazards.allSatisfy { !$0.phase.isFinal }, "closed while listed")
      }
      try #require(listing.extensionsGranted <= 1)
      if let finish = listing.finishBy, let approved = listing.approvedOn {
        try #require(finish >= approved && finish <= approved.advanced(byMonths: 12))
      }
      let running = Set(kept.clocks.running.keys)
      let owed = Self.owed[listing.phase, default: []]
      try #require(running.subtracting([.listingFileUp]) == owed, "\(listing.phase)")
      try #require(!running.contains(.listingFileUp) || !listing.isFiledUp)
      try #require(!listing.phase.isFinal || running.isEmpty)
    }
  }

  private func checkReplay(_ world: ListedWorld) throws {
    for kept in world.hazards {
      var replayed = kept.opened
      for event in kept.events { replayed.apply(event) }
      try #require(replayed == kept.now)
    }
    for kept in world.listings {
      var replayed = kept.opened
      for event in kept.events { replayed.apply(event) }
      try #require(replayed == kept.now)
    }
  }

  @Test func `Random work keeps the rules, and the events alone tell where all stand`() throws {
    var phases: [SupervisionPhase: Int] = [:]
    var refusals: [String: Int] = [:]
    var (commands, extended, failed, judged) = (0, 0, 0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      var world = try ListedWorld(seed: seed)
      for _ in 1...400 {
        try world.step()
        try checkListings(world)
      }
      try checkListings(world, all: true)
      try checkReplay(world)
      for kept in world.listings {
        var listing = kept.opened
        phases[listing.phase, default: 0] += 1
        for event in kept.events {
          listing.apply(event)
          phases[listing.phase, default: 0] += 1
        }
        extended += listing.extensionsGranted
        failed += listing.failures
        judged += kept.clocks.judged
      }
      commands += world.commands
      refusals.merge(world.refusals, uniquingKeysWith: +)
    }
    #expect(commands == 24_000)
    #expect(Set(phases.keys) == Set(SupervisionPhase.allCases), "every phase was reached")
    #expect(phases[.delisted, default: 0] > 10)
    #expect(extended > 5)
    #expect(failed > 10)
    #expect(judged > 500)
    // Never: uncited majors are not made here, nothing is taken over without a date, who asks cannot decide by role, and what is
    // accepted has no open hazard.
    let never: [SupervisionRefusal.Code] = [
      .criterionMissing, .ownRequest, .hazardsOpen, .noFinishDate,
    ]
    let missing = Set(SupervisionRefusal.Code.allCases.map(\.rawValue)).subtracting(refusals.keys)
    #expect(missing == Set(never.map(\.rawValue)))
    #expect(refusals[HazardRefusal.Code.underSupervision.rawValue, default: 0] > 50)
  }
}
