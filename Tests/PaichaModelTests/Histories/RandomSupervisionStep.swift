import PaichaModel

extension SupervisionCommand.Step {
  /// Anything somebody might ask of a listing, more often what its phase allows.
  static func random(
    of listing: Supervision,
    on day: Day,
    _ random: inout SeededRandom
  ) -> SupervisionCommand.Step? {
    let possible = Supervision.lifeCycle.possible(in: listing.phase)
    let usual = random.happens(oneIn: 6) || possible.isEmpty ? SupervisionAct.allCases : possible
    var act = random.pick(usual)
    // What ends a listing early is asked for seldom.
    if act == .withdraw || act == .reject, !random.happens(oneIn: 8) { act = random.pick(usual) }
    // Half of the time the case simply goes on.
    let onward = [SupervisionAct.approve, .notify, .publish, .plan, .acceptPlan, .accept, .delist]
      .filter(possible.contains)
    if let next = onward.last, random.happens(oneIn: 2) { act = next }
    let finish = listing.finishBy ?? day
    let officers = random.happens(oneIn: 4) ? [] : [random.pick(ListedWorld.people).id]
    return switch act {
    case .approve:
      .approve(
        finishBy: day.advanced(by: random.number(-5...380)),
        supervisor: "市商务局",
        leader: "王副市长"
      )
    case .notify:
      .notify(planBy: random.happens(oneIn: 2) ? nil : day.advanced(by: random.number(-3...30)))
    case .progress: .progress(percent: random.number(-5...105), nextStep: "安装喷淋")
    case .extend:
      .extend(until: finish.advanced(by: random.number(-5...90)), measures: "专人值守")
    case .grantExtension:
      .grantExtension(
        until: random.happens(oneIn: 2) ? nil : finish.advanced(by: random.number(-5...250))
      )
    case .accept: .accept(with: officers)
    case .failAcceptance:
      .failAcceptance(
        with: officers,
        finishBy: random.happens(oneIn: 2) ? nil : day.advanced(by: random.number(-5...300))
      )
    case .delist: .delist(medium: "政府网站", resumes: random.happens(oneIn: 2))
    case .escalate: .escalate(random.pick(Consequence.allCases))
    default: .sample(act)
    }
  }
}
