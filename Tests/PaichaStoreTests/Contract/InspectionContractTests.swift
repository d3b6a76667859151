import PaichaModel
import PaichaStore
import Testing

/// Inspections of a book, whatever keeps it.
@Suite struct InspectionContractTests {
  @Test(arguments: Engine.allCases)
  func `An inspection is read back whole, by id and by reference`(engine: Engine) throws {
    let book = try engine.make()
    let logged = try book.log(
      InspectionDraft(
        reference: "R-1",
        venue: "V1",
        day: "2025-03-03",
        kind: .joint,
        inspectors: ["li", "王强"],
        campaign: "百日攻坚",
        location: Location(latitude: "31.2", longitude: "121.5"),
        passed: ["FD-001"],
        notApplicable: ["GN-001"],
        findings: [
          FindingDraft(item: "GN-001", description: "堆放“纸箱”\n两处", place: "一层"),
          FindingDraft(
            level: .major,
            description: "喷淋关闭",
            deadline: "2025-04-01",
            evidence: [Evidence(hash: .of(digit: 3), name: "图.jpg")]
          ),
        ]
      )
    )
    #expect(try book.store.inspection(logged.id) == logged)
    #expect(try book.store.inspection(reference: "R-1") == logged)
    #expect(try book.store.inspection("K7QX-I2") == nil)
    #expect(try book.store.inspection("ABCD-I1") == nil)
    #expect(try book.store.inspection(reference: "R-2") == nil)
    #expect(logged.findings.map(\.hazard) == ["K7QX-H1", "K7QX-H2"])
    #expect(logged.zone == "Z1")
  }

  @Test(arguments: Engine.allCases)
  func `Numbers go on from the last ones given`(engine: Engine) throws {
    let book = try engine.make()
    func last() throws -> [Int] {
      try book.store.takingTurn { turn in
        try [InspectionRecord.letter, HazardRecord.letter].map { try turn.lastNumber(of: $0) }
      }
    }
    #expect(try last() == [0, 0])
    for day in ["2025-01-02", "2025-01-03", "2025-01-04"] as [Day] {
      try book.log(.sample(day: day, findings: 2))
    }
    #expect(try last() == [3, 6])
    let next = try book.log(.sample(findings: 1))
    #expect(next.id == "K7QX-I4")
    #expect(next.findings.map(\.hazard) == ["K7QX-H7"])
    let summary = try book.store.summary()
    #expect([summary.inspections, summary.hazards] == [4, 7])
  }

  @Test(arguments: Engine.allCases)
  func `Inspections are listed latest recorded first, by venue, zone, days and limit`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let days: [Day] = ["2025-02-01", "2025-01-01", "2025-03-01", "2025-02-01"]
    for (day, venue) in zip(days, ["V1", "V2", "V3", "V1"] as [VenueCode]) {
      try book.log(.sample(venue: venue, day: day))
    }
    func list(_ filter: InspectionFilter) throws -> [Int] {
      try book.store.inspections(filter).map(\.id.number)
    }
    #expect(try list(InspectionFilter()) == [4, 3, 2, 1])
    #expect(try list(InspectionFilter(limit: 2)) == [4, 3])
    #expect(try list(InspectionFilter(venue: "V1")) == [4, 1])
    #expect(try list(InspectionFilter(zone: "Z2")) == [2])
    #expect(try list(InspectionFilter(from: "2025-02-01")) == [4, 3, 1])
    #expect(try list(InspectionFilter(through: "2025-02-01")) == [4, 2, 1])
    #expect(try list(InspectionFilter(from: "2025-01-02", through: "2025-02-28")) == [4, 1])
  }

  @Test(arguments: Engine.allCases)
  func `A supplement is folded into its inspection and its row`(engine: Engine) throws {
    let book = try engine.make()
    var draft = InspectionDraft.sample(reference: "R-1", findings: 1)
    draft.heldBack = 2
    let logged = try book.log(draft)
    var remainder = InspectionDraft.sample(reference: "R-1", findings: 0)
    remainder.findings = [FindingDraft(level: .major, description: "补录")]
    remainder.passed = ["GN-001"]
    let supplement = try logged.decideSupplement(
      remainder,
      firstHazard: 2,
      rules: try Sample.rules(),
      today: "2026-01-01",
      actor: Sample.inspector
    )
    try book.commit([.inspectionSupplemented(supplement)])
    let whole = try #require(try book.store.inspection(logged.id))
    #expect(whole == logged.supplemented(by: supplement))
    #expect(whole.heldBack == 0)
    #expect(whole.findings.count == 2)
    let row = try #require(try book.store.inspections(InspectionFilter()).first)
    #expect([row.passed, row.notApplicable, row.findings, row.heldBack] == [1, 0, 2, 0])
    #expect(try book.store.hazard("K7QX-H2")?.finding.description == "补录")
  }
}
