import PaichaModel
import Testing

/// The stages of rectification and the term of the review that follows.
struct HazardStageTests {
  private let unit = Actor.sample(.unit, id: "unit")

  @Test func `A general hazard goes from done to review at once`() throws {
    let hazard = try Hazard.sample()
      .after(.rectify(on: "2025-03-10"), by: unit)
      .after(.review(on: "2025-03-12"))
    #expect(hazard.state == .closed(.reviewed(.sample(on: "2025-03-12"))))
  }

  @Test func `A major hazard is self-accepted, then review is asked for, until one passes`() throws
  {
    func round(_ hazard: Hazard, on day: Day) throws -> Hazard {
      try hazard
        .after(.rectify(on: day, .begun), by: unit)
        .after(.rectify(on: day, .done), by: unit)
        .after(.rectify(on: day, .selfAccepted), by: unit)
        .after(.rectify(on: day, .reviewRequested), by: unit)
    }
    func review(on day: Day, _ verdict: Review.Verdict = .passed) -> HazardCommand {
      .review(on: day, verdict, with: ["second"])
    }
    var hazard = try round(.sample(level: .major), on: "2025-03-10")
    hazard = try hazard.after(review(on: "2025-03-12", .returned(newDeadline: "2025-04-15")))
    hazard = try round(hazard, on: "2025-04-01")
    hazard = try hazard.after(review(on: "2025-04-02", .returned(newDeadline: nil)))
    hazard = try round(hazard, on: "2025-04-10")
    hazard = try hazard.after(review(on: "2025-04-11"))
    #expect(hazard.closedOn == "2025-04-11")
    #expect(hazard.returns == 2)
    #expect(hazard.deadlineDay == "2025-04-15")
    #expect(hazard.judgedDeadline == .given("2025-03-31"))
  }

  /// 2025-03-20 is a Thursday.
  @Test(arguments: [
    (SeverityRule.general, HazardLevel.general, "2025-03-31" as Day, "reinspect.general"),
    (.general, .major, "2025-03-31", "reinspect.major_resume"),
    (.majorOrder10, .major, "2025-03-31", "reinspect.major_resume"),
    (.majorCommerce, .major, "2025-03-31", "reinspect.major_resume"),
    (.directFire, .major, "2025-03-25", "reinspect.fire"),
    (.directFire, .general, "2025-03-25", "reinspect.fire"),
    (.compositeFireA, .general, "2025-03-25", "reinspect.fire"),
    (.compositeFireX, .general, "2025-03-25", "reinspect.fire"),
    (.compositeFireB, .general, "2025-03-25", "reinspect.fire"),
    (.majorSpecialEquipment, .major, "2025-04-03", "reinspect.special_equipment"),
    (.seriousSpecialEquipment, .general, "2025-04-03", "reinspect.special_equipment"),
  ])
  func `The term of the review follows the field and the level`(
    severity: SeverityRule,
    level: HazardLevel,
    due: Day,
    rule: String
  ) throws {
    let hazard = Hazard.sample(level: level, phase: level == .major ? .selfAccepted : .ordered)
    let command = HazardCommand.rectify(
      on: "2025-03-20",
      level == .major ? .reviewRequested : .done
    )
    let clocks = try hazard.clocks(startedBy: command, rules: .sample(severity: severity))
    #expect(clocks.map(\.kind) == [.hazardReview])
    #expect(clocks.first?.due == DueDay(day: due, isProvisional: false))
    #expect(clocks.first?.from == "2025-03-20")
    #expect(clocks.first?.rule == rule)
  }

  @Test(arguments: [
    (HazardLevel.general, [Rectification.Stage.done]), (.major, [.reviewRequested]),
  ])
  func `The term of the review starts with the stage that asks for it, once`(
    level: HazardLevel,
    asking: [Rectification.Stage]
  ) throws {
    var hazard = Hazard.sample(level: level)
    for stage in Rectification.Stage.allCases {
      let command = HazardCommand.rectify(on: "2025-03-20", stage)
      let kinds = try hazard.clocks(startedBy: command, by: unit).map(\.kind)
      #expect(kinds == (asking.contains(stage) ? [.hazardReview] : []), "\(stage)")
      hazard = try hazard.after(command, by: unit)
    }
    #expect(hazard.phase == .reviewRequested)
  }

  @Test func `A plan ends the term of the plan, a review that of the review, closing the rest`() {
    let filed = FiledPlan(.sample(), plan: .sample)
    let returned = Review.sample(verdict: .returned(newDeadline: nil))
    #expect(HazardEvent.planned(filed).ended == [.hazardPlan])
    #expect(HazardEvent.reviewed(.sample()).ended == [.hazardReview])
    #expect(HazardEvent.reviewed(returned).ended == [.hazardReview])
    let all = Set(ClockKind.allCases)
    #expect(HazardEvent.reviewed(.sample()).stopped == all)
    #expect(HazardEvent.reviewed(returned).stopped == [])
    #expect(HazardEvent.voided(Voiding(.sample(), target: nil)).stopped == all)
    for isHandled in [true, false] {
      let phase: HazardPhase = isHandled ? .closed : .ordered
      let back = TransferReturn("K7QX-T1", .sample(), isHandled: isHandled, to: phase)
      #expect(HazardEvent.takenBack(back).stopped == (isHandled ? all : []))
    }
  }
}
