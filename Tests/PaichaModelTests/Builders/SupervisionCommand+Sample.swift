import PaichaModel

extension SupervisionCommand.Step {
  /// A step of an act with everything it needs; nothing for those that are no commands of a
  /// listing: to propose and to upgrade make a new one.
  static func sample(_ act: SupervisionAct) -> SupervisionCommand.Step? {
    switch act {
    case .approve: .approve(finishBy: "2025-12-31", supervisor: "市商务局", leader: "王副市长")
    case .reject: .reject
    case .notify: .notify(planBy: nil)
    case .publish: .publish(medium: "政府网站")
    case .fileUp: .fileUp(to: "市安委办")
    case .plan: .plan(.sample)
    case .acceptPlan: .acceptPlan
    case .returnPlan: .returnPlan
    case .progress: .progress(percent: 40, nextStep: "安装喷淋")
    case .extend: .extend(until: "2026-02-27", measures: "专人值守")
    case .grantExtension: .grantExtension(until: nil)
    case .refuseExtension: .refuseExtension
    case .requestAcceptance: .requestAcceptance
    case .accept: .accept(with: ["expert"])
    case .failAcceptance: .failAcceptance(with: ["expert"], finishBy: nil)
    case .delist: .delist(medium: "政府网站", resumes: false)
    case .escalate: .escalate(.interviewed)
    case .withdraw: .withdraw
    case .propose, .upgrade: nil
    }
  }
}

extension Supervision {
  /// The listing of a higher level that takes this one's place.
  func upgraded(
    to level: GovernmentLevel = .city,
    finishBy: Day = "2025-12-31",
    _ facts: StepFacts = .sample(on: "2025-06-02"),
    today: Day = "2026-12-31",
    by actor: Actor = .sample(.listingBody, id: "higher", department: "市安委会")
  ) throws -> (SupervisionEvent, ListingOpening) {
    try upgrade(
      to: level,
      as: "K7QX-S2",
      finishBy: finishBy,
      supervisor: "市应急管理局",
      leader: "李市长",
      facts: facts,
      today: today,
      actor: actor,
      clocks: .sample()
    )
  }

  /// The code an upgrade is refused with, or nothing if it is allowed.
  func refusalOfUpgrade(
    to level: GovernmentLevel = .city,
    finishBy: Day = "2025-12-31",
    _ facts: StepFacts = .sample(on: "2025-06-02"),
    today: Day = "2026-12-31",
    by actor: Actor = .sample(.listingBody, id: "higher")
  ) throws -> SupervisionRefusal.Code? {
    do {
      _ = try upgraded(to: level, finishBy: finishBy, facts, today: today, by: actor)
      return nil
    } catch let refusal as SupervisionRefusal {
      return refusal.code
    }
  }
}
