import PaichaModel
import PaichaStore
import Testing

/// How training is found: cost grows with the venue or the days asked for.
@Suite struct TrainingPlanTests {
  private func listPlan(_ change: (inout TrainingFilter) -> Void) throws -> QueryPlan {
    var filter = TrainingFilter()
    change(&filter)
    return try QueryPlan { _ = try $0.trainings(filter) }
  }

  @Test(arguments: [true, false])
  func `The sessions of a venue are read from its index, in order`(includesVoid: Bool) throws {
    let plan = try listPlan { filter in
      filter.venue = "V1"
      filter.includesVoid = includesVoid
    }
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains("training_by_venue (venue=?)") }, "\(plan)")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test(arguments: ["venue", "none"])
  func `Sessions of some days are read from an index by day`(choice: String) throws {
    let plan = try listPlan { filter in
      if choice == "venue" { filter.venue = "V1" }
      filter.from = "2025-01-01"
      filter.through = "2025-06-30"
    }
    let index =
      choice == "venue"
      ? "training_by_venue (venue=? AND held_on>? AND held_on<?)"
      : "training_by_day (held_on>? AND held_on<?)"
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `The latest sessions of all are read without sorting`() throws {
    let plan = try listPlan { $0.limit = 20 }
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains("training_by_day") }, "\(plan)")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test(arguments: [
    (TrainingScope(from: "2025-01-01", through: "2025-06-30"), "training_by_day (held_on>?"),
    (
      TrainingScope(from: "2025-01-01", through: "2025-06-30", zone: "Z1"),
      "training_by_venue (venue=? AND held_on>?"
    ),
    (TrainingScope(through: "2025-06-30", venue: "V1"), "training_by_venue (venue=?"),
    (
      TrainingScope(through: "2025-06-30", trainees: [.head]),
      "training_by_trainees (venue=? AND trainees=?"
    ),
  ])
  func `What counts is read from the index of the scope`(
    scope: TrainingScope,
    index: String
  ) throws {
    let plan = try QueryPlan { try $0.trainingFacts(scope) { _ in } }
    #expect(plan.scans == [], "\(plan)")
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
    let persons = plan.steps.filter { $0.contains(" p ") }
    #expect(persons.allSatisfy { $0.contains("(training=?)") }, "\(plan)")
  }

  @Test func `The last session of a venue is one look into its index`() throws {
    let plan = try QueryPlan { store in
      try store.lastTrainings(of: .staff, TrainingScope(through: "2025-06-30")) { _, _ in }
    }
    let index = "training_by_trainees (venue=? AND trainees=? AND held_on<?)"
    #expect(plan.steps.contains { $0.contains(index) }, "\(plan)")
    #expect(!plan.description.contains("TEMP B-TREE"), "\(plan)")
  }

  @Test func `Drills are read by venue or by day`() throws {
    let zone = TrainingScope(from: "2025-01-01", through: "2025-06-30", zone: "Z1")
    let plan = try QueryPlan { try $0.drillAttendance(zone) { _ in } }
    #expect(plan.steps.contains { $0.contains("drill_by_venue (venue=?") }, "\(plan)")
    let days = TrainingScope(from: "2025-01-01", through: "2025-06-30")
    let all = try QueryPlan { try $0.drillAttendance(days) { _ in } }
    #expect(all.steps.contains { $0.contains("drill_by_day (held_on>?") }, "\(all)")
    #expect(plan.scans == [] && all.scans == [], "\(plan) \(all)")
  }

  @Test func `One session is found by its number, or by the one it had elsewhere`() throws {
    let plan = try QueryPlan { store in
      _ = try store.training("K7QX-E1")
      _ = try store.training(reference: "旧-1")
    }
    #expect(!plan.description.contains("SCAN training"), "\(plan)")
  }
}
