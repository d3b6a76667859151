import PaichaModel
import Testing

/// Every phase with every act, for both levels: allowed by result, refused by code.
struct HazardTransitionTests {
  enum Outcome: Equatable {
    case becomes(HazardPhase, deadline: Day, returns: Int)
    case refused(HazardRefusal.Code)
  }

  private static func code(_ phase: HazardPhase, _ act: HazardAct) -> HazardRefusal.Code {
    switch (phase, act) {
    case (.closed, _): .alreadyClosed
    case (.rectified, .rectify), (.selfAccepted, .rectify), (.reviewRequested, .rectify):
      .alreadyRectified
    case (.registered, .pass), (.ordered, .pass), (.planned, .pass), (.rectifying, .pass),
      (.returned, .pass), (.registered, .sendBack), (.ordered, .sendBack), (.planned, .sendBack),
      (.rectifying, .sendBack), (.returned, .sendBack):
      .notRectified
    default: .notNow
    }
  }

  private static func expected(
    _ level: HazardLevel,
    _ phase: HazardPhase,
    _ act: HazardAct
  ) -> Outcome {
    if level == .major, let code = AllowedHazardSteps.majorOnly[phase]?[act] {
      return .refused(code)
    }
    guard let next = AllowedHazardSteps.general[phase]?[act] else {
      return .refused(code(phase, act))
    }
    return .becomes(
      next,
      deadline: act == .order ? "2025-04-30" : "2025-03-31",
      returns: (phase == .returned ? 1 : 0) + (act == .sendBack ? 1 : 0)
    )
  }

  private func outcome(of command: HazardCommand, on hazard: Hazard) throws -> Outcome {
    do {
      let next = try hazard.after(command)
      return .becomes(next.phase, deadline: next.deadlineDay, returns: next.returns)
    } catch let refusal as HazardRefusal {
      return .refused(refusal.code)
    }
  }

  @Test(arguments: HazardPhase.allCases, HazardAct.allCases)
  func `A command changes a phase or is refused as listed here`(
    phase: HazardPhase,
    act: HazardAct
  ) throws {
    for level in HazardLevel.allCases {
      guard let command = HazardCommand.sample(act, level: level) else {
        #expect(act == .reopen)
        continue
      }
      #expect(command.act == act)
      let part = phase == .closed ? "二层" : nil
      let hazard = Hazard.sample(level: level, phase: phase, suspended: part)
      try #require(hazard.phase == phase)
      let expected = Self.expected(level, phase, act)
      #expect(try outcome(of: command, on: hazard) == expected, "\(level)")
    }
  }

  @Test(arguments: HazardPhase.allCases, HazardAct.allCases)
  func `The table of the life cycle says the same as the list here`(
    phase: HazardPhase,
    act: HazardAct
  ) {
    let table = Hazard.lifeCycle
    let next = AllowedHazardSteps.general[phase]?[act]
    guard act != .reopen else {
      #expect(table.allows(.reopen, in: phase) == (phase == .closed))
      return
    }
    #expect(table.allows(act, in: phase) == (next != nil))
    #expect(table.possible(in: phase).contains(act) == (next != nil))
    guard let next else { return }
    let ends = table.transitions.filter { $0.act == act && $0.from.contains(phase) }.flatMap(\.to)
    #expect(ends.contains(next) || (ends.isEmpty && next == phase))
  }

  @Test func `Nothing leads out of a final phase, and each phase can be reached`() {
    let table = Hazard.lifeCycle
    for transition in table.transitions where !transition.to.isEmpty {
      #expect(transition.from.allSatisfy { !$0.isFinal }, "\(transition.act)")
    }
    let reached = Set(table.initial + table.transitions.flatMap(\.to))
    #expect(reached == Set(HazardPhase.allCases))
    #expect(HazardPhase.allCases.filter(\.isFinal) == [.closed, .void])
  }

  @Test func `A refusal names the phase, the basis and what is possible`() {
    #expect {
      try Hazard.sample(phase: .ordered).after(.rectify(on: "2025-03-20", .selfAccepted))
    } throws: { error in
      guard case HazardRefusal.notNow(_, .selfAccept, .ordered, let possible) = error,
        let refusal = error as? HazardRefusal
      else { return false }
      let what = refusal.what.en
      return what.contains("ordered") && what.contains("art 18") && what.contains("plan")
        && possible == [
          .plan, .begin, .rectify, .regrade, .suspend, .refer, .penalise, .transfer, .void,
        ]
    }
  }
}
