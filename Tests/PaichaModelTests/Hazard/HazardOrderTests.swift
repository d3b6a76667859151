import PaichaModel
import Testing

/// Orders to rectify: deadlines, suspended parts, the plan they ask for.
struct HazardOrderTests {
  private static let prefilled = Deadline.prefilled(
    DueDay(day: "2025-03-17", isProvisional: false)
  )
  private static let provisional = Deadline.prefilled(
    DueDay(day: "2025-03-17", isProvisional: true)
  )

  @Test(arguments: [prefilled, provisional])
  func `An order replaces a prefilled deadline as the one that is judged`(
    deadline: Deadline
  ) throws {
    let hazard = try Hazard.sample(deadline: deadline)
      .after(.order(on: "2025-03-03", deadline: "2025-05-10"))
    #expect(hazard.deadlineDay == "2025-05-10")
    #expect(hazard.judgedDeadline == .given("2025-05-10"))
  }

  @Test func `A later order never replaces a given deadline as the one that is judged`() throws {
    let hazard = try Hazard.sample(deadline: .given("2025-03-31"))
      .after(.order(on: "2025-03-03", deadline: "2025-05-10"))
    #expect(hazard.deadlineDay == "2025-05-10")
    #expect(hazard.judgedDeadline == .given("2025-03-31"))
  }

  @Test func `An order of an earlier day is judged from then on`() throws {
    let hazard = try Hazard.sample(deadline: .given("2025-03-31"))
      .after(.order(on: "2025-03-03", deadline: "2025-03-20"))
    #expect(hazard.deadlineDay == "2025-03-20")
    #expect(hazard.judgedDeadline == .given("2025-03-20"))
  }

  @Test func `The first order is judged, a later one only moves the deadline in force`() throws {
    let hazard = try Hazard.sample(deadline: Self.prefilled)
      .after(.order(on: "2025-03-03", deadline: "2025-04-10"))
      .after(.rectify(on: "2025-04-01"), by: .sample(.unit, id: "rectifier"))
      .after(.review(on: "2025-04-02", .returned(newDeadline: nil)))
      .after(.order(on: "2025-04-02", deadline: "2025-06-10"))
    #expect(hazard.judgedDeadline == .given("2025-04-10"))
    #expect(hazard.deadlineDay == "2025-06-10")
  }

  @Test(arguments: [
    ("2025-03-02" as Day, HazardRefusal.Code.deadlineTooEarly), ("2025-03-03", nil),
    ("2025-03-04", nil),
  ])
  func `A deadline is not before its order`(deadline: Day, code: HazardRefusal.Code?) throws {
    let command = HazardCommand.order(on: "2025-03-03", deadline: deadline)
    #expect(try Hazard.sample().refusal(of: command) == code)
  }

  @Test func `An order keeps its requirement, document and suspended part`() throws {
    let facts = StepFacts.sample(on: "2025-03-03", document: "应急责改〔2025〕3号")
    let hazard = try Hazard.sample().after(
      .order(facts, deadline: "2025-04-10", requirement: "拆除隔断", suspending: "二层")
    )
    guard case .ordered(let order) = hazard.state else {
      Issue.record("\(hazard.state)")
      return
    }
    #expect(order.facts == facts)
    #expect(order.requirement == "拆除隔断")
    #expect(hazard.suspension == Suspension(of: "二层", since: "2025-03-03"))
  }

  @Test(arguments: HazardLevel.allCases)
  func `An order asks for the plan of a major hazard that has none`(level: HazardLevel) throws {
    let command = HazardCommand.order(on: "2025-03-03", deadline: "2025-06-10")
    let clocks = try Hazard.sample(level: level).clocks(startedBy: command)
    #expect(clocks.dues == (level == .major ? [.hazardPlan: "2025-03-17"] : [:]))
    let planned = try Hazard.sample(level: level)
      .after(.plan(.sample(on: "2025-03-02"), .sample))
      .after(.rectify(on: "2025-03-02"))
      .after(.rectify(on: "2025-03-02", .selfAccepted))
      .after(.rectify(on: "2025-03-02", .reviewRequested))
      .after(
        .review(on: "2025-03-03", .returned(newDeadline: nil), with: ["second"]),
        by: .sample(.lead, id: "lead")
      )
    #expect(try planned.clocks(startedBy: command).isEmpty)
    #expect(planned.plan?.plan == .sample)
  }

  @Test func `A settled deadline replaces the provisional one, in force and judged`() {
    var hazard = Hazard.sample(deadline: Self.provisional)
    let settled = Deadline.prefilled(DueDay(day: "2025-03-19", isProvisional: false))
    hazard.apply(.settled(settled))
    #expect(hazard.judgedDeadline == settled)
    #expect(hazard.deadlineDay == "2025-03-19")
    #expect(hazard.lastDay == "2025-03-01", "no step was taken")
  }

  @Test func `A settled deadline leaves one that a review set in force`() throws {
    var hazard = try Hazard.sample(deadline: Self.provisional)
      .after(.rectify(on: "2025-03-10"), by: .sample(.unit, id: "rectifier"))
      .after(.review(on: "2025-03-12", .returned(newDeadline: "2025-05-01")))
    let settled = Deadline.prefilled(DueDay(day: "2025-03-19", isProvisional: false))
    hazard.apply(.settled(settled))
    #expect(hazard.judgedDeadline == settled)
    #expect(hazard.deadlineDay == "2025-05-01")
  }
}
