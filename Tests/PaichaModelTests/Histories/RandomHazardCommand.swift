import PaichaModel

extension HazardCommand {
  /// Anything somebody might ask, more often what the phase allows.
  static func random(
    of hazard: Hazard,
    near today: Day,
    _ random: inout SeededRandom
  ) -> HazardCommand {
    let possible = Hazard.lifeCycle.possible(in: hazard.phase)
    let usual = random.happens(oneIn: 3) || possible.isEmpty ? HazardAct.allCases : possible
    var act = random.pick(usual)
    // What ends a life early is asked for seldom.
    if act == .void || act == .transfer, !random.happens(oneIn: 10) { act = random.pick(usual) }
    // Half of the time the work simply goes on.
    let onward = [HazardAct.rectify, .selfAccept, .requestReview].filter(possible.contains)
    if let next = onward.last, random.happens(oneIn: 2) { act = next }
    let day = random.happens(oneIn: 5) ? today.advanced(by: random.number(-9...2)) : today
    let facts = StepFacts(on: day, note: random.happens(oneIn: 6) ? nil : "说明")
    let deadline = day.advanced(by: random.number(-10...60))
    let officers = random.happens(oneIn: 3) ? [] : [random.pick(Actor.crowd).id]
    let criterion = random.happens(oneIn: 3) ? nil : Criterion.sample
    return switch act {
    case .order:
      .order(
        facts,
        deadline: deadline,
        requirement: nil,
        suspending: random.happens(oneIn: 4) ? "二层" : nil
      )
    case .plan: .plan(facts, .sample)
    case .begin: .rectify(.begun, facts)
    case .rectify: .rectify(.done, facts)
    case .selfAccept: .rectify(.selfAccepted, facts)
    case .requestReview: .rectify(.reviewRequested, facts)
    case .pass: .review(facts, .passed, with: officers, resumes: random.happens(oneIn: 3))
    case .sendBack:
      .review(
        facts,
        .returned(newDeadline: random.happens(oneIn: 2) ? nil : deadline),
        with: officers,
        resumes: false
      )
    case .regrade:
      .regrade(facts, random.pick(HazardLevel.allCases), criterion, authority: "市应急管理局")
    case .suspend: .suspend(facts, part: "二层")
    case .resume: .resume(facts)
    case .refer: .refer(facts, to: "消防救援机构")
    case .penalise: .penalise(facts, by: "消防救援机构", fineFen: 1)
    case .transfer: .transfer(facts, "K7QX-T1")
    case .takeBack: .takeBack(facts, isHandled: random.happens(oneIn: 4))
    case .void, .reopen: .void(facts, target: random.happens(oneIn: 9) ? "K7QX-H1" : nil)
    }
  }
}
