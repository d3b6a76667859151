import PaichaModel
import PaichaStore
import Testing

/// The measures a book lists for a quarter, from the steps of its hazards and listings.
@Suite struct StatsMeasureTests {
  private let book: TestBook

  /// H1 is major and listed, H2 general; both found before the quarter.
  init() throws {
    book = try Engine.memory.make()
    try book.log(.sample(day: "2025-06-20", .sample(.major, due: "2025-12-31")))
    try book.log(.sample(venue: "V2", day: "2025-06-20", .sample(.general, due: "2025-07-31")))
  }

  private func step(_ id: HazardID, _ event: HazardEvent) throws {
    try book.commit([.hazardStepped(HazardStep(hazard: id, zone: "Z1", event: event))])
  }

  private func rows(zone: ZoneCode? = nil) throws -> [MeasureRow] {
    let period = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    let scope = StatisticsScope(StatisticsWindow(period, asOf: "2025-09-30"), zone: zone)
    var rows: [MeasureRow] = []
    try book.store.measures(scope) { rows.append($0) }
    return rows
  }

  private func order(on day: Day) -> HazardEvent {
    .ordered(
      Order(
        StepFacts(on: day, document: "责改〔2025〕7号"),
        deadline: "2025-08-31",
        requirement: "清理通道",
        suspendedPart: nil,
        clocks: []
      )
    )
  }

  private func plan() throws -> TreatmentPlan {
    try TreatmentPlan(
      Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, "内容 \($0.rawValue)") })
    )
  }

  @Test func `A measure counts in the period of its day`() throws {
    try step("K7QX-H1", order(on: "2025-06-30"))
    try step("K7QX-H2", order(on: "2025-07-01"))
    try book.rectify("K7QX-H2", on: "2025-10-01", then: .passed)
    #expect(try rows().map(\.record) == ["K7QX-H2"])
    let row = try #require(try rows().first)
    #expect(row.measure.kind == .order)
    #expect(row.measure.text == "清理通道")
    #expect(row.measure.dueOn == "2025-08-31")
    #expect(row.measure.document == "责改〔2025〕7号")
    #expect(row.hazards == ["K7QX-H2"] && row.venue == "V2" && row.responsible == "会展中心")
  }

  @Test func `A plan is eleven rows with the bodies it names`() throws {
    try step("K7QX-H1", .planned(FiledPlan(StepFacts(on: "2025-07-20"), plan: try plan())))
    let rows = try rows()
    #expect(rows.map(\.measure.kind) == PlanPart.allCases.map { .plan($0) })
    #expect(Set(rows.map(\.responsible)) == ["内容 bodies"])
    let period = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    let scope = StatisticsScope(StatisticsWindow(period, asOf: "2025-09-30"))
    var responsible: [String] = []
    try book.store.statisticsHazards(scope) { responsible.append($0.responsible) }
    #expect(responsible == ["内容 bodies", "会展中心"])
  }

  @Test func `Steps of a void hazard are no measures, those of one closed since are`() throws {
    try step("K7QX-H1", order(on: "2025-07-02"))
    try step("K7QX-H2", order(on: "2025-07-03"))
    try book.rectify("K7QX-H1", on: "2025-11-01", then: .passed)
    try step("K7QX-H2", .voided(Voiding(StepFacts(on: "2025-11-01", note: "错"), target: nil)))
    #expect(try rows().map(\.record) == ["K7QX-H1"])
  }

  @Test func `Decisions on a listing follow, with its leader`() throws {
    let told = StatsHistory.Told(
      id: "K7QX-H1",
      level: .major,
      isSelfCheck: false,
      venue: "V1",
      foundOn: "2025-06-20",
      deadline: "2025-12-31",
      isReopening: false
    )
    try step("K7QX-H2", order(on: "2025-07-02"))
    try book.commit([.listingOpened(.sample("K7QX-S1", told, on: "2025-07-05"))])
    let steps: [(SupervisionEvent.Step, Day)] = [
      (.approved(.sample(finishBy: "2025-12-31")), "2025-07-08"),
      (.notified(planBy: "2025-07-20"), "2025-07-09"),
      (.escalated(.interviewed), "2025-09-30"), (.withdrawn, "2025-10-01"),
    ]
    for (step, day) in steps {
      let event = SupervisionEvent(step, StepFacts(on: day), by: "admin")
      try book.commit([.listingStepped("K7QX-S1", zone: "Z1", event)])
    }
    let rows = try rows()
    #expect(rows.map(\.record) == ["K7QX-H2", "K7QX-S1", "K7QX-S1"])
    #expect(
      rows.map(\.measure.kind) == [.order, .listing(.approved), .listing(.escalated)]
    )
    #expect(rows.map(\.responsible) == ["会展中心", "王", "王"])
    #expect(rows.last?.hazards == ["K7QX-H1"])
    #expect(try self.rows(zone: "Z2").map(\.record) == ["K7QX-H2"])
  }
}
