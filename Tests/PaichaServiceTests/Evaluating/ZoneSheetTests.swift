import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// What the sheets and the bulletin are made of.
@Suite struct ZoneSheetTests {
  private static let zones = """
    code,name,region
    E1,东一,east
    E2,东二,east
    E8,无记录,east
    E9,空,east

    """
  private static let venues = """
    code,name,kind,zone
    E1a,甲,retail,E1
    E2a,乙,retail,E2
    E8a,丙,retail,E8

    """
  /// E1 has records of 2023 and 2025; a major closed in 2026, and two open ones.
  private static let inspections = """
    inspection_ref,venue,inspected_on,result,level,description,deadline,closed_on
    1,E1a,2023-03-03,fail,general,纸箱,2023-03-10,2023-03-05
    2,E1a,2025-03-03,fail,major,喷淋,2025-06-01,2026-02-01
    3,E1a,2025-04-01,fail,major,通道,2025-05-01,
    3,E1a,2025-04-01,fail,major,出口,2026-03-01,
    4,E2a,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-05

    """

  private let book: ServiceBook

  init() throws {
    book = try ServiceBook()
    _ = try book.registration().importZones(from: ServiceBook.source(Self.zones)) { _ in }
    _ = try book.registration().importVenues(from: ServiceBook.source(Self.venues)) { _ in }
    let receipt = try book.importing(Self.inspections, by: "admin", today: "2026-06-30").receipt
    #expect(receipt.accepted == 5)
  }

  private func sheet(
    _ zone: ZoneCode = "E1",
    asOf: Day = "2026-06-30",
    today: Day = "2026-06-30",
    years: Int = 5
  ) throws -> ZoneSheet {
    try book.evaluating().sheet(of: zone, year: 2025, asOf: asOf, today: today, years: years)
  }

  @Test func `The trend has a place for every year, those without records too`() throws {
    let sheet = try sheet(years: 3)
    #expect(sheet.trend.map(\.year) == [2023, 2024, 2025])
    #expect(sheet.trend.map(\.tally.isWithoutRecords) == [false, true, false])
    #expect(try self.sheet(years: 1).trend.map(\.year) == [2025])
    #expect(sheet.field == 2)
  }

  @Test func `It agrees with the evaluation, the year before included`() throws {
    for zone in ["E1", "E2"] as [ZoneCode] {
      let own = try sheet(zone, years: 1).evaluation
      let asked = try book.evaluating().evaluate(year: 2025, asOf: "2026-06-30", zones: [zone])
      #expect(own.score == asked.first?.score && own.rankInRegion == asked.first?.rankInRegion)
      #expect(own.lastYear == asked.first?.lastYear)
    }
  }

  @Test func `Each indicator has the records that evaluate explain lists`() throws {
    let sheet = try sheet()
    #expect(sheet.evidence.map(\.indicator) == sheet.evaluation.score.values.map(\.indicator))
    for (indicator, records) in sheet.evidence {
      let listed = try book.evaluating()
        .explain(zone: "E1", year: 2025, indicator: indicator, asOf: "2026-06-30")
      #expect(records == listed.records)
    }
  }

  @Test func `Majors open on a day gone by are those open then, whenever it is asked`() throws {
    let now = try sheet().majors
    #expect(now.rows.map(\.description) == ["通道", "出口"])
    #expect(now.total == 2 && now.overdue == 2 && now.zones == 1)
    // On the last day of 2025 the one closed in 2026 was open, and one was still in time.
    let then = try sheet(asOf: "2025-12-31").majors
    #expect(then.rows.map(\.description) == ["通道", "喷淋", "出口"])
    #expect(then.total == 3 && then.overdue == 2)
    #expect(then.rows.map { $0.daysOverdue(whileOpenOn: "2025-12-31") } == [244, 213, 0])
    let later = try sheet(asOf: "2025-12-31", today: "2027-01-01").majors
    #expect(later.rows == then.rows)
    #expect(try sheet(asOf: "2025-03-31").majors.rows.map(\.description) == ["喷淋"])
  }

  @Test func `A zone without venues has a sheet without a score`() throws {
    let sheet = try sheet("E9")
    #expect(sheet.evaluation.score.hundredths == nil && sheet.majors.total == 0)
    #expect(sheet.trend.allSatisfy { $0.tally.isWithoutRecords })
  }

  @Test func `The national sheet holds all zones, and lists majors up to a limit`() throws {
    let sheet = try book.evaluating().nationalSheet(
      year: 2025,
      asOf: "2026-06-30",
      today: "2026-06-30",
      majors: 1
    )
    #expect(sheet.evaluations.map(\.zone.code) == ["E1", "E2", "E8"])
    #expect(sheet.zones.map(\.code) == ["E1", "E2", "E8", "E9"])
    #expect(sheet.majors.rows.count == 1 && sheet.majors.total == 2)
    #expect(sheet.listings == 0 && sheet.lateListings == 0)
    #expect(sheet.tail.years.last?.incomplete[.east]?.ranked == 4)
  }

  @Test func `Unknown zones and years out of range are refused by code`() throws {
    let zone = #expect(throws: ServiceFault.self) { _ = try sheet("X1") }
    #expect(zone?.code == .noSuchZone)
    let year = #expect(throws: ServiceFault.self) {
      _ = try book.evaluating()
        .sheet(of: "E1", year: 1949, asOf: "2025-12-31", today: "2025-12-31")
    }
    #expect(year?.code == .yearOutOfRange)
  }
}
