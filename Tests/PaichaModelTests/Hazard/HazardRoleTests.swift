import PaichaModel
import Testing

/// Who may do what with a hazard: every act with every role.
struct HazardRoleTests {
  private static let officers: Set<Role> = [.handler, .lead, .admin]
  private static let workers: Set<Role> = [.inspector, .unit, .handler, .lead, .admin]

  /// The roles of each act.
  static let allowed: [HazardAct: Set<Role>] = [
    .order: officers,
    .plan: workers,
    .begin: workers.union([.listingBody]),
    .rectify: workers.union([.listingBody]),
    .selfAccept: workers.union([.listingBody]),
    .requestReview: workers.union([.listingBody]),
    .pass: officers.union([.inspector]),
    .sendBack: officers.union([.inspector]),
    .regrade: officers,
    .suspend: officers,
    .resume: officers,
    .refer: officers,
    .penalise: officers,
    .transfer: officers,
    .takeBack: officers,
    .void: officers,
    .reopen: workers,
  ]

  @Test(arguments: HazardAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: HazardAct,
    role: Role
  ) throws {
    let roles = try #require(Self.allowed[act])
    let actor = Actor.sample(role, id: "somebody")
    for phase in HazardPhase.allCases {
      let hazard = Hazard.sample(phase: phase)
      do {
        try hazard.check(act, actor)
        #expect(roles.contains(role) && Hazard.lifeCycle.allows(act, in: phase))
      } catch {
        #expect((error.code == .role) == !roles.contains(role), "\(phase)")
      }
      guard let command = HazardCommand.sample(act) else { continue }
      let refusal = try hazard.refusal(of: command, today: "2020-01-01", by: actor)
      #expect((refusal == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test func `A general hazard of a self-check is reviewed inside the unit by another`() throws {
    let second = Actor.sample(.unit, id: "second.unit")
    let pass = HazardCommand.review(on: "2025-03-20")
    let selfCheck = Hazard.sample(phase: .rectified, source: .`self`)
    let closed = try selfCheck.after(pass, by: second)
    #expect(closed.phase == .closed)
    #expect(closed.source == .`self`)
    let own = Actor.sample(.unit, id: "rectifier")
    #expect(try selfCheck.refusal(of: pass, by: own) == .reviewerIsRectifier)
    for act in [HazardAct.order, .regrade, .void, .transfer, .suspend] {
      let command = try #require(HazardCommand.sample(act))
      let hazard = Hazard.sample(phase: .registered, source: .`self`)
      #expect(try hazard.refusal(of: command, by: second) == .role, "\(act)")
    }
  }

  @Test(arguments: InspectionKind.allCases, HazardLevel.allCases)
  func `A unit closes neither what an authority found nor a major hazard`(
    source: InspectionKind,
    level: HazardLevel
  ) throws {
    let hazard = Hazard.sample(level: level, phase: .reviewRequested, source: source)
    let unit = Actor.sample(.unit, id: "second.unit")
    let isInside = source == .`self` && level == .general
    for verdict in [Review.Verdict.passed, .returned(newDeadline: nil)] {
      let command = HazardCommand.review(on: "2025-03-20", verdict, with: ["third.unit"])
      #expect(try hazard.refusal(of: command, by: unit) == (isInside ? nil : .role))
    }
  }

  @Test func `A self-check graded up is reviewed by the authority only`() throws {
    let graded = try Hazard.sample(source: .`self`)
      .after(.regrade(.sample(), .major, .sample, authority: "市应急管理局"))
    #expect(throws: HazardRefusal.self) {
      try graded.check(.pass, .sample(.unit, id: "second.unit"))
    }
  }
}
