import PaichaModel
import Testing

/// Random lives of listings, the same on every run, that must keep the rules.
struct CreditHistoryTests {
  /// A listing as it went.
  private struct Life {
    let opened: CreditListing
    let rules: CreditRules
    var listing: CreditListing
    var running: [ClockKind: Clock] = [:]
    var events: [CreditEvent] = []
    var refusals: [CreditRefusal.Code: Int] = [:]
    var commands = 0
    /// What a naive reader of the events takes as the days on which the subject is listed.
    var naive = NaiveListing()

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

  private static let authority = "区应急局"

  private static let people: [Actor] =
    Role.allCases.flatMap { role in
      [
        Actor.sample(role, id: ActorID(unchecked: "\(role)-1"), department: authority),
        Actor.sample(role, id: ActorID(unchecked: "\(role)-2"), department: authority),
        Actor.sample(role, id: ActorID(unchecked: "\(role)-x"), department: "区商务局"),
      ]
    }

  private func begin(_ rules: CreditRules, _ random: inout SeededRandom) throws -> CreditOpening {
    let subject: CreditSubject =
      random.happens(oneIn: 3) ? .person(.sample()) : .enterprise(.sample())
    let penalty = PenaltyDecision.sample(finalOn: random.happens(oneIn: 3) ? nil : "2025-02-20")
    let draft = CreditDraft.sample(subject, penalty: penalty, on: "2025-03-03")
    guard random.happens(oneIn: 4) else {
      let proposer = random.pick(Self.people.filter { $0.role.may(.proposeCredit) })
      return try draft.opening(by: proposer, rules: rules)
    }
    return try CreditListing.takeOver(
      CreditHistory(
        draft: draft,
        reference: "旧-1",
        decisionNumber: "旧决1",
        decidedOn: "2025-03-03",
        servedOn: "2025-03-05",
        publishedOn: random.happens(oneIn: 2) ? "2025-03-10" : nil,
        measures: .samples,
        contact: "",
        ending: nil
      ),
      id: "K7QX-C1",
      today: "2025-03-31",
      actor: .sample(.admin),
      rules: rules
    )
  }

  private func life(seed: UInt64, steps: Int) throws -> Life {
    var random = SeededRandom(seed: seed)
    let anchor: CreditRules.Anchor = random.happens(oneIn: 3) ? .publication : .decision
    let rules = try CreditRules.sample(
      changing: [.creditTerm: random.pick([12, 36]), .creditEarlyRemoval: random.pick([1, 12])],
      anchor: anchor
    )
    let opening = try begin(rules, &random)
    let listing = CreditListing(opening)
    var life = Life(opened: listing, rules: rules, listing: listing)
    life.naive.open(opening)
    try life.move([], opening.clocks)
    var today = opening.facts.day
    for _ in 0..<steps {
      try ask(of: &life, today, &random)
      today = today.advanced(by: random.happens(oneIn: 6) ? random.number(60...400) : 3)
    }
    return life
  }

  private func step(_ act: CreditAct, _ random: inout SeededRandom) -> CreditCommand.Step {
    let receiver = random.pick(["区商务局", "区应急局", "税务局"])
    return switch act {
    case .respond: .respond(random.pick(Defence.allCases))
    case .hear: .hear(random.pick(DefenceOutcome.allCases))
    case .decide:
      .decide(
        DecisionDraft(
          measures: random.pick(
            [.samples, .samples, .samples, [], [OrderedMeasure("exile", by: "区政府")]]
          ),
          contact: "法规科",
          penaltyFinalOn: random.happens(oneIn: 2) ? "2025-02-20" : nil
        )
      )
    case .handOver: .handOver(to: receiver)
    case .acknowledge: .acknowledge(by: receiver)
    case .applyRemoval:
      .applyRemoval(
        random.happens(oneIn: 4) ? [.performed] : Set(RemovalCondition.allCases)
      )
    case .correct:
      .correct(
        random.pick([
          CreditCorrection(), CreditCorrection(name: "新名"), CreditCorrection(contact: "执法科"),
        ])
      )
    default: .sample(act)
    }
  }

  private func ask(of life: inout Life, _ today: Day, _ random: inout SeededRandom) throws {
    let before = life.listing
    let ending: Set<CreditAct> = [.drop, .revoke]
    let possible = CreditListing.lifeCycle.possible(in: before.phase)
      .filter { !ending.contains($0) || random.happens(oneIn: 12) }
    let isWild = random.happens(oneIn: 4) || possible.isEmpty
    let act = random.pick(isWild ? CreditAct.allCases : possible)
    let day = random.happens(oneIn: 6) ? today.advanced(by: random.number(-9...2)) : today
    let facts = StepFacts(
      on: day,
      note: random.happens(oneIn: 8) ? nil : "说明",
      document: random.happens(oneIn: 8) ? nil : "1号"
    )
    let able = Self.people.filter { $0.role.may(act.power) && $0.department == Self.authority }
    let actor = random.pick(random.happens(oneIn: 8) ? Self.people : able)
    let officers = [random.pick(random.happens(oneIn: 8) ? Self.people : able)]
    life.commands += 1
    do {
      let event = try before.decide(
        CreditCommand(step(act, &random), with: officers.map(\.id), facts),
        officers: officers,
        open: random.happens(oneIn: 9) ? [before, before.renumbered] : [before],
        today: today,
        actor: actor,
        rules: life.rules
      )
      try #require(day >= before.lastDay && day <= today)
      life.listing.apply(event)
      life.events.append(event)
      life.naive.apply(event)
      try life.move(event.ended.union(event.stopped), event.clocks)
      try check(before, event, actor, officers, life, today)
    } catch let refusal as CreditRefusal {
      life.refusals[refusal.code, default: 0] += 1
    }
  }

