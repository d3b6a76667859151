import PaichaIntake
import PaichaJournal
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The yearly evaluation of zones from a book.
@Suite struct ZoneEvaluatingTests {
  private static let zones = """
    code,name,region,status,ranked_from
    E1,东一,east,active,
    E2,东二,east,active,
    E3,东三,east,active,2026
    E4,东四,east,exited,
    W1,西一,west,active,
    E9,空,east,active,

    """

  private static let venues = """
    code,name,kind,zone
    E1a,甲,retail,E1
    E1b,乙,retail,E1
    E2a,丙,retail,E2
    E3a,丁,retail,E3
    E4a,戊,retail,E4
    W1a,己,retail,W1

    """

  /// E1 has one of two venues inspected and a late hazard; E2 is without fault.
  private static let inspections = """
    inspection_ref,venue,inspected_on,result,level,description,deadline,closed_on
    1,E1a,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-20
    1,E1a,2025-03-03,fail,major,喷淋,2025-04-01,
    2,E2a,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-05
    2,E2a,2025-03-03,fail,major,喷淋,2025-04-01,2025-04-01
    3,E3a,2025-03-03,pass,,,,
    4,E4a,2025-03-03,pass,,,,
    5,W1a,2024-12-31,pass,,,,

    """

  private let book: ServiceBook

  init() throws {
    book = try ServiceBook()
    _ = try book.registration().importZones(from: ServiceBook.source(Self.zones)) { _ in }
    _ = try book.registration().importVenues(from: ServiceBook.source(Self.venues)) { _ in }
    #expect(try book.importing(Self.inspections, by: "admin").receipt.accepted == 7)
  }

  private func evaluate(_ zones: [ZoneCode] = []) throws -> [ZoneEvaluation] {
    try book.evaluating().evaluate(year: 2025, asOf: "2025-12-31", zones: zones)
  }

