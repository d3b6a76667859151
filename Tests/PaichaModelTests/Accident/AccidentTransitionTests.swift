import PaichaModel
import Testing

/// Every phase with every act and role: allowed by result, refused by code.
struct AccidentTransitionTests {
  /// What is allowed, and where it leads; all else is refused.
  static let allowed: [AccidentPhase: [AccidentAct: AccidentPhase]] = [
    .reported: [
      .revise: .reported, .reportUp: .reported, .findFault: .reported, .link: .reported,
      .extend: .reported, .investigate: .underInvestigation, .void: .void,
    ],
    .underInvestigation: [
      .revise: .underInvestigation, .reportUp: .underInvestigation,
      .findFault: .underInvestigation, .link: .underInvestigation,
      .extend: .underInvestigation, .deliver: .reportDelivered, .void: .void,
    ],
    .reportDelivered: [
      .revise: .reportDelivered, .reportUp: .reportDelivered, .findFault: .reportDelivered,
      .link: .reportDelivered, .extend: .reportDelivered, .approve: .approved, .void: .void,
    ],
    .approved: [
      .revise: .approved, .reportUp: .approved, .findFault: .approved, .link: .approved,
      .evaluate: .evaluated, .void: .void,
    ],
    .evaluated: [.reportUp: .evaluated, .findFault: .evaluated, .void: .void],
    .void: [:],
  ]

  private static let authority: Set<Role> = [.handler, .lead, .admin]

  /// An extraordinary accident, whose approval can be extended.
  private static func accident(in phase: AccidentPhase) throws -> Accident {
    try .sample(phase: phase, .sample(.fall, .sample(deaths: 30)))
  }

  @Test(arguments: AccidentPhase.allCases, AccidentAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: AccidentPhase,
    act: AccidentAct
  ) throws {
    var accident = try Self.accident(in: phase)
    try #require(accident.phase == phase)
    let step = AccidentCommand.Step.sample(act, in: phase)
    #expect(AccidentCommand(step, .sample()).act == act)
    guard let next = Self.allowed[phase]?[act] else {
      #expect(try accident.refusal(of: step) == .notNow)
      return
    }
    accident.apply(try accident.event(step))
    #expect(accident.phase == next)
    #expect(accident.lastDay == "2025-03-24")
  }

  @Test(arguments: AccidentPhase.allCases, AccidentAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: AccidentPhase,
    act: AccidentAct
  ) {
    let table = Accident.lifeCycle
    let next = Self.allowed[phase]?[act]
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    #expect(ends == (next.map { $0 == phase ? [] : [$0] } ?? []))
  }

  @Test(arguments: AccidentAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: AccidentAct,
    role: Role
  ) throws {
    let roles: Set<Role> =
      act == .revise ? Self.authority.union([.unit, .inspector]) : Self.authority
    for phase in AccidentPhase.allCases {
      let code = try Self.accident(in: phase).refusal(
        of: .sample(act, in: phase),
        today: "2020-01-01",
        by: .sample(role, id: "somebody")
      )
      #expect((code == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test(arguments: Role.allCases)
  func `Units, inspectors and the authority report accidents`(role: Role) {
    let may: Set<Role> = Self.authority.union([.unit, .inspector])
    let result = Result { try AccidentDraft.sample().opening(by: .sample(role)) }
    switch result {
    case .success: #expect(may.contains(role))
    case .failure(let error):
      #expect((error as? AccidentRefusal)?.code == .role)
      #expect(!may.contains(role))
    }
  }

  @Test func `Only a withdrawal leads out of an end, and a fault found later is recorded`() {
    let finals = AccidentPhase.allCases.filter(\.isFinal)
    #expect(finals == [.evaluated, .void])
    let leading = Accident.lifeCycle.transitions.filter { !$0.to.isEmpty }
    #expect(leading.allSatisfy { $0.act == .void || !$0.from.contains(where: \.isFinal) })
    #expect(Accident.lifeCycle.possible(in: .evaluated) == [.reportUp, .findFault, .void])
    #expect(Accident.lifeCycle.possible(in: .void).isEmpty)
  }

  @Test func `Each phase can be reached`() {
    let reached = Accident.lifeCycle.initial + Accident.lifeCycle.transitions.flatMap(\.to)
    #expect(Set(reached) == Set(AccidentPhase.allCases))
  }
}
