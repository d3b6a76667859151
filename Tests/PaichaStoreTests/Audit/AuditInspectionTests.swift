import PaichaModel
import PaichaStore
import Testing

/// Inspections as audits see them.
@Suite struct AuditInspectionTests {
  @Test(arguments: Engine.allCases)
  func `An inspection tells who looked at how much and when it was recorded`(
    engine: Engine
  ) throws {
    var history = try AuditHistory(engine)
    history.recording(on: "2025-04-07")
    var draft = InspectionDraft.sample(reference: "R-1", day: "2025-03-03", findings: 2)
    draft.inspectors = ["李", "li", "王"]
    draft.passed = ["GN-001"]
    draft.notApplicable = ["FD-001"]
    try history.book.log(draft)
    let fact = AuditFact.inspection(
      AuditedInspection(
        id: "K7QX-I1",
        zone: "Z1",
        venue: "V1",
        venueKind: .retail,
        day: "2025-03-03",
        kind: .routine,
        inspectors: ["li", "王"],
        items: 4,
        findings: 2,
        recordedBy: "li",
        recordedOn: "2025-04-07"
      )
    )
    #expect(try history.facts(.inspections) == [fact])
  }

  @Test func `Only the days asked for are read, the first and the last included`() throws {
    let history = try AuditHistory()
    for day in ["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31"] as [Day] {
      try history.book.log(.sample(day: day))
    }
    func days(_ range: ClosedRange<Day>) throws -> [Day] {
      try history.facts(.inspections, in: range).compactMap {
        if case .inspection(let inspection) = $0 { inspection.day } else { nil }
      }
    }
    #expect(try days(AuditHistory.year).count == 4)
    #expect(try days("2025-01-01"..."2025-06-30") == ["2025-01-01", "2025-06-30"])
    #expect(try days("2024-12-31"..."2025-01-01").sorted() == ["2024-12-31", "2025-01-01"])
  }

  @Test func `A name that two actors have stays as written`() throws {
    let history = try AuditHistory()
    let other = Actor(id: "li.2", name: "李", role: .inspector, department: nil, zone: nil)
    try history.book.commit([.actorRecorded(other, .registered)])
    var draft = InspectionDraft.sample()
    draft.inspectors = ["李"]
    try history.book.log(draft)
    guard case .inspection(let inspection) = try history.facts(.inspections).first else {
      throw StoreFault.rejected(detail: "no inspection")
    }
    #expect(inspection.inspectors == ["李"])
  }
}
