import PaichaModel
import Testing

/// An evaluation from counts alone.
struct FrozenTalliesTests {
  private static let zones = [
    Zone(code: "Z1", name: "一区", region: .east), Zone(code: "Z2", name: "二区", region: .east),
    Zone(code: "Z3", name: "三区", region: .east, rankedFrom: 2026),
  ]

  private func count(
    _ zone: ZoneCode,
    _ inspected: Int,
    _ scope: StatisticalScope = .before
  ) -> FrozenTallies.Count {
    var tally = ZoneTally()
    (tally.venues, tally.venuesInspected) = (10, inspected)
    return FrozenTallies.Count(zone: zone, scope: scope, tally: tally)
  }

  private func frozen(
    _ counts: [FrozenTallies.Count],
    before: [FrozenTallies.Count] = [],
    changes: [BoundaryChange] = []
  ) -> FrozenTallies {
    FrozenTallies(
      origin: "K7QX",
      year: 2025,
      asOf: "2025-12-31",
      choice: .auto,
      journal: JournalState(size: 9, root: "root"),
      zones: Self.zones,
      changes: changes,
      counts: counts,
      countsBefore: before
    )
  }

  private func lines(_ evaluations: [ZoneEvaluation]) -> [String] {
    evaluations.map { evaluation in
      let figures = [evaluation.score.hundredths, evaluation.rankInRegion]
      let last = [evaluation.lastYear?.hundredths, evaluation.lastYear?.rankInRegion]
      return "\(evaluation.zone.code) \(evaluation.scope.rawValue) "
        + (figures + last).map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func `Scores and ranks follow from the counts, beside those of the year before`() throws {
    let tallies = frozen(
      [count("Z1", 5), count("Z2", 8), count("Z3", 10)],
      before: [count("Z1", 9), count("Z2", 0), count("Z3", 4)]
    )
    let evaluations = try tallies.evaluations(by: .sample())
    // Without records in a year a zone has no standing of that year.
    #expect(
      lines(evaluations) == [
        "Z1 before 5000 2 9000 1", "Z2 before 8000 1 - -", "Z3 before 10000 - 4000 -",
      ]
    )
    #expect(evaluations.allSatisfy { $0.journalSize == 9 && $0.journalRoot == "root" })
  }

  @Test func `An adjusted zone is ranked in the scope that the rulebook gives`() throws {
    let change = BoundaryChange(
      zone: "Z1",
      venue: "V1",
      kind: .add,
      effectiveOn: "2025-07-01",
      document: "国函1号"
    )
    let counts = [count("Z1", 5), count("Z1", 9, .after), count("Z2", 8)]
    let evaluations = try frozen(counts, changes: [change]).evaluations(by: .sample())
    #expect(
      lines(evaluations) == ["Z1 before 5000 2 - -", "Z1 after 9000 - - -", "Z2 before 8000 1 - -"]
    )
    #expect(evaluations[0].ruling.basis == .sideBySide(since: "2025-07-01", until: "2027-06-30"))
    #expect(evaluations[0].unverified.contains(ParameterKey.dualScopeTerm.rawValue))
  }

  @Test func `Counts of a zone that is not listed count nowhere`() throws {
    #expect(try frozen([count("Z9", 5)]).evaluations(by: .sample()).isEmpty)
  }

  @Test func `A choice of scope shows what it says`() {
    let ruling = ScopeRuling(
      [],
      year: 2025,
      rules: ScopeRules(reference: .dataYearEnd, years: 2, afterwards: .before)
    )
    #expect(
      ScopeChoice.allCases.map { $0.scopes(under: ruling) } == [[.before], [.before], [.after]]
    )
    #expect(Set(ScopeChoice.allCases.map(\.words.zh)).count == 3)
  }
}
