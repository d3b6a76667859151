import PaichaModel
import Testing

/// Every phase with every act and role: allowed by result, refused by code.
struct CreditTransitionTests {
  private static let inForce: [CreditAct: CreditPhase?] = [
    .enter: nil, .handOver: nil, .object: nil, .correct: nil, .revoke: .revoked,
  ]

  /// What is allowed to a listing of each phase and where it leads, nothing for “as it was”.
  ///
  /// All else is refused. What needs a later day (an expiry) or an earlier step is tested on its own.
  static let allowed: [CreditPhase: [CreditAct: CreditPhase?]] = [
    .proposed: [.notice: .noticed, .drop: .dropped],
    .noticed: [.respond: .defended, .decide: .decided, .drop: .dropped],
    .defended: [.respond: .defended, .hear: .heard, .drop: .dropped],
    .heard: [.decide: .decided, .drop: .dropped],
    .decided: [.serve: .served, .correct: nil, .revoke: .revoked],
    .dropped: [:],
    .served: inForce.merging([.publish: .published]) { first, _ in first },
    .published: inForce,
    .removalApplied: inForce.merging(
      [.acceptRemoval: nil, .grantRemoval: .removed, .refuseRemoval: .published]
    ) { first, _ in first },
    .removed: [.withdraw: nil, .revoke: .revoked, .restore: .restored],
    .expired: [.withdraw: nil, .revoke: .revoked],
    .restored: inForce.merging([.publish: .published]) { first, _ in first },
    .revoked: [.withdraw: nil],
  ]

  /// Acts that the phase allows and that other conditions of the sample still refuse.
  static let conditional: [CreditAct: Set<CreditRefusal.Code>] = [
    .acknowledge: [.notTold], .answerObjection: [.doneAlready], .applyRemoval: [.tooEarlyToRemove],
    .expire: [.termRuns], .handOver: [.nothingToTell],
  ]

  @Test(arguments: CreditPhase.allCases, CreditAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: CreditPhase,
    act: CreditAct
  ) throws {
    var listing = try CreditListing.sample(phase: phase)
    try #require(listing.phase == phase)
    let step = CreditCommand.Step.sample(act)
    #expect(CreditCommand(step, .sample()).act == act)
    // The sample expires before its term is over; who is told of an expiry is tested elsewhere.
    guard (phase, act) != (.expired, .handOver) else { return }
    guard let next = Self.allowed[phase]?[act] else {
      let code = try listing.refusal(of: step)?.code
      let isPossible = CreditListing.lifeCycle.allows(act, in: phase)
      let expected = isPossible ? Self.conditional[act] ?? [] : [.notNow]
      #expect(code.map { expected.contains($0) } == true, "\(String(describing: code))")
      return
    }
    listing.apply(try listing.event(step))
    #expect(listing.phase == next ?? phase)
    #expect(listing.lastDay == "2025-03-24")
  }

  @Test(arguments: CreditPhase.allCases, CreditAct.allCases)
  func `The table of the life cycle allows what is listed here`(
    phase: CreditPhase,
    act: CreditAct
  ) {
    let table = CreditListing.lifeCycle
    if Self.allowed[phase]?[act] != nil {
      #expect(table.allows(act, in: phase))
    } else if table.allows(act, in: phase) {
      #expect(Self.conditional[act] != nil)
    }
    #expect(table.possible(in: phase).contains(act) == table.allows(act, in: phase))
  }

  private static let handlers: Set<Role> = [.handler, .lead, .listingBody]
  private static let deciders: Set<Role> = [.lead, .listingBody]
  private static let subjects: Set<Role> = [.unit, .handler, .lead, .listingBody]

  private static let roles: [CreditAct: Set<Role>] = [
    .notice: handlers, .respond: subjects, .hear: handlers, .decide: deciders, .drop: deciders,
    .serve: handlers, .enter: handlers, .publish: handlers, .withdraw: handlers,
    .handOver: handlers, .acknowledge: handlers, .object: subjects, .answerObjection: handlers,
    .applyRemoval: subjects, .acceptRemoval: handlers, .grantRemoval: deciders,
    .refuseRemoval: deciders, .expire: handlers, .revoke: deciders, .restore: deciders,
    .correct: handlers,
  ]

  @Test(arguments: CreditAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: CreditAct,
    role: Role
  ) throws {
    let roles = try #require(Self.roles[act])
    for phase in CreditPhase.allCases {
      let refusal = try CreditListing.sample(phase: phase)
        .refusal(of: .sample(act), today: "2020-01-01", by: .sample(role, id: "somebody"))
      #expect((refusal?.code == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test(arguments: CreditAct.allCases)
  func `Only the authority that penalised acts for itself`(act: CreditAct) throws {
    let subjectActs: Set<CreditAct> = [.respond, .object, .applyRemoval]
    let strangers: [Actor] = [
      .sample(.lead, id: "stranger", department: "区商务局"), .sample(.lead, id: "nobody"),
    ]
    for (phase, acts) in Self.allowed where acts[act] != nil {
      for stranger in strangers {
        let code = try CreditListing.sample(phase: phase).refusal(of: .sample(act), by: stranger)?
          .code
        #expect(code == (subjectActs.contains(act) ? nil : .otherAuthority), "\(phase)")
      }
    }
  }

  @Test func `Nothing leads out of a dropped proposal, and each phase can be reached`() {
    #expect(CreditPhase.allCases.filter(\.isFinal) == [.dropped])
    let table = CreditListing.lifeCycle
    #expect(table.possible(in: .dropped).isEmpty)
    #expect(Set(table.initial + table.transitions.flatMap(\.to)) == Set(CreditPhase.allCases))
    #expect(CreditPhase.allCases.filter(\.isEnded) == [.dropped, .removed, .expired, .revoked])
  }

  @Test(arguments: CreditPhase.allCases)
  func `A step is never in the future, nor before the one it follows`(phase: CreditPhase) throws {
    let listing = try CreditListing.sample(phase: phase)
    for act in CreditAct.allCases where Self.allowed[phase]?[act] != nil && act != .decide {
      let step = CreditCommand.Step.sample(act)
      let last = listing.lastDay
      func code(on day: Day, today: Day) throws -> CreditRefusal.Code? {
        try listing.refusal(of: step, .sample(on: day), today: today)?.code
      }
      #expect(try code(on: last, today: last) == nil, "\(act)")
      #expect(try code(on: last.advanced(by: 1), today: last) == .future, "\(act)")
      #expect(try code(on: last.advanced(by: -1), today: last) == .tooEarly, "\(act)")
    }
  }

  @Test(arguments: CreditAct.allCases)
  func `Reasons and documents are required where somebody may later ask`(act: CreditAct) throws {
    let reasons: Set<CreditAct> = [
      .respond, .hear, .drop, .object, .refuseRemoval, .revoke, .restore, .correct,
    ]
    let documents: Set<CreditAct> = [.notice, .decide, .grantRemoval, .revoke, .restore]
    for phase in CreditPhase.allCases where Self.allowed[phase]?[act] != nil {
      let listing = try CreditListing.sample(phase: phase)
      let bare = try listing.refusal(
        of: .sample(act),
        .sample(on: "2025-03-24", note: nil, document: "2号")
      )
      #expect(bare == (reasons.contains(act) ? .reasonNeeded("K7QX-C1", act) : nil))
      let oral = try listing.refusal(of: .sample(act), .sample(on: "2025-03-24", document: nil))
      #expect(oral == (documents.contains(act) ? .documentNeeded("K7QX-C1", act) : nil))
    }
  }
}
