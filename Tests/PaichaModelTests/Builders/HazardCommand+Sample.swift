import PaichaModel

extension HazardCommand {
  /// A command of an act with everything it needs; nothing for `reopen`, which opens a new hazard.
  ///
  /// A review brings a second officer; a regrading goes to the other level.
  static func sample(
    _ act: HazardAct,
    on day: Day = "2025-03-20",
    level: HazardLevel = .general
  ) -> HazardCommand? {
    let facts = StepFacts.sample(on: day)
    return switch act {
    case .order: .order(facts, deadline: "2025-04-30", requirement: "拆除隔断", suspending: nil)
    case .plan: .plan(facts, .sample)
    case .begin: .rectify(.begun, facts)
    case .rectify: .rectify(.done, facts)
    case .selfAccept: .rectify(.selfAccepted, facts)
    case .requestReview: .rectify(.reviewRequested, facts)
    case .pass: .review(on: day, with: ["second"])
    case .sendBack: .review(on: day, .returned(newDeadline: nil), with: ["second"])
    case .regrade:
      .regrade(facts, level == .general ? .major : .general, .sample, authority: "市应急管理局")
    case .suspend: .suspend(facts, part: "二层")
    case .resume: .resume(facts)
    case .refer: .refer(facts, to: "消防救援机构")
    case .penalise: .penalise(facts, by: "消防救援机构", fineFen: 500_000)
    case .transfer: .transfer(facts, "K7QX-T1")
    case .takeBack: .takeBack(facts, isHandled: false)
    case .void: .void(facts, target: nil)
    case .reopen: nil
    }
  }

  static func rectify(on day: Day, _ stage: Rectification.Stage = .done) -> HazardCommand {
    .rectify(stage, StepFacts(on: day))
  }

  static func review(
    on day: Day,
    _ verdict: Review.Verdict = .passed,
    with officers: [ActorID] = [],
    resumes: Bool = false
  ) -> HazardCommand {
    .review(StepFacts(on: day), verdict, with: officers, resumes: resumes)
  }

  static func order(
    on day: Day,
    deadline: Day,
    suspending part: String? = nil
  ) -> HazardCommand {
    .order(StepFacts(on: day), deadline: deadline, requirement: nil, suspending: part)
  }
}
