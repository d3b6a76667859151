import PaichaModel
import PaichaStore
import Testing

/// How accidents are found: by their day, their venue, or among what is open.
@Suite struct AccidentPlanTests {
  private func plan(_ change: (inout AccidentFilter) -> Void) throws -> QueryPlan {
    var filter = AccidentFilter()
    change(&filter)
    return try QueryPlan { _ = try $0.accidents(filter) }
  }

  /// Steps that read accidents or their faults without an index.
  private func scans(_ plan: QueryPlan) -> [String] {
    plan.steps.filter { $0.hasPrefix("SCAN a") && !$0.contains(" INDEX ") }
  }

  @Test(arguments: [
    ("open", "accident_open"), ("venue", "accident_by_venue (venue=?"),
    ("days", "accident_by_day (occurred_on>? AND occurred_on<?)"),
    ("open days", "accident_open (occurred_on>?"),
    ("venue days", "accident_by_venue (venue=? AND occurred_on>?"), ("all", "accident_by_day"),
    ("grade", "accident_by_day"), ("zone", "accident_by_day"),
  ])
  func `Lists walk an index in the order asked for`(choice: String, index: String) throws {
    let plan = try plan { filter in
      filter.limit = 20
      if choice.contains("open") { filter.isOpenOnly = true }
      if choice.contains("venue") { filter.venue = "V1" }
      if choice.contains("grade") { filter.grade = .larger }
      if choice.contains("zone") { filter.zone = "Z1" }
      if choice.contains("days") {
        filter.from = "2025-01-01"
        filter.through = "2025-12-31"
      }
    }
    #expect(scans(plan) == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
    #expect(!plan.steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(plan)")
  }

  @Test func `One accident is found by its key, its reference, and its hazards by their venue`()
    throws
  {
    let draft = AccidentDraft(
      holder: .venue("V1"),
      kind: .fire,
      place: "三层",
      times: AccidentTimes(
        occurredAt: Instant("2025-03-20" as Day, minuteOfDay: 480),
        knownAt: Instant("2025-03-20" as Day, minuteOfDay: 480),
        reportedAt: Instant("2025-03-20" as Day, minuteOfDay: 480)
      ),
      casualties: .none
    )
    let opening = try Accident.open(
      draft,
      hazards: [],
      id: "K7QX-A1",
      zone: "Z1",
      today: "2025-12-31",
      actor: Sample.unit,
      rules: try AccidentRules(clocks: Sample.clocks())
    )
    let plan = try QueryPlan { store in
      let at = Instant(milliseconds: Sample.start.milliseconds + 1_000_000)
      _ = try store.takingTurn { try $0.commit([.accidentOpened(opening)], by: "unit", at: at) }
      _ = try store.accident("K7QX-A1")
      _ = try store.accident(reference: "旧-1")
      #expect(try store.knownHazards(before: "K7QX-A1").count == 2)
      _ = try store.accidents(AccidentFilter())
    }
    #expect(scans(plan) == [], "\(plan)")
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains("inspection_by_venue (venue=?") }, "\(plan)")
    #expect(plan.steps.contains { $0.contains("accident_by_reference (reference=?)") }, "\(plan)")
  }
}
