import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Drills kept through the service, and the hazards they bring to light.
@Suite struct DrillKeepingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func evaluation(_ problems: String..., on day: Day = "2025-05-20") -> DrillCommand {
    DrillCommand(
      .evaluate("疏散有序", problems: problems.map { FindingDraft(description: $0) }),
      StepFacts(on: day)
    )
  }

  private func kinds(from entry: UInt64) throws -> [String] {
    var kinds: [String] = []
    try book.store.entries(in: entry..<(try book.store.head().size)) { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
      let rest = text.split(separator: "\"kind\":\"").last ?? ""
      kinds.append(rest.split(separator: "\"").first.map(String.init) ?? "")
    }
    return kinds
  }

  @Test func `A drill with its evaluation and report is recorded in one go`() throws {
    let before = try book.store.head().size
    let handled = try book.holding(
      on: "2025-05-19",
      then: [
        evaluation("指示灯不亮", "卷帘下堆物"),
        DrillCommand(.report(to: "区应急局"), StepFacts(on: "2025-05-22")),
      ]
    )
    #expect(handled.drill.phase == .reported)
    #expect(handled.hazards.map(\.hazard) == ["K7QX-H1", "K7QX-H2"])
    #expect(handled.clocks.isEmpty)
    let head = try book.store.head()
    #expect(handled.head == head && head.size == before + 4)
    #expect(
      try kinds(from: before) == [
        "drill.recorded", "inspection.logged", "drill.evaluated", "drill.reported",
      ]
    )
    let view = try #require(try book.store.drill("K7QX-D1"))
    #expect(view.drill == handled.drill)
    #expect(view.hazards.map(\.description) == ["指示灯不亮", "卷帘下堆物"])
    let inspection = try #require(try book.store.inspection("K7QX-I1"))
    #expect(inspection.kind == .drill && inspection.drill == "K7QX-D1")
    // Found on the day of the drill, not of its evaluation.
    #expect(inspection.day == "2025-05-19")
    #expect(try book.problems() == [])
  }

  @Test func `One refused step keeps all of it out`() throws {
    let head = try book.store.head()
    let refusal = #expect(throws: DrillRefusal.self) {
      try book.holding(
        on: "2025-05-19",
        then: [
          evaluation("指示灯不亮"), DrillCommand(.report(to: "区应急局"), StepFacts(on: "2025-05-18")),
        ]
      )
    }
    #expect(refusal?.code == .tooEarly)
    #expect(try book.store.head() == head)
    #expect(try book.store.drill("K7QX-D1") == nil)
  }

  @Test func `A report is owed by a crowded venue, ten working days after the drill`() throws {
    let handled = try book.holding(on: "2025-05-19")
    #expect(handled.clocks.map(\.kind) == [.drillReport])
    #expect(handled.clocks.map(\.due.day) == ["2025-06-03"])
    #expect(try book.holding(.venue("V3"), on: "2025-05-19").clocks.isEmpty)
    let reported = try book.drilling().handle(evaluation(), of: "K7QX-D1")
    #expect(reported.drill.phase == .evaluated && reported.hazards.isEmpty)
    _ = try book.drilling().handle(
      DrillCommand(.report(to: "区应急局"), StepFacts(on: "2025-06-04")),
      of: "K7QX-D1"
    )
    let clock = try #require(try book.store.drill("K7QX-D1")?.clocks.first)
    #expect(clock.doneOn == "2025-06-04" && clock.daysLate == 1)
  }

  @Test func `Hazards are numbered on from those of inspections`() throws {
    _ = try book.logging().log(
      InspectionDraft(
        venue: "V1",
        day: "2025-05-01",
        findings: [FindingDraft(description: "纸箱"), FindingDraft(description: "灯")]
      )
    )
    let first = try book.holding(on: "2025-05-19", then: [evaluation("甲")])
    let second = try book.holding(.venue("V2"), on: "2025-05-19", then: [evaluation("乙", "丙")])
    #expect(first.hazards.map(\.hazard) == ["K7QX-H3"])
    #expect(second.hazards.map(\.hazard) == ["K7QX-H4", "K7QX-H5"])
    #expect(second.drill.evaluation?.hazards == "K7QX-I3")
    #expect(try book.store.hazard("K7QX-H5")?.zone == "Z2")
    #expect(try book.problems() == [])
  }

  @Test func `A problem lives the ordinary life of a hazard`() throws {
    _ = try book.holding(on: "2025-05-19", then: [evaluation("指示灯不亮")])
    let id: HazardID = "K7QX-H1"
    #expect(try book.store.hazard(id)?.hazard.phase == .registered)
    let order = HazardCommand.order(
      StepFacts(on: "2025-05-21"),
      deadline: "2025-06-10",
      requirement: nil,
      suspending: nil
    )
    let ordered = try book.handling("handler").handle(order, of: id)
    #expect(ordered.hazard.phase == .ordered)
    let rectify = HazardCommand.rectify(.done, StepFacts(on: "2025-06-01", note: "已修复"))
    _ = try book.handling("unit").handle(rectify, of: id)
    let review = HazardCommand.review(
      StepFacts(on: "2025-06-03"),
      .passed,
      with: [],
      resumes: false
    )
    let closed = try book.handling("inspector").handle(review, of: id)
    #expect(closed.hazard.phase == .closed)
    let view = try #require(try book.store.drill("K7QX-D1"))
    #expect(view.hazards.map(\.state) == ["closed"])
    #expect(view.drill.phase == .evaluated)
    #expect(try book.problems() == [])
  }

  @Test func `A major problem cites its clause`() throws {
    let head = try book.store.head()
    let finding = FindingDraft(level: .major, description: "出口锁闭")
    let refusal = #expect(throws: InspectionRefusal.self) {
      try book.holding(
        on: "2025-05-19",
        then: [DrillCommand(.evaluate("差", problems: [finding]), StepFacts(on: "2025-05-19"))]
      )
    }
    guard case .clauseNeeded = refusal else {
      Issue.record("another refusal: \(String(describing: refusal))")
      return
    }
    #expect(try book.store.head() == head)
    let cited = FindingDraft(
      level: .major,
      criterion: Criterion(edition: "GB 35181-2017", clause: "6.5"),
      description: "出口锁闭"
    )
    let handled = try book.holding(
      on: "2025-05-19",
      then: [DrillCommand(.evaluate("差", problems: [cited]), StepFacts(on: "2025-05-19"))]
    )
    #expect(handled.hazards.map(\.level) == [.major])
  }

  private func request(_ plan: PlanID, _ holder: Holder = .venue("V1"), on day: Day) -> DrillRequest
  {
    DrillRequest(
      holder: holder,
      plan: .plan(plan),
      kind: .tabletop,
      topic: "疏散",
      stage: .held(DrillConduct(participants: 12, roll: 30)),
      facts: StepFacts(on: day)
    )
  }

  @Test func `Only a plan of the same holder, in force, is exercised`() throws {
    let draft = try book.drafting(.venue("V1"), .onsite).plan.id
    let own = try book.publishing(.venue("V1"), .special)
    let other = try book.publishing(.venue("V2"))
    let retired = try book.publishing(.venue("V1"))
    _ = try book.planning().handle(
      PlanCommand(.retire, StepFacts(on: "2025-04-01", note: "停业")),
      of: retired
    )
    for plan in [draft, other, retired] {
      let fault = #expect(throws: ServiceFault.self) {
        try book.drilling().open(request(plan, on: "2025-05-19"))
      }
      guard case .planOfAnother(plan) = fault else {
        Issue.record("\(plan): \(String(describing: fault))")
        continue
      }
    }
    #expect(throws: ServiceFault.self) {
      try book.drilling().open(request("K7QX-P9", on: "2025-05-19"))
    }
    let drill = try book.drilling().open(request(own, on: "2025-05-19")).drill
    #expect(drill.opening.plan == ExercisedPlan(own, version: 1, kind: .special))
  }

  @Test func `A drill exercises the version that was in force on its day`() throws {
    let plan = try book.publishing(.venue("V1"), .special, on: "2025-03-03")
    let revise = PlanCommand(.revise(.law), StepFacts(on: "2025-06-01", note: "新规"))
    _ = try book.planning().handle(revise, of: plan)
    // While a revision is in hand the old version stays in force.
    let during = try book.drilling().open(request(plan, on: "2025-06-15")).drill
    try book.publishing(plan, on: "2025-07-01")
    let late = try book.drilling().open(request(plan, on: "2025-05-19")).drill
    let after = try book.drilling().open(request(plan, on: "2025-07-01")).drill
    #expect([during, late, after].map(\.opening.plan.version) == [1, 1, 2])
    #expect(throws: ServiceFault.self) {
      try book.drilling().open(request(plan, on: "2025-03-02"))
    }
  }

  @Test func `A voided drill counts no more, and its hazards stay`() throws {
    _ = try book.holding(on: "2025-03-01")
    _ = try book.holding(on: "2025-05-19", then: [evaluation("指示灯不亮")])
    let facts = StepFacts(on: "2025-06-01", note: "重复登记")
    let handled = try book.drilling().handle(DrillCommand(.void, facts), of: "K7QX-D2")
    #expect(handled.drill.phase == .void)
    #expect(try book.store.hazard("K7QX-H1")?.hazard.phase == .registered)
    #expect(try book.store.drill("K7QX-D2")?.hazards.count == 1)
    let last = try book.store.lastDrills(zone: nil, venue: "V1", by: "2025-12-31")
    #expect(last == ["V1": [.comprehensive: "2025-03-01"]])
    #expect(try book.store.drill("K7QX-D2")?.clocks.first?.doneOn == nil)
    #expect(try !book.owed().contains { $0.hasPrefix("K7QX-D2 ") })
    #expect(try book.problems() == [])
  }

  @Test func `A unit records its drill with problems, though otherwise only self-checks`() throws {
    let finding = FindingDraft(description: "灯")
    let routine = InspectionDraft(venue: "V1", day: "2025-05-19", findings: [finding])
    #expect(throws: InspectionRefusal.self) { try book.logging("unit").log(routine) }
    let handled = try book.holding(on: "2025-05-19", then: [evaluation("灯")], by: "unit")
    #expect(handled.hazards.count == 1)
    var forged = routine
    forged.kind = .drill
    for actor in ["unit", "inspector"] as [ActorID] {
      #expect(throws: InspectionRefusal.self) { try book.logging(actor).log(forged) }
    }
  }

  @Test func `A zone body's problems go into words, not into hazards`() throws {
    let head = try book.store.head()
    let refusal = #expect(throws: DrillRefusal.self) {
      try book.holding(.zone("Z1"), on: "2025-05-19", then: [evaluation("响应慢")])
    }
    #expect(refusal?.code == .problemsNeedVenue)
    #expect(try book.store.head() == head)
    let handled = try book.holding(.zone("Z1"), on: "2025-05-19", then: [evaluation()])
    #expect(handled.drill.phase == .evaluated && handled.clocks.isEmpty)
  }

  @Test func `Unknown holders and drills, and roles without the power, are refused`() throws {
    #expect(throws: ServiceFault.self) { try book.holding(.venue("V9"), on: "2025-05-19") }
    #expect(throws: ServiceFault.self) { try book.holding(.park("Z9", "A"), on: "2025-05-19") }
    #expect(throws: ServiceFault.self) { try book.drilling().handle(evaluation(), of: "K7QX-D9") }
    let refusal = #expect(throws: DrillRefusal.self) {
      try book.holding(on: "2025-05-19", by: "evaluator")
    }
    #expect(refusal?.code == .role)
  }
}