  /// The invariants of the list, after every step.
  private func check(
    _ before: CreditListing,
    _ event: CreditEvent,
    _ actor: Actor,
    _ officers: [Actor],
    _ life: Life,
    _ today: Day
  ) throws {
    let (listing, day) = (life.listing, event.facts.day)
    // No publication and no sanction before the decision was served.
    switch event.step {
    case .published, .entered, .handedOver: try #require(before.record?.servedOn != nil)
    case .decided:
      try #require(actor.id != before.opening.actor && officers[0].id != before.opening.actor)
      try #require(actor.id != officers[0].id)
    default: break
    }
    if let record = listing.record {
      try #require(record.decision.penaltyFinalOn <= record.decision.day)
      if let served = record.servedOn { try #require(served >= record.decision.day) }
      for period in record.periods {
        // Never active after expiry.
        if let end = record.termEndsOn {
          try #require(period.through.map { $0 <= end } ?? false)
          try #require(!listing.isListed(on: end.advanced(by: 1)))
        }
        try #require(period.through.map { $0 >= period.from } ?? true)
      }
      for (_, told) in record.told { try #require(told.day >= record.decision.day) }
    } else {
      try #require(!listing.isListed(on: day))
    }
    if listing.phase.isEnded, listing.phase != .expired { try #require(!listing.isListed(on: day)) }
    // Removal is always handed over: whoever was told of the listing is owed the end.
    if !listing.isListed(on: day) {
      for (receiver, told) in listing.record?.told ?? [:] where told.kind != .removal {
        try #require(listing.owed(to: receiver, on: day) == .handOver(.removal))
      }
    }
    let wrong = stride(from: -40, through: 1_300, by: 31).lazy.map(day.advanced(by:)).first {
      listing.isListed(on: $0) != life.naive.isListed(on: $0)
    }
    try #require(wrong == nil)
    let running = Set(life.running.keys)
    if listing.phase.isEnded {
      try #require(running.isSubset(of: [.creditObjection, .creditWithdraw]))
    }
    try #require((listing.objectionSince != nil) == running.contains(.creditObjection))
  }

  @Test func `Random listings keep the rules, and their events tell where they stand`() throws {
    var phases: Set<CreditPhase> = []
    var refusals: [CreditRefusal.Code: Int] = [:]
    var told: Set<HandOverKind> = []
    for seed in 1...900 as ClosedRange<UInt64> {
      let life = try life(seed: seed, steps: 40)
      var replayed = life.opened
      phases.insert(replayed.phase)
      for event in life.events {
        replayed.apply(event)
        phases.insert(replayed.phase)
        if case .handedOver(let kind, _) = event.step { told.insert(kind) }
      }
      try #require(replayed == life.listing)
      refusals.merge(life.refusals, uniquingKeysWith: +)
    }
    #expect(phases == Set(CreditPhase.allCases))
    #expect(told == Set(HandOverKind.allCases))
    // What a proposal alone can run into is tested with proposals.
    let ofProposals: Set<CreditRefusal.Code> = [
      .penaltyNeeded, .personNotNamed, .proposedAlready, .groundsNeeded, .groundUnknown,
      .groundOfOthers, .groundNotShown, .penaltyNotOnRecord,
    ]
    #expect(Set(refusals.keys) == Set(CreditRefusal.Code.allCases).subtracting(ofProposals))
  }
}

/// The days on which a subject is listed, told from the events as plainly as can be.
private struct NaiveListing {
  private var from: [Day] = []
  private var until: [Day] = []
  private var end: Day?

  mutating func open(_ opening: CreditOpening) {
    guard case .takenOver(let reported) = opening.manner else { return }
    from.append(reported.servedOn)
    end = reported.decision.termEndsOn
  }

  mutating func apply(_ event: CreditEvent) {
    switch event.step {
    case .decided(let decision): end = decision.termEndsOn
    case .published(_, let termEndsOn): end = end ?? termEndsOn
    case .served, .restored: from.append(event.facts.day)
    case .removalGranted, .revoked: until.append(event.facts.day)
    default: break
    }
  }

  /// More beginnings than ends by that day, and the term not over.
  func isListed(on day: Day) -> Bool {
    if let end, day > end { return false }
    let lastBegin = from.filter { $0 <= day }.count
    let lastEnd = until.filter { $0 <= day }.count
    return lastBegin > lastEnd
  }
}

extension CreditListing {
  /// The same listing under another number.
  fileprivate var renumbered: CreditListing {
    CreditListing(
      CreditOpening(
        id: "K7QX-C99",
        subject: opening.subject,
        grounds: opening.grounds,
        penalty: opening.penalty,
        accidents: [],
        venue: nil,
        zone: nil,
        manner: .proposed,
        rulebook: "",
        facts: opening.facts,
        actor: opening.actor,
        clocks: []
      )
    )
  }
}
