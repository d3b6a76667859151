import PaichaModel
import Testing

/// Every phase with every act and role: allowed by result, refused by code.
struct PlanTransitionTests {
  /// What is allowed, and where it leads; all else is refused.
  static let allowed: [PlanPhase: [PlanAct: PlanPhase]] = [
    .drafted: [
      .review: .reviewed, .returnDraft: .drafted, .publish: .published, .retire: .retired,
    ],
    .reviewed: [.publish: .published, .retire: .retired],
    .published: [
      .file: .filingSent, .confirm: .published, .requireRevision: .revisionDue,
      .revise: .drafted, .retire: .retired,
    ],
    .filingSent: [
      .acceptFiling: .filed, .returnFiling: .filingReturned, .countAsFiled: .filed,
      .retire: .retired,
    ],
    .filingReturned: [
      .file: .filingSent, .requireRevision: .revisionDue, .revise: .drafted, .retire: .retired,
    ],
    .filed: [
      .confirm: .filed, .requireRevision: .revisionDue, .revise: .drafted, .retire: .retired,
    ],
    .revisionDue: [.revise: .drafted, .retire: .retired],
    .retired: [:],
  ]

  private static let keepers: Set<Role> = [.inspector, .unit, .handler, .lead, .admin]
  private static let checkers: Set<Role> = [.handler, .lead, .admin]

  private static let roles: [PlanAct: Set<Role>] = [
    .review: keepers, .returnDraft: keepers, .publish: keepers, .file: keepers,
    .acceptFiling: checkers, .returnFiling: checkers, .countAsFiled: keepers,
    .confirm: keepers, .requireRevision: keepers, .revise: keepers, .retire: keepers,
  ]

  @Test(arguments: PlanPhase.allCases, PlanAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: PlanPhase,
    act: PlanAct
  ) throws {
    var plan = try EmergencyPlan.sample(phase: phase)
    try #require(plan.phase == phase)
    let step = PlanCommand.Step.sample(act)
    #expect(PlanCommand(step, .sample()).act == act)
    guard let next = Self.allowed[phase]?[act] else {
      #expect(try plan.refusal(of: step)?.code == .notNow)
      return
    }
    plan.apply(try plan.event(step))
    #expect(plan.phase == next)
    #expect(plan.lastDay == "2025-03-24")
  }

  @Test(arguments: PlanPhase.allCases, PlanAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: PlanPhase,
    act: PlanAct
  ) {
    let table = EmergencyPlan.lifeCycle
    let next = Self.allowed[phase]?[act]
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    // An evaluation that confirms the plan leaves it where it stands.
    #expect(ends == (next.map { act == .confirm ? [] : [$0] } ?? []))
  }

  @Test(arguments: PlanAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: PlanAct,
    role: Role
  ) throws {
    let roles = try #require(Self.roles[act])
    for phase in PlanPhase.allCases {
      let refusal = try EmergencyPlan.sample(phase: phase)
        .refusal(of: .sample(act), today: "2020-01-01", by: .sample(role, id: "somebody"))
      #expect((refusal?.code == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test func `Nothing leads out of a retired plan, and each phase can be reached`() {
    #expect(PlanPhase.allCases.filter(\.isFinal) == [.retired])
    #expect(EmergencyPlan.lifeCycle.possible(in: .retired).isEmpty)
    let table = EmergencyPlan.lifeCycle
    #expect(Set(table.initial + table.transitions.flatMap(\.to)) == Set(PlanPhase.allCases))
    #expect(table.initial == [.drafted, .published, .filed])
  }

  @Test(arguments: PlanPhase.allCases)
  func `A step is never in the future, nor before the one it follows`(phase: PlanPhase) throws {
    let plan = try EmergencyPlan.sample(phase: phase)
    for act in PlanAct.allCases where Self.allowed[phase]?[act] != nil && act != .countAsFiled {
      let step = PlanCommand.Step.sample(act)
      let last = plan.lastDay
      func code(on day: Day, today: Day) throws -> PlanRefusal.Code? {
        try plan.refusal(of: step, .sample(on: day), today: today)?.code
      }
      #expect(try code(on: last, today: last) == nil)
      #expect(try code(on: last.advanced(by: 1), today: last) == .future)
      #expect(try code(on: last.advanced(by: -1), today: last) == .tooEarly)
    }
  }

  @Test(arguments: PlanAct.allCases)
  func `A reason is required for what somebody may later ask about`(act: PlanAct) throws {
    let needed: Set<PlanAct> = [.returnFiling, .confirm, .requireRevision, .retire]
    for phase in PlanPhase.allCases where Self.allowed[phase]?[act] != nil {
      let refusal = try EmergencyPlan.sample(phase: phase)
        .refusal(of: .sample(act), .sample(on: "2025-03-24", note: nil))
      #expect(refusal == (needed.contains(act) ? .reasonNeeded("K7QX-P1", act) : nil))
    }
  }
}
