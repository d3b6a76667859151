import PaichaModel
import Testing

/// In which figures of the third quarter of 2025 a hazard counts.
@Suite struct HazardFactTests {
  private let window: StatisticsWindow

  init() throws {
    let period = try #require(StatisticsPeriod(.quarter, "2025Q3"))
    window = StatisticsWindow(period, asOf: "2025-09-30")
  }

  private func figures(
    found foundOn: Day,
    ended endedOn: Day? = nil,
    void isVoid: Bool = false,
    deadline: Day = "2025-12-31",
    reopening isReopening: Bool = false,
    in window: StatisticsWindow? = nil
  ) -> Set<StatisticsFigure> {
    let fact = HazardFact(
      place: StatisticsPlace(level: .general, source: .department, kind: .retail, zone: nil),
      foundOn: foundOn,
      endedOn: endedOn,
      isVoid: isVoid,
      deadline: deadline,
      isReopening: isReopening
    )
    return Set(
      StatisticsFigure.allCases.filter { fact.day(of: $0, in: window ?? self.window) != nil }
    )
  }

  @Test func `The first and last day of the period belong to it, the days beside do not`() {
    #expect(figures(found: "2025-06-30") == [.open])
    #expect(figures(found: "2025-07-01") == [.found, .open])
    #expect(figures(found: "2025-09-30") == [.found, .open])
    #expect(figures(found: "2025-10-01") == [])
  }

  @Test func `A closure counts in the period it was closed, whenever it was found`() {
    #expect(figures(found: "2025-01-01", ended: "2025-06-30") == [])
    #expect(figures(found: "2025-01-01", ended: "2025-07-01") == [.closed])
    #expect(figures(found: "2025-07-01", ended: "2025-09-30") == [.found, .closed, .cohortClosed])
    #expect(figures(found: "2025-07-01", ended: "2025-10-01") == [.found, .open])
  }

  @Test func `It is overdue from the day after its deadline while it is open`() {
    #expect(figures(found: "2025-01-01", deadline: "2025-09-30") == [.open])
    #expect(figures(found: "2025-01-01", deadline: "2025-09-29") == [.open, .overdue])
    #expect(figures(found: "2025-01-01", ended: "2025-09-30", deadline: "2025-02-01") == [.closed])
  }

  @Test func `A void hazard counts as voided in the period of that day and nowhere else`() {
    #expect(figures(found: "2025-07-01", ended: "2025-07-02", void: true) == [.voided])
    #expect(figures(found: "2025-07-01", ended: "2025-10-02", void: true) == [])
    #expect(
      figures(found: "2025-01-01", ended: "2025-07-02", void: true, reopening: true)
        == [.voided]
    )
  }

  @Test func `A reopening counts in the period it was found again`() {
    #expect(figures(found: "2025-07-01", reopening: true) == [.found, .open, .reopened])
    #expect(figures(found: "2025-06-01", reopening: true) == [.open])
  }

  @Test func `A later as-of day moves what is open and closed, not what was found`() {
    let later = StatisticsWindow(window.period, asOf: "2025-12-31")
    #expect(
      figures(found: "2025-07-01", ended: "2025-10-01", in: later) == [.found, .cohortClosed]
    )
    #expect(figures(found: "2025-11-01", in: later) == [.open])
    #expect(figures(found: "2025-01-01", ended: "2025-10-01", in: later) == [])
  }

  @Test func `The list of problems holds what was found or open in the period`() {
    func isProblem(_ foundOn: Day, _ endedOn: Day?, void: Bool = false) -> Bool {
      HazardFact(
        place: StatisticsPlace(level: .major, source: .selfCheck, kind: .office, zone: "Z1"),
        foundOn: foundOn,
        endedOn: endedOn,
        isVoid: void,
        deadline: "2025-12-31",
        isReopening: false
      )
      .isProblem(of: window)
    }
    #expect(isProblem("2025-01-01", nil))
    #expect(isProblem("2025-01-01", "2025-07-01"))
    #expect(isProblem("2025-09-30", "2025-11-01"))
    #expect(!isProblem("2025-01-01", "2025-06-30"))
    #expect(!isProblem("2025-10-01", nil))
    #expect(!isProblem("2025-07-01", "2025-07-02", void: true))
  }
}
