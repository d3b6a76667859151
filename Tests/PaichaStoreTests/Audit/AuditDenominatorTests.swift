import PaichaModel
import PaichaStore
import Testing

/// What leaves the denominators, as audits see it; the last part of 2025 begins on 2 November.
@Suite struct AuditDenominatorTests {
  private func shrunken(_ history: AuditHistory) throws -> [ShrunkenDenominator] {
    try history.facts(.denominators).compactMap {
      if case .denominator(let shrunken) = $0 { shrunken } else { nil }
    }
  }

  private func venue(_ zone: ZoneCode, closedOn: Day? = nil) -> Venue {
    Venue(code: "V1", name: "商场", kind: .retail, zone: zone, closedOn: closedOn)
  }

  @Test(arguments: Engine.allCases)
  func `A venue closed in the last part is out of what its zone has`(engine: Engine) throws {
    let history = try AuditHistory(engine)
    let more = Venue(code: "V4", name: "二店", kind: .retail, zone: "Z1")
    try history.book.commit([.venueRecorded(more, .registered)])
    try history.change(venue("Z1", closedOn: "2025-11-02"))
    #expect(
      try shrunken(history) == [
        ShrunkenDenominator(
          zone: "Z1",
          counted: .venues,
          removed: ["V1"],
          whole: 2,
          day: "2025-11-02"
        )
      ]
    )
  }

  @Test func `Closed before the last part it is none, unless it was so recorded in it`() throws {
    var history = try AuditHistory()
    history.recording(on: "2025-11-01")
    try history.change(venue("Z1", closedOn: "2025-11-01"))
    #expect(try shrunken(history) == [])
    history.recording(on: "2025-12-05")
    try history.change(venue("Z1", closedOn: "2024-11-30"))
    #expect(try shrunken(history).map(\.removed) == [["V1"]])
    #expect(try shrunken(history).map(\.day) == ["2025-12-05"])
  }

  @Test func `A venue moved after its inspection is out of the zone it had`() throws {
    var history = try AuditHistory()
    try history.book.log(.sample(day: "2025-03-03"))
    history.recording(on: "2026-01-15")
    try history.change(venue("Z2"))
    let found = try shrunken(history)
    #expect(found.map(\.zone) == ["Z1"] && found.map(\.whole) == [1])
    #expect(found.map(\.day) == ["2026-01-15"])
    history.recording(on: "2026-03-02")
    try history.change(venue("Z2"))
    #expect(try shrunken(history) == [])
  }

  @Test func `Hazards due in the year and voided in its last part are out of those due`() throws {
    let history = try AuditHistory()
    for (due, on) in [
      ("2025-06-01", "2025-12-31"), ("2025-06-01", "2025-11-01"), ("2026-02-01", "2025-12-31"),
    ] as [(Day, Day)] {
      let id = try history.find(.sample(.general, due: due))
      try history.step(id, .voided(Voiding(StepFacts(on: on, note: "重复"), target: nil)))
    }
    try history.find(.sample(.general, due: "2025-07-01"))
    #expect(
      try shrunken(history) == [
        ShrunkenDenominator(
          zone: "Z1",
          counted: .hazards,
          removed: ["K7QX-H1"],
          whole: 2,
          day: "2025-12-31"
        )
      ]
    )
  }
}
