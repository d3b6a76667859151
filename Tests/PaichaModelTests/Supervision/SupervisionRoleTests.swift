import PaichaModel
import Testing

/// Who may do what with a listing: every act with every role.
struct SupervisionRoleTests {
  private static let authority: Set<Role> = [.handler, .lead, .admin]
  private static let unitSide: Set<Role> = [.inspector, .unit, .handler, .lead, .admin]
  private static let body: Set<Role> = [.listingBody]

  /// The roles of each act.
  static let allowed: [SupervisionAct: Set<Role>] = [
    .propose: authority,
    .approve: body,
    .reject: body,
    .notify: body,
    .publish: body,
    .fileUp: body,
    .plan: unitSide,
    .acceptPlan: authority,
    .returnPlan: authority,
    .progress: unitSide,
    .extend: unitSide,
    .grantExtension: body,
    .refuseExtension: body,
    .requestAcceptance: unitSide,
    .accept: body,
    .failAcceptance: body,
    .delist: body,
    .escalate: body,
    .upgrade: body,
    .withdraw: body,
  ]

  private func refusal(
    of act: SupervisionAct,
    in phase: SupervisionPhase,
    by actor: Actor
  ) throws -> SupervisionRefusal.Code? {
    let listing = Supervision.sample(phase: phase)
    if act == .upgrade { return try listing.refusalOfUpgrade(today: "2020-01-01", by: actor) }
    guard let step = SupervisionCommand.Step.sample(act) else { return nil }
    return try listing.refusal(of: step, today: "2020-01-01", by: actor)
  }

  @Test(arguments: SupervisionAct.allCases, Role.allCases)
  func `A role without the power is refused before anything else`(
    act: SupervisionAct,
    role: Role
  ) throws {
    let roles = try #require(Self.allowed[act])
    #expect(role.may(act.power) == roles.contains(role))
    guard act != .propose else { return }
    for phase in SupervisionPhase.allCases {
      let code = try refusal(of: act, in: phase, by: .sample(role, id: "somebody"))
      #expect((code == .role) == !roles.contains(role), "\(phase)")
    }
  }

  @Test(arguments: Role.allCases)
  func `Only the authority proposes`(role: Role) throws {
    let hazard = Hazard.sample(level: .major)
    let actor = Actor.sample(role)
    let code = try ListingProposal.sample().refusal(hazard, today: "2020-01-01", by: actor)
    #expect((code == .role) == !Self.authority.contains(role))
  }

  /// Acts of the listing body after it has listed, each in a phase that allows it.
  private static let later: [(SupervisionAct, SupervisionPhase)] = [
    (.notify, .approved), (.publish, .notified), (.fileUp, .notified),
    (.grantExtension, .extensionPending), (.refuseExtension, .extensionPending),
    (.accept, .acceptanceRequested), (.failAcceptance, .acceptanceRequested),
    (.delist, .accepted), (.escalate, .rectifying), (.withdraw, .rectifying),
  ]

  @Test(arguments: later)
  func `Once a body has listed, no other body decides`(
    act: SupervisionAct,
    phase: SupervisionPhase
  ) throws {
    let finish: Day = act == .escalate ? "2025-04-30" : "2025-12-31"
    let listing = Supervision.sample(phase: phase, body: "县安委会", finishBy: finish)
    let step = try #require(SupervisionCommand.Step.sample(act))
    let other = Actor.sample(.listingBody, id: "other", department: "市安委会")
    let own = Actor.sample(.listingBody, id: "own", department: "县安委会")
    let unnamed = Actor.sample(.listingBody, id: "unnamed")
    #expect(try listing.refusal(of: step, by: other) == .otherBody)
    #expect(try listing.refusal(of: step, by: own) == nil)
    #expect(try listing.refusal(of: step, by: unnamed) == nil)
    let anybodys = Supervision.sample(phase: phase, finishBy: finish)
    #expect(try anybodys.refusal(of: step, by: other) == nil)
  }

  @Test func `The unit's and the supervisor's steps are bound to no body`() throws {
    let unit = Actor.sample(.unit, id: "unit", department: "商场")
    let handler = Actor.sample(.handler, id: "handler", department: "市商务局")
    let published = Supervision.sample(phase: .published, body: "县安委会")
    #expect(try published.refusal(of: .plan(.sample), by: unit) == nil)
    let filed = Supervision.sample(phase: .planFiled, body: "县安委会")
    #expect(try filed.refusal(of: .acceptPlan, by: handler) == nil)
  }
}
