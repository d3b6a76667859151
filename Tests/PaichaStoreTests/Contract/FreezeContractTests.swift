import PaichaModel
import PaichaStore
import Testing

/// Frozen evaluations of a book, whatever keeps it.
@Suite struct FreezeContractTests {
  private func freeze(_ year: Int, _ scope: ScopeChoice = .auto) -> EvaluationFreeze {
    EvaluationFreeze(
      year: year,
      asOf: "2025-12-31",
      scope: scope,
      rulebook: "national 2026.1",
      journal: JournalState(size: 7, root: Sample.root),
      files: []
    )
  }

  @Test(arguments: Engine.allCases)
  func `Every freeze is listed by its entry, also one of the same year again`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    #expect(try book.store.freezes() == [])
    let size = try book.store.head().size
    try book.commit([.evaluationFrozen(freeze(2025))])
    try book.commit([.evaluationFrozen(freeze(2025, .after))], by: "li")
    try book.commit([.evaluationFrozen(freeze(2024))])
    let rows = try book.store.freezes()
    #expect(
      rows.map { "\($0.entry - size) \($0.year) \($0.asOf) \($0.scope.rawValue) \($0.frozenBy)" }
        == [
          "0 2025 2025-12-31 auto admin", "1 2025 2025-12-31 after li",
          "2 2024 2025-12-31 auto admin",
        ]
    )
    #expect(rows.allSatisfy { $0.journal == JournalState(size: 7, root: Sample.root) })
    #expect(
      rows.allSatisfy { $0.frozenOn == book.clock.now.day && $0.rulebook == "national 2026.1" }
    )
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `A freeze changes no figure and no day of the book`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(day: "2025-02-01", .sample(.general, due: "2025-03-01")))
    let day: Day = "2025-12-31"
    let before = try book.store.tallies(year: 2025, asOf: day)
    try book.commit([.evaluationFrozen(freeze(2030))])
    #expect(try book.store.tallies(year: 2025, asOf: day) == before)
  }
}
