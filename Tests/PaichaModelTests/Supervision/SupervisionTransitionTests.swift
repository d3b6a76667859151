import PaichaModel
import Testing

/// Every phase with every act: allowed by result, refused by code.
struct SupervisionTransitionTests {
  /// What is allowed, and where it leads; all else is refused.
  static let allowed: [SupervisionPhase: [SupervisionAct: SupervisionPhase]] = [
    .proposed: [.approve: .approved, .reject: .rejected, .withdraw: .withdrawn],
    .approved: [.notify: .notified, .upgrade: .superseded, .withdraw: .withdrawn],
    .rejected: [:],
    .notified: [
      .publish: .published, .fileUp: .notified, .progress: .notified, .escalate: .notified,
      .upgrade: .superseded, .withdraw: .withdrawn,
    ],
    .published: [
      .plan: .planFiled, .fileUp: .published, .progress: .published, .escalate: .published,
      .upgrade: .superseded, .withdraw: .withdrawn,
    ],
    .planFiled: [
      .acceptPlan: .rectifying, .returnPlan: .published, .fileUp: .planFiled,
      .progress: .planFiled, .escalate: .planFiled, .upgrade: .superseded,
      .withdraw: .withdrawn,
    ],
    .rectifying: [
      .progress: .rectifying, .extend: .extensionPending,
      .requestAcceptance: .acceptanceRequested, .fileUp: .rectifying,
      .escalate: .rectifying, .upgrade: .superseded, .withdraw: .withdrawn,
    ],
    .extensionPending: [
      .grantExtension: .rectifying, .refuseExtension: .rectifying,
      .progress: .extensionPending, .fileUp: .extensionPending,
      .escalate: .extensionPending, .upgrade: .superseded, .withdraw: .withdrawn,
    ],
    .acceptanceRequested: [
      .accept: .accepted, .failAcceptance: .rectifying, .fileUp: .acceptanceRequested,
      .escalate: .acceptanceRequested, .upgrade: .superseded, .withdraw: .withdrawn,
    ],
    .accepted: [.delist: .delisted, .fileUp: .accepted],
    .delisted: [:],
    .withdrawn: [:],
    .superseded: [:],
  ]

  enum Outcome: Equatable {
    case becomes(SupervisionPhase)
    case refused(SupervisionRefusal.Code)
  }

  /// What comes of an act; a consequence follows a finish date missed long ago.
  private func outcome(of act: SupervisionAct, in phase: SupervisionPhase) throws -> Outcome? {
    var listing = Supervision.sample(
      phase: phase,
      finishBy: act == .escalate ? "2025-04-30" : "2025-12-31"
    )
    do {
      if act == .upgrade {
        let (event, opening) = try listing.upgraded()
        listing.apply(event)
        #expect(Supervision(opening).phase == .approved)
      } else {
        guard let step = SupervisionCommand.Step.sample(act) else { return nil }
        #expect(SupervisionCommand(step, .sample()).act == act)
        listing = try listing.after(step)
      }
      return .becomes(listing.phase)
    } catch let refusal as SupervisionRefusal {
      return .refused(refusal.code)
    }
  }

  @Test(arguments: SupervisionPhase.allCases, SupervisionAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: SupervisionPhase,
    act: SupervisionAct
  ) throws {
    try #require(Supervision.sample(phase: phase).phase == phase)
    guard let outcome = try outcome(of: act, in: phase) else {
      #expect(act == .propose)
      return
    }
    let next = Self.allowed[phase]?[act]
    #expect(outcome == next.map { .becomes($0) } ?? .refused(.notNow))
  }

  @Test(arguments: SupervisionPhase.allCases, SupervisionAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: SupervisionPhase,
    act: SupervisionAct
  ) {
    let table = Supervision.lifeCycle
    let next = Self.allowed[phase]?[act]
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    guard let next else { return }
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    #expect(ends == [next] || (ends.isEmpty && next == phase))
  }

  @Test func `Nothing leads out of a final phase, and each phase can be reached`() {
    #expect(
      SupervisionPhase.allCases.filter(\.isFinal)
        == [.rejected, .delisted, .withdrawn, .superseded]
    )
    for phase in SupervisionPhase.allCases where phase.isFinal {
      #expect(Supervision.lifeCycle.possible(in: phase).isEmpty)
      #expect(!Supervision.sample(phase: phase).isActive)
    }
    let reached = Set(
      Supervision.lifeCycle.initial + Supervision.lifeCycle.transitions.flatMap(\.to)
    )
    #expect(reached == Set(SupervisionPhase.allCases))
  }

  @Test func `A refusal names the phase, the basis and what is possible`() {
    #expect {
      try Supervision.sample(phase: .approved).event(.delist(medium: "政府网站", resumes: false))
    } throws: { error in
      guard case SupervisionRefusal.notNow(_, .delist, .approved, let possible) = error,
        let refusal = error as? SupervisionRefusal
      else { return false }
      return refusal.what.en.contains("approved") && refusal.what.en.contains("青岛")
        && possible == [.notify, .upgrade, .withdraw]
    }
  }
}
