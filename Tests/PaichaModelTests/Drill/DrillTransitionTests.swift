import PaichaModel
import Testing

/// Every phase with every act and role: allowed by result, refused by code.
struct DrillTransitionTests {
  /// What is allowed, and where it leads; all else is refused.
  static let allowed: [DrillPhase: [DrillAct: DrillPhase]] = [
    .planned: [.hold: .held, .cancel: .cancelled, .void: .void],
    .held: [.evaluate: .evaluated, .void: .void],
    .evaluated: [.report: .reported, .void: .void],
    .reported: [.void: .void],
    .cancelled: [:],
    .void: [:],
  ]

  @Test(arguments: DrillPhase.allCases, DrillAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: DrillPhase,
    act: DrillAct
  ) throws {
    var drill = try Drill.sample(phase: phase)
    try #require(drill.phase == phase)
    let step = DrillCommand.Step.sample(act)
    #expect(DrillCommand(step, .sample()).act == act)
    guard let next = Self.allowed[phase]?[act] else {
      #expect(try drill.refusal(of: step)?.code == .notNow)
      return
    }
    drill.apply(try drill.event(step))
    #expect(drill.phase == next)
    #expect(drill.lastDay == "2025-03-24")
  }

  @Test(arguments: DrillPhase.allCases, DrillAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: DrillPhase,
    act: DrillAct
  ) {
    let table = Drill.lifeCycle
    let next = Self.allowed[phase]?[act]
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    #expect(ends == (next.map { [$0] } ?? []))
  }

  @Test(arguments: DrillAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: DrillAct,
    role: Role
  ) throws {
    let keepers: Set<Role> = [.inspector, .unit, .handler, .lead, .admin]
    for phase in DrillPhase.allCases {
      let refusal = try Drill.sample(phase: phase)
        .refusal(of: .sample(act), today: "2020-01-01", by: .sample(role, id: "somebody"))
      #expect((refusal?.code == .role) == !keepers.contains(role), "\(phase)")
    }
  }

  @Test(arguments: DrillPhase.allCases)
  func `A step is never in the future, nor before the one it follows`(phase: DrillPhase) throws {
    let drill = try Drill.sample(phase: phase)
    for act in DrillAct.allCases where Self.allowed[phase]?[act] != nil {
      let last = drill.lastDay
      func code(on day: Day) throws -> DrillRefusal.Code? {
        try drill.refusal(of: .sample(act), .sample(on: day), today: last)?.code
      }
      #expect(try code(on: last) == nil)
      #expect(try code(on: last.advanced(by: 1)) == .future)
      #expect(try code(on: last.advanced(by: -1)) == .tooEarly)
    }
  }

  @Test(arguments: DrillAct.allCases)
  func `A reason is required where something was not held or is withdrawn`(
    act: DrillAct
  ) throws {
    let isNeeded = act == .cancel || act == .void
    for phase in DrillPhase.allCases where Self.allowed[phase]?[act] != nil {
      let refusal = try Drill.sample(phase: phase)
        .refusal(of: .sample(act), .sample(on: "2025-03-24", note: nil))
      #expect(refusal == (isNeeded ? .reasonNeeded("K7QX-D1", act) : nil))
    }
  }

  @Test func `Phases say whether they end a drill and whether it was held`() {
    #expect(DrillPhase.allCases.filter(\.isFinal) == [.reported, .cancelled, .void])
    #expect(DrillPhase.allCases.filter(\.counts) == [.held, .evaluated, .reported])
    let table = Drill.lifeCycle
    #expect(Set(table.initial + table.transitions.flatMap(\.to)) == Set(DrillPhase.allCases))
  }
}
