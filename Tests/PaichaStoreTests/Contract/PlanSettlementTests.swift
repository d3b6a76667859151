import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// A provisional term for the answer to a filing, settled by the notice of its year.
@Suite struct PlanSettlementTests {
  private let book: TestBook
  private let open = DueDay(day: "2026-01-05", isProvisional: true)
  private let settled = DueDay(day: "2026-01-07", isProvisional: false)

  /// A plan filed on the last Monday of 2025.
  init() throws {
    book = try Engine.memory.make()
    let draft = PlanDraft(
      holder: .venue("V1"),
      kind: .special,
      name: "专项预案",
      materials: PlanMaterial.ofDraft.map { AttachedMaterial($0) },
      facts: StepFacts(on: "2025-12-01")
    )
    let opening = try EmergencyPlan.open(
      draft,
      id: "K7QX-P1",
      zone: "Z1",
      today: "2025-12-01",
      actor: Sample.unit
    )
    try book.commit([.planOpened(opening)], by: "unit")
    try take(.published(signer: "王总"), on: "2025-12-02")
    try file(on: "2025-12-29")
  }

  private func take(
    _ step: PlanEvent.Step,
    on day: Day,
    clocks: [Clock] = []
  ) throws {
    let event = PlanEvent(
      step,
      StepFacts(on: day, note: "说明", document: "YJ-1"),
      by: "unit",
      clocks: clocks
    )
    try book.commit([.planStepped("K7QX-P1", zone: "Z1", event)], by: "unit")
  }

  private func file(on day: Day) throws {
    let clock = Clock(
      .planFilingCheck,
      from: day,
      limit: TimeLimit(value: 5, unit: .workingDay),
      due: open,
      rule: "plan.filing_check"
    )
    try take(.filed(receiver: "应急局", answerBy: open), on: day, clocks: [clock])
  }

  private func settle(_ kind: ClockKind = .planFilingCheck, from day: Day) throws {
    let settlement = ClockSettlement(
      subject: "K7QX-P1",
      zone: "Z1",
      kind: kind,
      from: day,
      due: settled
    )
    try book.commit([.clockSettled(settlement)])
  }

  /// The day by which the authority answers, as the plan's row has it.
  private func answer() throws -> DueDay? {
    try book.store.connection.queue.inDatabase { db in
      let sql = "SELECT answer_by, answer_provisional FROM plan WHERE answer_by IS NOT NULL"
      return try Row.fetchOne(db, sql: sql).map { row in
        DueDay(day: try row.day(0), isProvisional: row[1])
      }
    }
  }

  @Test func `The plan learns the settled day, since silence counts from it`() throws {
    #expect(try answer() == open)
    try settle(from: "2025-12-29")
    #expect(try answer() == settled)
    #expect(try book.store.provisionalClocks() == [])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `Another clock, or that of an earlier filing, leaves it alone`() throws {
    try take(.filingReturned, on: "2025-12-30")
    #expect(try answer() == nil)
    try settle(from: "2025-12-29")
    #expect(try answer() == nil)
    try file(on: "2025-12-31")
    try settle(from: "2025-12-29")
    try settle(.planEvaluate, from: "2025-12-31")
    #expect(try answer() == open)
    try settle(from: "2025-12-31")
    #expect(try answer() == settled)
    #expect(try book.store.verify { _, _ in }.problems == [])
  }
}