  @Test func `Scores follow from the counts by the embedded rulebook`() throws {
    let evaluations = try evaluate()
    #expect(evaluations.map(\.zone.code) == ["E1", "E2", "E3", "E4", "W1"])
    let first = evaluations[0]
    #expect(
      first.score.values.map(\.numerator) == [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0]
    )
    #expect(
      first.score.values.map(\.denominator)
        == [nil, 1, 1, 1, 0, 0, 2, 4, 2, 0, nil, nil, 2, 2, nil]
    )
    // 40 for no accident, 0 of 10 and 0 of 10 for deadlines, 5 for one closed and not reopened, 0
    // of 4 for plans, 0 of 6 for drills, 2.50 of 5 for inspections: 47.50 of 80.
    #expect(first.score.hundredths == 5_938)
    #expect(first.score.band?.code == "fail")
    // 40 + 10 + 10 + 5 + 0 + 0 + 5 of 80.
    #expect(evaluations[1].score.hundredths == 8_750)
    #expect(evaluations[1].score.band?.code == "good")
    #expect(first.score.values.map(\.status)[4] == "not_applicable")
    #expect(first.score.values.map(\.status)[9] == "missing")
  }

  @Test func `A year without records has no score, whatever was owed in it`() throws {
    let west = try #require(try evaluate(["W1"]).first)
    #expect(west.tally.plansOwed == 1 && west.tally.drillsDue == 2)
    #expect(west.score.hundredths == nil && west.score.band == nil)
    #expect(west.rankInRegion == nil)
  }

  @Test func `Every result names its rulebook and where its journal stood`() throws {
    let first = try evaluate()[0]
    #expect(first.rulebook == book.rules.rulebook.title)
    let head = try book.store.head()
    #expect(first.journalSize == head.size)
    #expect(first.journalRoot == head.root.base64)
  }

  @Test func `Ranks are among the ranked zones of a region only`() throws {
    let evaluations = try evaluate()
    #expect(evaluations.map(\.rankInRegion) == [2, 1, nil, nil, nil])
    #expect(
      evaluations.map(\.participation) == [.ranked, .ranked, .reportOnly, .exited, .ranked]
    )
    #expect(try evaluate(["E1"]).map(\.rankInRegion) == [2])
  }

  @Test func `Each year stands beside the one before`() throws {
    let next = try book.evaluating().evaluate(year: 2026, asOf: "2026-12-31", zones: [])
    #expect(next.map(\.lastYear?.hundredths) == [5_938, 8_750, 8_182, 8_182, nil])
    #expect(next.map(\.lastYear?.rankInRegion) == [2, 1, nil, nil, nil])
  }

  @Test func `Last places are told only of regions in which every ranked zone has a score`() throws
  {
    let (standings, years) = try book.evaluating().tail(year: 2025, asOf: "2025-12-31")
    #expect(years.map(\.year) == [2023, 2024, 2025])
    // E9 of the east has no venues; the west has one zone, with records in 2024 alone.
    #expect(
      years[2].incomplete == [
        .east: RegionTail.Coverage(scored: 2, ranked: 3),
        .west: RegionTail.Coverage(scored: 0, ranked: 1),
      ]
    )
    #expect(standings.map(\.zone) == ["W1"])
    #expect(standings.first?.places.map(\.year) == [2024])
    #expect(standings.first?.verdict == .warned)
  }

  @Test func `A zone without venues shows only when it is asked for`() throws {
    let empty = try #require(try evaluate(["E9"]).first)
    #expect(empty.tally == ZoneTally())
    #expect(empty.score.hundredths == nil)
    #expect(empty.rankInRegion == nil)
  }

  @Test func `Asked twice, the answer is the same to the last digit`() throws {
    let texts = try (0..<3).map { _ in String(describing: try evaluate()) }
    #expect(Set(texts).count == 1)
    let reader = try SQLiteBook(path: book.path, access: .reading)
    let other = ZoneEvaluating(store: reader, rulebook: book.rules.rulebook)
    let read = try other.evaluate(year: 2025, asOf: "2025-12-31", zones: [])
    #expect(String(describing: read) == texts[0])
  }

  @Test(arguments: Indicator.allCases)
  func `The records behind a numerator are as many as it says`(indicator: Indicator) throws {
    for evaluation in try evaluate() {
      let value = try #require(evaluation.score.values.first { $0.indicator == indicator })
      let records = try book.evaluating().explain(
        zone: evaluation.zone.code,
        year: 2025,
        indicator: indicator,
        asOf: "2025-12-31"
      )
      #expect(records.records.count == value.numerator)
    }
  }

  @Test func `Unknown zones and years out of range are refused by code`() throws {
    let zone = #expect(throws: ServiceFault.self) { _ = try evaluate(["X1"]) }
    #expect(zone?.code == .noSuchZone)
    let year = #expect(throws: ServiceFault.self) {
      _ = try book.evaluating().evaluate(year: 1949, asOf: "2025-12-31", zones: [])
    }
    #expect(year?.code == .yearOutOfRange)
    let explained = #expect(throws: ServiceFault.self) {
      _ = try book.evaluating().explain(
        zone: "X1",
        year: 2025,
        indicator: .majorOverdue,
        asOf: "2025-12-31"
      )
    }
    #expect(explained?.code == .noSuchZone)
  }

  @Test func `Deadlines from the rulebook are named as unverified when they counted`() throws {
    #expect(try evaluate(["E1"])[0].score.unverified.contains { $0.hasPrefix("hazard.") } == false)
    try book.importing(
      """
      inspection_ref,venue,inspected_on,result,level,description
      9,E1b,2025-05-05,fail,general,灯

      """,
      by: "admin"
    )
    let unverified = try evaluate(["E1"])[0].score.unverified
    #expect(unverified.contains("hazard.default_deadline_general"))
    #expect(!unverified.contains("hazard.default_deadline_major"))
  }
}
