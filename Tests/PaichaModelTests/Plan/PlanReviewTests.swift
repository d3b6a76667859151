import PaichaModel
import Testing

/// Who may review a plan: nobody with an interest (应急管理部令第2号 art 22).
struct PlanReviewTests {
  private static let interested: [(name: String, body: String)] = [
    ("drafter", "市安全工程学会"),
    ("钱起草", "市安全工程学会"),
    ("李四", "云岫购物中心"),
    ("李四", "云岫购物中心安全部"),
    ("李四", "云岫商业公司"),
    ("李四", "云岫商业公司 工程部"), ("李四", "驻云岫购物中心物业公司"),
  ]

  @Test(arguments: interested, [PlanAct.review, .returnDraft])
  func `Whoever drafted it, or belongs to the unit, has an interest`(
    person: (name: String, body: String),
    act: PlanAct
  ) throws {
    let reviewer = Reviewer.sample(person.name, of: person.body)
    let plan = try EmergencyPlan.sample()
    for reviewers in [[reviewer], [.sample(), reviewer], [reviewer, .sample()]] {
      let review = PlanReview.sample(reviewers)
      let refusal = try plan.refusal(
        of: act == .review ? .review(review) : .returnDraft(review),
        rules: .sample()
      )
      #expect(refusal == .interested("K7QX-P1", reviewer))
    }
  }

  @Test(arguments: [
    ("孙工", "市安全工程学会"), ("李四", "云岫"), ("李四", "云岫街道办事处"),
    ("drafter2", "某大学"), ("钱起", "某大学"),
  ])
  func `Others have none, whatever they are called`(name: String, body: String) throws {
    let review = PlanReview.sample([.sample(name, of: body)])
    #expect(try EmergencyPlan.sample().refusal(of: .review(review), rules: .sample()) == nil)
  }

  @Test func `Who begins a new version is its author, and the first one is free to review it`()
    throws
  {
    var plan = try EmergencyPlan.sample(phase: .filed)
    plan.apply(
      PlanEvent(.revisionBegun(.law), .sample(on: "2025-03-11"), by: "second")
    )
    #expect(plan.author == "second")
    let rules = try PlanRules.sample(authorNames: [])
    func refusal(_ name: String) throws -> PlanRefusal.Code? {
      try plan.refusal(of: .review(.sample([.sample(name)])), rules: rules)?.code
    }
    #expect(try refusal("second") == .interested)
    #expect(try refusal("drafter") == nil)
  }

  @Test func `A review names its reviewers, each once`() throws {
    let plan = try EmergencyPlan.sample()
    let first = Reviewer.sample()
    func refusal(_ reviewers: [Reviewer]) throws -> PlanRefusal? {
      try plan.refusal(of: .review(.sample(reviewers)), rules: .sample())
    }
    #expect(try refusal([]) == .reviewersNeeded("K7QX-P1"))
    #expect(try refusal([first, .sample("周博士", of: "某大学"), first]) == .reviewerTwice("K7QX-P1"))
    #expect(try refusal([first, .sample("孙工", of: "某大学")]) == nil)
    #expect(try refusal([first, .sample("周博士", of: "某大学")]) == nil)
  }

  @Test func `A review that sends the draft back leaves it a draft, with its cause`() throws {
    var plan = try EmergencyPlan.sample(phase: .filed)
    try plan.take(.revise(.risk), on: "2025-03-24")
    try plan.take(.returnDraft(.sample()), on: "2025-03-25")
    #expect(plan.state == .drafted(.risk))
    try plan.take(.review(.sample()), on: "2025-03-26")
    #expect(plan.state == .reviewed(.sample()))
  }
}
