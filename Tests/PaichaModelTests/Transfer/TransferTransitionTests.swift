import PaichaModel
import Testing

/// Every phase with every act and role: allowed by result, refused by code.
struct TransferTransitionTests {
  /// What is allowed, and where it leads; all else is refused.
  static let allowed: [TransferPhase: [TransferAct: TransferPhase]] = [
    .drafted: [.approve: .approved, .refuse: .refused],
    .approved: [.send: .sent],
    .refused: [:],
    .sent: [.receive: .received, .feedBack: .fedBack, .sendBack: .returned],
    .received: [.feedBack: .fedBack, .sendBack: .returned],
    .fedBack: [:],
    .returned: [:],
  ]

  private static let roles: [TransferAct: Set<Role>] = [
    .approve: [.lead],
    .refuse: [.lead],
    .send: [.handler, .lead, .admin],
    .receive: [.handler, .lead, .admin],
    .feedBack: [.handler, .lead, .admin],
    .sendBack: [.handler, .lead, .admin],
  ]

  @Test(arguments: TransferPhase.allCases, TransferAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: TransferPhase,
    act: TransferAct
  ) throws {
    var transfer = try Transfer.sample(phase: phase)
    try #require(transfer.phase == phase)
    let step = TransferCommand.Step.sample(act)
    #expect(TransferCommand(step, .sample()).act == act)
    guard let next = Self.allowed[phase]?[act] else {
      #expect(try transfer.refusal(of: step) == .notNow)
      return
    }
    transfer.apply(try transfer.event(step))
    #expect(transfer.phase == next)
    #expect(transfer.lastDay == "2025-03-24")
  }

  @Test(arguments: TransferPhase.allCases, TransferAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: TransferPhase,
    act: TransferAct
  ) {
    let table = Transfer.lifeCycle
    let next = Self.allowed[phase]?[act]
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    #expect(ends == (next.map { [$0] } ?? []))
  }

  @Test(arguments: TransferAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: TransferAct,
    role: Role
  ) throws {
    let roles = try #require(Self.roles[act])
    for phase in TransferPhase.allCases {
      let code = try Transfer.sample(phase: phase)
        .refusal(of: .sample(act), today: "2020-01-01", by: .sample(role, id: "somebody"))
      #expect((code == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test func `Nothing leads out of a final phase, and each phase can be reached`() {
    let finals = TransferPhase.allCases.filter(\.isFinal)
    #expect(finals == [.refused, .fedBack, .returned])
    #expect(finals.allSatisfy { Transfer.lifeCycle.possible(in: $0).isEmpty })
    let reached = Transfer.lifeCycle.initial + Transfer.lifeCycle.transitions.flatMap(\.to)
    #expect(Set(reached) == Set(TransferPhase.allCases))
  }
}
