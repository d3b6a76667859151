import PaichaModel
import Testing

/// Every state with every command: allowed by result, refused by code.
struct HazardTransitionTests {
  /// A stage of life with something in it.
  enum Stage: CaseIterable {
    case registered, rectified, returned, closedOnSpot, closedByReview, closedByReport

    var state: Hazard.State {
      switch self {
      case .registered: .registered
      case .rectified: .rectified(.sample())
      case .returned: .returned(.sample(verdict: .returned(newDeadline: nil)))
      case .closedOnSpot: .closed(.onSpot("2025-03-01"))
      case .closedByReview: .closed(.reviewed(.sample()))
      case .closedByReport: .closed(.reported("2025-03-05"))
      }
    }
  }

  /// What can be asked.
  enum Act: CaseIterable {
    case rectify, pass, sendBack, sendBackWithDeadline

    var command: HazardCommand {
      switch self {
      case .rectify: .rectify(on: "2025-03-20")
      case .pass: .review(on: "2025-03-20")
      case .sendBack: .review(on: "2025-03-20", .returned(newDeadline: nil))
      case .sendBackWithDeadline: .review(on: "2025-03-20", .returned(newDeadline: "2025-04-30"))
      }
    }
  }

  enum Outcome: Equatable {
    case becomes(Hazard.State, deadline: Day, returns: Int)
    case refused(HazardRefusal.Code)
  }

  private static let rectified = Outcome.becomes(
    .rectified(.sample(on: "2025-03-20", by: "reviewer")),
    deadline: "2025-03-31",
    returns: 1
  )
  private static let closed = Outcome.becomes(
    .closed(.reviewed(.sample(on: "2025-03-20"))),
    deadline: "2025-03-31",
    returns: 1
  )

  private static func sentBack(until deadline: Day?) -> Outcome {
    let review = Review.sample(on: "2025-03-20", verdict: .returned(newDeadline: deadline))
    return .becomes(.returned(review), deadline: deadline ?? "2025-03-31", returns: 2)
  }

  /// The whole table; the hazard has been sent back once before.
  private static func expected(_ stage: Stage, _ act: Act) -> Outcome {
    switch (stage, act) {
    case (.registered, .rectify): rectified
    case (.registered, .pass): .refused(.notRectified)
    case (.registered, .sendBack): .refused(.notRectified)
    case (.registered, .sendBackWithDeadline): .refused(.notRectified)
    case (.rectified, .rectify): .refused(.alreadyRectified)
    case (.rectified, .pass): closed
    case (.rectified, .sendBack): sentBack(until: nil)
    case (.rectified, .sendBackWithDeadline): sentBack(until: "2025-04-30")
    case (.returned, .rectify): rectified
    case (.returned, .pass): .refused(.notRectified)
    case (.returned, .sendBack): .refused(.notRectified)
    case (.returned, .sendBackWithDeadline): .refused(.notRectified)
    case (.closedOnSpot, _): .refused(.alreadyClosed)
    case (.closedByReview, _): .refused(.alreadyClosed)
    case (.closedByReport, _): .refused(.alreadyClosed)
    }
  }

  private func outcome(of act: Act, on hazard: Hazard) -> Outcome {
    do {
      var next = hazard
      let actor = Actor.sample(.handler, id: "reviewer")
      let events = try hazard.decide(act.command, today: "2025-12-31", actor: actor)
      for event in events { next.apply(event) }
      return .becomes(next.state, deadline: next.deadlineDay, returns: next.returns)
    } catch {
      return .refused(error.code)
    }
  }

  @Test(arguments: Stage.allCases, Act.allCases)
  func `A command changes a state or is refused as the table says`(stage: Stage, act: Act) {
    for level in HazardLevel.allCases {
      let hazard = Hazard.sample(level: level, state: stage.state, returns: 1)
      #expect(outcome(of: act, on: hazard) == Self.expected(stage, act))
    }
  }

  @Test(arguments: Role.allCases, Act.allCases)
  func `A role without the power is refused before anything else`(role: Role, act: Act) {
    let power: Power = act == .rectify ? .recordRectification : .review
    for stage in Stage.allCases {
      let refusal = Hazard.sample(state: stage.state)
        .refusal(of: act.command, today: "2020-01-01", by: .sample(role, id: "reviewer"))
      #expect((refusal == .role) == !role.may(power))
    }
  }

  @Test func `Note and evidence are kept with the step`() throws {
    let rectify = HazardCommand.rectify(on: "2025-03-10", note: "已清理", evidence: [.sample("a")])
    let review = HazardCommand.review(
      on: "2025-03-11",
      verdict: .passed,
      note: "属实",
      evidence: [.sample("b")]
    )
    let rectified = try Hazard.sample().after(rectify, by: .sample(.unit, id: "rectifier"))
    let closed = try rectified.after(review)
    #expect(
      rectified.state
        == .rectified(
          Rectification(
            on: "2025-03-10",
            by: "rectifier",
            note: "已清理",
            evidence: [.sample("a")]
          )
        )
    )
    #expect(
      closed.state
        == .closed(
          .reviewed(
            Review(
              on: "2025-03-11",
              by: "reviewer",
              verdict: .passed,
              note: "属实",
              evidence: [.sample("b")]
            )
          )
        )
    )
  }
}
