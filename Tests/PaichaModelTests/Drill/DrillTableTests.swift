import PaichaModel
import Testing

/// Counting the drills of a period.
@Suite struct DrillTableTests {
  private let half: StatisticsPeriod
  private let group = DrillGroup(zone: "Z1")
  private static let firstHalf: ClosedRange<Day> = "2025-01-01"..."2025-06-30"
  private static let secondHalf: ClosedRange<Day> = "2025-07-01"..."2025-12-31"

  init() throws { half = try #require(StatisticsPeriod(.half, "2025H1")) }

  private func table(asOf: Day = "2025-06-30") -> DrillTable {
    DrillTable(StatisticsWindow(half, asOf: asOf))
  }

  private func drill(
    _ day: Day = "2025-05-19",
    _ kind: DrillKind = .full,
    owesReport: Bool = true,
    reportedOn: Day? = nil
  ) -> CountedDrill {
    CountedDrill(
      kind: kind,
      heldOn: day,
      participants: 40,
      problems: 2,
      owesReport: owesReport,
      reportedOn: reportedOn
    )
  }

  @Test(arguments: [
    (["2025-01-01"] as [Day], 1), (["2025-06-30"], 1), (["2024-12-31", "2025-07-01"], 0), ([], 0),
    (["2025-02-01", "2025-03-01"], 1),
  ])
  func `A period is met by one drill within it, however many there were`(days: [Day], met: Int) {
    var table = table()
    table.add(group, periods: [Self.firstHalf], heldOn: days)
    #expect(table.total.periodsDue == 1 && table.total.periodsMet == met)
    #expect(table.groups[group] == table.total)
  }

  @Test(arguments: [("2025-06-29" as Day, 0), ("2025-06-30", 1)])
  func `A period that still runs on the day of asking is not due`(asOf: Day, due: Int) {
    var table = table(asOf: asOf)
    table.add(group, periods: [Self.firstHalf], heldOn: ["2025-02-01"])
    #expect(table.total.periodsDue == due && table.total.periodsMet == due)
  }

  @Test func `Each period of a bearer counts for itself`() throws {
    let year = try #require(StatisticsPeriod(.year, "2025"))
    var table = DrillTable(StatisticsWindow(year, asOf: "2025-12-31"))
    table.add(group, periods: [Self.firstHalf, Self.secondHalf], heldOn: ["2025-07-01"])
    table.add(group, periods: [Self.firstHalf], heldOn: ["2025-07-01"])
    #expect(table.total.periodsDue == 3 && table.total.periodsMet == 1)
  }

  @Test func `A bearer that owes nothing still has its row`() {
    var table = table()
    table.add(group, periods: [], heldOn: ["2025-02-01"])
    #expect(table.rows.map(\.group) == [group])
    #expect(table.total == DrillCounts())
  }

  @Test(arguments: [
    ("2024-12-31" as Day, false), ("2025-01-01", true), ("2025-05-31", true), ("2025-06-01", false),
  ])
  func `A drill counts in the period, up to the day of asking`(day: Day, counts: Bool) {
    var table = table(asOf: "2025-05-31")
    table.add(group, drill(day))
    #expect(table.total.drills == (counts ? 1 : 0))
    #expect(table.groups.isEmpty == !counts)
  }

  @Test func `A drill adds all its figures, tabletop ones are not in full`() {
    var table = table()
    table.add(group, drill())
    table.add(group, drill("2025-05-20", .tabletop))
    var told = DrillCounts()
    (told.drills, told.full, told.participants, told.problems) = (2, 1, 80, 4)
    told.reportsDue = 2
    #expect(table.total == told)
  }

  @Test(arguments: [
    (true, "2025-06-30" as Day?, 1, 1), (true, "2025-07-01", 1, 0), (true, nil, 1, 0),
    (false, "2025-06-01", 0, 0),
  ])
  func `A report counts where it is owed and was made by the day of asking`(
    owes: Bool,
    day: Day?,
    due: Int,
    reported: Int
  ) {
    var table = table()
    table.add(group, drill(owesReport: owes, reportedOn: day))
    #expect(table.total.reportsDue == due && table.total.reported == reported)
  }

  @Test func `Rows come in order of their codes, those without first, and add up`() {
    var table = table()
    let groups = [
      DrillGroup(zone: "Z2"), DrillGroup(), DrillGroup(kind: .retail), DrillGroup(zone: "Z1"),
      DrillGroup(kind: .complex),
    ]
    for group in groups { table.add(group, drill()) }
    #expect(
      table.rows.map(\.group) == [
        DrillGroup(), DrillGroup(kind: .complex), DrillGroup(kind: .retail),
        DrillGroup(zone: "Z1"), DrillGroup(zone: "Z2"),
      ]
    )
    #expect(table.rows.map(\.counts.drills).reduce(0, +) == table.total.drills)
  }
}
