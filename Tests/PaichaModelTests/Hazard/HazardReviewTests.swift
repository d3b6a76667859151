import PaichaModel
import Testing

/// Who reviews, on which days, and how a deadline moves.
struct HazardReviewTests {
  private let rectified = Hazard.sample(state: .rectified(.sample(on: "2025-03-10")))

  @Test func `Nobody reviews their own rectification, whatever the role`() {
    for role in Role.allCases where role.may(.review) {
      for verdict in [Review.Verdict.passed, .returned(newDeadline: nil)] {
        let command = HazardCommand.review(on: "2025-03-12", verdict)
        let own = Actor.sample(role, id: "rectifier")
        #expect(rectified.refusal(of: command, by: own) == .reviewerIsRectifier)
        #expect(rectified.refusal(of: command, by: .sample(role, id: "other")) == nil)
      }
    }
  }

  @Test(arguments: [
    ("2025-02-28" as Day, HazardRefusal.Code.tooEarly), ("2025-03-01", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A rectification lies between the finding and today`(
    day: Day,
    code: HazardRefusal.Code?
  ) {
    #expect(Hazard.sample().refusal(of: .rectify(on: day), today: "2025-06-01") == code)
  }

  @Test(arguments: [
    ("2025-03-11" as Day, HazardRefusal.Code.tooEarly), ("2025-03-12", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A new rectification lies between the review that sent it back and today`(
    day: Day,
    code: HazardRefusal.Code?
  ) {
    let review = Review.sample(on: "2025-03-12", verdict: .returned(newDeadline: nil))
    let hazard = Hazard.sample(state: .returned(review))
    #expect(hazard.refusal(of: .rectify(on: day), today: "2025-06-01") == code)
  }

  @Test(arguments: [
    ("2025-03-09" as Day, HazardRefusal.Code.tooEarly), ("2025-03-10", nil), ("2025-06-01", nil),
    ("2025-06-02", .future),
  ])
  func `A review lies between the rectification and today`(day: Day, code: HazardRefusal.Code?) {
    #expect(rectified.refusal(of: .review(on: day), today: "2025-06-01") == code)
  }

  @Test func `A day that is both too early and in the future is in the future`() {
    #expect(rectified.refusal(of: .review(on: "2025-03-09"), today: "2025-03-08") == .future)
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
    #expect(rectified.refusal(of: command) == code)
    guard code == nil else { return }
    #expect(try rectified.after(command).deadlineDay == deadline)
  }

  @Test func `A hazard sent back without a new deadline keeps the one in force`() throws {
    let command = HazardCommand.review(on: "2025-04-20", .returned(newDeadline: nil))
    let hazard = try rectified.after(command)
    #expect(hazard.deadlineDay == "2025-03-31")
    #expect(hazard.returns == 1)
  }

  @Test func `A life goes on until a review passes`() throws {
    let unit = Actor.sample(.unit, id: "unit")
    let hazard = try Hazard.sample(level: .major)
      .after(.rectify(on: "2025-03-10"), by: unit)
      .after(.review(on: "2025-03-12", .returned(newDeadline: "2025-04-15")))
      .after(.rectify(on: "2025-04-01"), by: unit)
      .after(.review(on: "2025-04-02", .returned(newDeadline: nil)))
      .after(.rectify(on: "2025-04-10"), by: unit)
      .after(.review(on: "2025-04-11"))
    #expect(hazard.state == .closed(.reviewed(.sample(on: "2025-04-11"))))
    #expect(hazard.returns == 2)
    #expect(hazard.deadlineDay == "2025-04-15")
  }

  @Test func `A closure knows its day`() {
    #expect(Closure.onSpot("2025-03-01").day == "2025-03-01")
    #expect(Closure.reported("2025-03-05").day == "2025-03-05")
    #expect(Closure.reviewed(.sample(on: "2025-03-12")).day == "2025-03-12")
  }
}
