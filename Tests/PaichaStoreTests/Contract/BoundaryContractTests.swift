import PaichaModel
import PaichaStore
import Testing

/// Adjusted zones of a book, whatever keeps it.
@Suite struct BoundaryContractTests {
  private static let adjustment = BoundaryAdjustment(
    zone: "Z1",
    facts: StepFacts(on: "2025-07-01", document: "国函〔2025〕8号"),
    added: [.init("V2", from: "Z2")],
    removed: ["V1"]
  )

  @Test(arguments: Engine.allCases)
  func `An adjustment moves its venues and keeps what each zone gained and lost`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    #expect(try book.store.boundaryChanges() == [])
    try book.commit([.zoneAdjusted(Self.adjustment)])
    #expect(try book.store.venue("V1")?.zone == nil)
    #expect(try book.store.venue("V2")?.zone == "Z1")
    let changes = try book.store.boundaryChanges()
    #expect(
      changes.map { "\($0.zone) \($0.effectiveOn) \($0.kind.rawValue) \($0.venue)" } == [
        "Z1 2025-07-01 remove V1", "Z1 2025-07-01 add V2", "Z2 2025-07-01 remove V2",
      ]
    )
    #expect(changes.allSatisfy { $0.document == "国函〔2025〕8号" })
    #expect(try book.store.lastMove(of: "V2") == "2025-07-01")
    #expect(try book.store.lastMove(of: "V3") == nil)
  }

  @Test(arguments: Engine.allCases)
  func `Figures of single venues add up to those of their zone`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(day: "2025-02-01", .sample(.general, due: "2025-03-01")))
    let day: Day = "2025-12-31"
    let venues: Set<VenueCode> = ["V1", "V2", "V3"]
    let single = try book.store.tallies(of: venues, year: 2025, asOf: day)
    #expect(single["V1"]?.generalDue == 1)
    #expect(single["V1"] == (try book.store.tallies(year: 2025, asOf: day)["Z1"]))
    #expect(try book.store.tallies(of: [], year: 2025, asOf: day) == [:])
  }
}
