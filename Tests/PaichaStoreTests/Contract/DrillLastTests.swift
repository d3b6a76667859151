import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// The last drill of a venue and a kind of plan, as drills are recorded late or voided.
@Suite struct DrillLastTests {
  private let book: TestBook

  init() throws { book = try Engine.memory.make() }

  private func record(
    _ number: Int,
    _ kind: PlanKind = .special,
    _ stage: DrillOpening.Stage = .held(DrillConduct(participants: 9, roll: nil)),
    by holder: Holder = .venue("V1"),
    on day: Day
  ) throws {
    let draft = DrillDraft(
      holder: holder,
      plan: ExercisedPlan(kind),
      kind: .full,
      stage: stage,
      facts: StepFacts(on: day)
    )
    let opening = try Drill.open(
      draft,
      id: DrillID(origin: Sample.book.origin, number: number),
      zone: "Z1",
      today: "2025-12-31",
      actor: Sample.unit,
      rules: DrillRules(clocks: try Sample.clocks(), owesReport: false)
    )
    try book.commit([.drillOpened(opening)], by: "unit")
  }

  private func take(_ step: DrillEvent.Step, _ number: Int, on day: Day) throws {
    let event = DrillEvent(step, StepFacts(on: day, note: "说明"), by: "unit")
    let id = DrillID(origin: Sample.book.origin, number: number)
    try book.commit([.drillStepped(id, zone: "Z1", event)], by: "unit")
  }

  /// Kind of plan and day of each row, such as `special 2025-03-01`.
  private func last() throws -> [String] {
    try book.store.connection.queue.inDatabase { db in
      try Row.fetchAll(db, sql: "SELECT plan_kind, held_on FROM drill_last ORDER BY venue, 1")
        .map { row in "\(try row.text(0)) \(try row.day(1))" }
    }
  }

  @Test func `An older drill that is recorded later changes nothing`() throws {
    try record(1, on: "2025-03-01")
    try record(2, on: "2025-02-01")
    #expect(try last() == ["special 2025-03-01"])
    try record(3, on: "2025-04-01")
    #expect(try last() == ["special 2025-04-01"])
    try record(4, .onsite, on: "2025-01-05")
    #expect(try last() == ["onsite 2025-01-05", "special 2025-04-01"])
  }

  @Test func `A voided drill gives way to the one before it, or to none`() throws {
    try record(1, on: "2025-03-01")
    try record(2, on: "2025-02-01")
    try take(.voided, 1, on: "2025-03-05")
    #expect(try last() == ["special 2025-02-01"])
    try take(.voided, 2, on: "2025-03-06")
    #expect(try last() == [])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `What was only planned counts from the day it was held`() throws {
    try record(1, .special, .planned(for: "2025-06-01"), on: "2025-03-01")
    try record(2, .special, .planned(for: "2025-07-01"), on: "2025-03-01")
    #expect(try last() == [])
    try take(.cancelled, 2, on: "2025-07-02")
    try take(.held(DrillConduct(participants: 5, roll: 5)), 1, on: "2025-06-03")
    #expect(try last() == ["special 2025-06-03"])
  }

  @Test func `The drills of zone bodies and parks are nobody's last at a venue`() throws {
    try record(1, by: .zone("Z1"), on: "2025-03-01")
    try record(2, by: .park("Z1", "核心区"), on: "2025-03-01")
    try take(.voided, 1, on: "2025-03-02")
    #expect(try last() == [])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }
}
