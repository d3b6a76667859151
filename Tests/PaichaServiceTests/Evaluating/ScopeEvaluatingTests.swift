import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The evaluation of zones whose area was adjusted.
@Suite struct ScopeEvaluatingTests {
  private static let zones = """
    code,name,region
    E1,东一,east
    E2,东二,east

    """
  private static let venues = """
    code,name,kind,zone
    V1,甲,retail,E1
    V2,乙,retail,E1
    V3,丙,retail,E2
    V4,丁,retail,

    """
  /// V1 clean; V3 late; V4 with an overdue major; V2 not inspected.
  private static let inspections = """
    inspection_ref,venue,inspected_on,result,level,description,deadline,closed_on
    1,V1,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-05
    2,V3,2025-03-03,fail,general,纸箱,2025-03-10,2025-03-20
    3,V4,2025-03-03,fail,major,喷淋,2025-04-01,

    """

  private let book: ServiceBook

  init() throws {
    book = try ServiceBook()
    _ = try book.registration().importZones(from: ServiceBook.source(Self.zones)) { _ in }
    _ = try book.registration().importVenues(from: ServiceBook.source(Self.venues)) { _ in }
    #expect(try book.importing(Self.inspections, by: "admin").receipt.accepted == 3)
  }

  /// E1 gains V3 from E2 and V4 from nowhere, and loses V2, from July 2025 on.
  private func adjust() throws -> BoundaryKeeping.Recorded {
    try BoundaryKeeping(store: book.store, session: book.session("admin")).adjust([
      AdjustmentRequest(
        zone: "E1",
        added: ["V3", "V4"],
        removed: ["V2"],
        facts: StepFacts(on: "2025-07-01", document: "国函〔2025〕8号")
      )
    ])
  }

  private func evaluate(
    _ year: Int = 2025,
    _ scope: ZoneEvaluating.ScopeChoice = .auto
  ) throws -> [ZoneEvaluation] {
    try book.evaluating().evaluate(year: year, asOf: "2025-12-31", zones: [], scope: scope)
  }

  private func counts(_ evaluations: [ZoneEvaluation]) -> [String] {
    evaluations.map { evaluation in
      let tally = evaluation.tally
      return "\(evaluation.zone.code) \(evaluation.scope.rawValue): \(tally.venues) "
        + "\(tally.venuesInspected) \(tally.generalOnTime)/\(tally.generalDue) \(tally.majorOverdue)"
    }
  }

  @Test func `Within two years both scopes are shown, and the one before is ranked`() throws {
    let plain = counts(try evaluate())
    #expect(plain == ["E1 before: 2 1 1/1 0", "E2 before: 1 1 0/1 0"])
    _ = try adjust()
    let evaluations = try evaluate()
    #expect(
      counts(evaluations) == [
        "E1 before: 2 1 1/1 0", "E1 after: 3 3 1/2 1", "E2 before: 1 1 0/1 0",
        "E2 after: 0 0 0/0 0",
      ]
    )
    #expect(evaluations.map(\.rankInRegion) == [1, nil, 2, nil])
    #expect(evaluations[0].unverified.contains("zone.dual_scope_reference"))
    #expect(counts(try evaluate(2025, .before)) == plain)
    #expect(try evaluate(2025, .after).map(\.rankInRegion) == [nil, nil])
  }

  @Test func `Before the adjustment and after its two years there is one scope`() throws {
    _ = try adjust()
    #expect(counts(try evaluate(2024)) == ["E1 before: 2 0 0/0 0", "E2 before: 1 0 0/0 0"])
    let later = try book.evaluating()
      .evaluate(year: 2027, asOf: "2027-12-31", zones: ["E1"], scope: .auto)
    #expect(later.map(\.scope) == [.before])
    let chosen = try book.evaluating()
      .evaluate(year: 2027, asOf: "2027-12-31", zones: ["E1"], scope: .after)
    #expect(chosen.map(\.tally.venues) == [3])
    #expect(chosen.map(\.rankInRegion) == [1])
  }

  @Test(arguments: Indicator.allCases, ZoneEvaluating.ScopeChoice.allCases)
  func `Each numerator has as many records in either scope`(
    indicator: Indicator,
    scope: ZoneEvaluating.ScopeChoice
  ) throws {
    _ = try adjust()
    for evaluation in try evaluate(2025, scope)
    where evaluation.scope == evaluation.ruling.evaluated
      || scope == .after
    {
      let value = try #require(evaluation.score.values.first { $0.indicator == indicator })
      let records = try book.evaluating().explain(
        zone: evaluation.zone.code,
        year: 2025,
        indicator: indicator,
        asOf: "2025-12-31",
        scope: scope
      )
      #expect(records.records.count == value.numerator)
    }
  }

  @Test func `The scope before an adjustment counts what was counted before it, duties too`() throws
  {
    let earlier = try evaluate(2025, .auto)
    _ = try adjust()
    let later = try evaluate(2025, .before)
    #expect(earlier.contains { $0.tally.plansOwed > 0 })
    for evaluation in earlier {
      let same = later.first { $0.zone.code == evaluation.zone.code }
      #expect(same?.tally == evaluation.tally, "\(evaluation.zone.code)")
    }
  }

  @Test func `An old register file does not undo an adjustment`() throws {
    _ = try adjust()
    var rejected: [RejectedRow] = []
    let receipt = try book.registration()
      .importVenues(from: ServiceBook.source(Self.venues)) { rejected.append($0) }
    #expect(receipt.rejected == 3)
    #expect(rejected.map(\.fault.column) == ["zone", "zone", "zone"])
    #expect(try book.store.venue("V3")?.zone == "E1")
    #expect(try book.store.venue("V2")?.zone == nil)
  }

  @Test func `A table makes one adjustment a zone and day, or none`() throws {
    let table = BoundaryTable(book: book.store, today: "2025-12-31")
    let text = """
      zone,effective_on,venue,change
      E1,2025-07-01,V3,add
      E2,2025-07-01,V3,remove
      E1,2025-07-01,V2,remove
      E2,2025-08-01,V4,add

      """
    let requests = try table.requests(
      from: ServiceBook.source(text),
      document: "国函〔2025〕8号",
      note: nil
    ) { _ in Issue.record("no row is wrong") }
    let recorded = try BoundaryKeeping(store: book.store, session: book.session("admin"))
      .adjust(requests)
    #expect(
      recorded.adjustments.map {
        "\($0.zone) \($0.facts.day) +\($0.added.count) -\($0.removed.count)"
      }
        == ["E1 2025-07-01 +1 -1", "E2 2025-08-01 +1 -0"]
    )
    #expect(try book.store.boundaryChanges().count == 4)
    var rejected: [RejectedRow] = []
    _ = try table.requests(
      from: ServiceBook.source(
        "zone,effective_on,venue,change\nE9,2025-07-01,V1,add\n"
          + "E1,2026-07-01,V1,add\nE1,2025-07-01,V9,add\nE1,2025-07-01,V1,move\n"
      ),
      document: "国函〔2025〕8号",
      note: nil
    ) { rejected.append($0) }
    #expect(
      rejected.map(\.fault.code) == [.unknownZone, .futureDay, .unknownVenue, .unknownValue]
    )
  }

  @Test func `Only who may register adjusts, and the book still verifies`() throws {
    _ = try adjust()
    let again = #expect(throws: AdjustmentRefusal.self) { try adjust() }
    #expect(again?.code == .outOfOrder)
    #expect(try book.verification().run(checkpoints: [], progress: { _, _ in }).problems == [])
  }
}
