import PaichaModel
import Testing

/// Who reviews, on which days, with how many, and how a deadline moves.
struct HazardReviewTests {
  private let rectified = Hazard.sample(phase: .rectified)

  @Test func `Nobody reviews their own rectification, whatever the role`() throws {
    for role in Role.allCases where role.may(.review) {
      for verdict in [Review.Verdict.passed, .returned(newDeadline: nil)] {
        let command = HazardCommand.review(on: "2025-03-12", verdict)
        let own = Actor.sample(role, id: "rectifier")
        #expect(try rectified.refusal(of: command, by: own) == .reviewerIsRectifier)
        #expect(try rectified.refusal(of: command, by: .sample(role, id: "other")) == nil)
        let joined = HazardCommand.review(on: "2025-03-12", verdict, with: ["rectifier"])
        #expect(try rectified.refusal(of: joined) == .reviewerIsRectifier)
      }
    }
  }

  @Test func `Everybody who recorded a stage of the round is a rectifier`() throws {
    var hazard = Hazard.sample()
    let stages: [(Rectification.Stage, ActorID)] = [
      (.begun, "a"), (.done, "b"), (.selfAccepted, "c"), (.reviewRequested, "d"),
    ]
    for (stage, id) in stages {
      hazard = try hazard.after(.rectify(on: "2025-03-10", stage), by: .sample(.unit, id: id))
    }
    #expect(hazard.rectifiers == ["a", "b", "c", "d"])
    for (_, id) in stages {
      let pass = HazardCommand.review(on: "2025-03-12")
      #expect(try hazard.refusal(of: pass, by: .sample(.lead, id: id)) == .reviewerIsRectifier)
    }
    let returned = try hazard.after(.review(on: "2025-03-12", .returned(newDeadline: nil)))
    #expect(returned.rectifiers.isEmpty)
  }

  @Test(arguments: [
    ("2025-02-28" as Day, HazardRefusal.Code.tooEarly), ("2025-03-01", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A rectification lies between the finding and today`(
    day: Day,
    code: HazardRefusal.Code?
  ) throws {
    #expect(try Hazard.sample().refusal(of: .rectify(on: day), today: "2025-06-01") == code)
  }

  @Test(arguments: [
    ("2025-03-11" as Day, HazardRefusal.Code.tooEarly), ("2025-03-12", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A new rectification lies between the review that sent it back and today`(
    day: Day,
    code: HazardRefusal.Code?
  ) throws {
    let hazard = Hazard.sample(phase: .returned)
    #expect(try hazard.refusal(of: .rectify(on: day), today: "2025-06-01") == code)
  }

  @Test(arguments: [
    ("2025-03-09" as Day, HazardRefusal.Code.tooEarly), ("2025-03-10", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A review lies between the rectification and today`(
    day: Day,
    code: HazardRefusal.Code?
  ) throws {
    #expect(try rectified.refusal(of: .review(on: day), today: "2025-06-01") == code)
  }

  @Test func `A day that is both too early and in the future is in the future`() throws {
    let review = HazardCommand.review(on: "2025-03-09")
    #expect(try rectified.refusal(of: review, today: "2025-03-08") == .future)
  }

  @Test(arguments: [
    ("2025-03-12" as Day, "2025-03-30" as Day, HazardRefusal.Code.deadlineTooEarly),
    ("2025-03-12", "2025-03-31", nil),
    ("2025-03-12", "2025-05-01", nil),
    ("2025-04-20", "2025-04-19", .deadlineTooEarly),
    ("2025-04-20", "2025-04-20", nil),
    ("2025-04-20", "2027-01-01", nil),
  ])
  func `A new deadline is before neither the review nor the one in force`(
    day: Day,
    deadline: Day,
    code: HazardRefusal.Code?
  ) throws {
    let command = HazardCommand.review(on: day, .returned(newDeadline: deadline))
    #expect(try rectified.refusal(of: command) == code)
    guard code == nil else { return }
    let returned = try rectified.after(command)
    #expect(returned.deadlineDay == deadline)
    #expect(returned.judgedDeadline == .given("2025-03-31"), "timeliness keeps the first one")
  }

  @Test func `A hazard sent back without a new deadline keeps the one in force`() throws {
    let command = HazardCommand.review(on: "2025-04-20", .returned(newDeadline: nil))
    let hazard = try rectified.after(command)
    #expect(hazard.deadlineDay == "2025-03-31")
    #expect(hazard.returns == 1)
  }

  @Test func `A closure knows its day`() {
    #expect(Closure.onSpot("2025-03-01").day == "2025-03-01")
    #expect(Closure.reported("2025-03-05").day == "2025-03-05")
    #expect(Closure.reviewed(.sample(on: "2025-03-12")).day == "2025-03-12")
    let handled = TransferReturn("K7QX-T1", .sample(on: "2025-03-15"), isHandled: true, to: .closed)
    #expect(Closure.handled(handled).day == "2025-03-15")
    #expect(Hazard.sample(phase: .closed).closedOn == "2025-03-12")
    #expect(Hazard.sample(phase: .void).closedOn == nil)
    #expect(rectified.closedOn == nil)
  }

  @Test func `Note and evidence are kept with the step`() throws {
    let done = StepFacts(on: "2025-03-10", note: "已清理", evidence: [.sample("a")])
    let seen = StepFacts(on: "2025-03-11", note: "属实", evidence: [.sample("b")])
    let rectified = try Hazard.sample()
      .after(.rectify(.done, done), by: .sample(.unit, id: "rectifier"))
    guard case .rectified(let rectification) = rectified.state else {
      Issue.record("\(rectified.state)")
      return
    }
    #expect(rectification.stage == .done && rectification.day == "2025-03-10")
    #expect(rectification.actor == "rectifier" && rectification.note == "已清理")
    #expect(rectification.evidence == [.sample("a")])
    let closed = try rectified.after(.review(seen, .passed, with: ["second"], resumes: false))
    let review = Review(
      on: "2025-03-11",
      by: "reviewer",
      with: ["second"],
      verdict: .passed,
      note: "属实",
      evidence: [.sample("b")]
    )
    #expect(closed.state == .closed(.reviewed(review)))
    #expect(HazardEvent.reviewed(review).evidence == [.sample("b")])
    #expect(HazardEvent.rectified(rectification).evidence == [.sample("a")])
  }
}
