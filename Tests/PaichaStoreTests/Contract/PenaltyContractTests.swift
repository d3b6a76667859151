import PaichaModel
import PaichaStore
import Testing

/// Penalties and recurrences of a book, whatever keeps it.
@Suite struct PenaltyContractTests {
  private func penalise(
    _ book: TestBook,
    _ hazard: HazardID,
    on day: Day,
    fineFen: Int? = 500_000
  ) throws {
    let facts = StepFacts(on: day, document: "罚〔2025〕\(day)")
    try book.take(.penalised(Penalty(facts, by: "消防", fineFen: fineFen)), of: hazard)
  }

  /// V1 and V8 are of one enterprise, V2 is of none.
  private func make(_ engine: Engine) throws -> TestBook {
    let book = try engine.make()
    let enterprise = Enterprise(creditCode: "91110115MAPC000110", name: "某公司")
    try book.commit(
      (["V1", "V8"] as [VenueCode]).map { code in
        .venueRecorded(
          Venue(code: code, name: "场所", kind: .retail, zone: "Z1", enterprise: enterprise),
          code == "V1" ? .changed : .registered
        )
      }
    )
    for venue in ["V1", "V8", "V2"] as [VenueCode] { try book.logMajor(at: venue) }
    return book
  }

  @Test(arguments: Engine.allCases)
  func `Penalties count by unit and day, both ends of the period included`(engine: Engine) throws {
    let book = try make(engine)
    try penalise(book, "K7QX-H2", on: "2025-05-01", fineFen: nil)
    try penalise(book, "K7QX-H1", on: "2025-04-01")
    try penalise(book, "K7QX-H3", on: "2025-04-15")
    try penalise(book, "K7QX-H1", on: "2025-06-01")
    func rows(_ from: Day, _ through: Day, zone: ZoneCode? = nil) throws -> [PenaltyRow] {
      try book.store.penalties(since: from, through: through, zone: zone)
    }
    let all = try rows("2025-04-01", "2025-06-01")
    #expect(all.map(\.unit) == Array(repeating: "91110115MAPC000110", count: 3) + ["V2"])
    #expect(all.map(\.decidedOn) == ["2025-04-01", "2025-05-01", "2025-06-01", "2025-04-15"])
    #expect(all.map(\.hazard) == ["K7QX-H1", "K7QX-H2", "K7QX-H1", "K7QX-H3"])
    #expect(all.map(\.fineFen) == [500_000, nil, 500_000, 500_000])
    #expect(all.first?.document == "罚〔2025〕2025-04-01")
    #expect(try rows("2025-04-02", "2025-05-31").map(\.hazard) == ["K7QX-H2", "K7QX-H3"])
    #expect(try rows("2025-01-01", "2025-12-31", zone: "Z2").map(\.hazard) == ["K7QX-H3"])
    #expect(try book.store.hazard("K7QX-H1")?.hazard.phase == .registered)
  }

  @Test(arguments: Engine.allCases)
  func `Open major hazards of a unit are those of all its venues`(engine: Engine) throws {
    let book = try make(engine)
    #expect(try book.store.openMajors(ofUnit: "91110115MAPC000110") == ["K7QX-H1", "K7QX-H2"])
    #expect(try book.store.openMajors(ofUnit: "V2") == ["K7QX-H3"])
    let regrading = Regrading(StepFacts(on: "2025-04-01"), to: .general, authority: "局")
    try book.take(.regraded(regrading), of: "K7QX-H1")
    let voiding = Voiding(StepFacts(on: "2025-04-01", note: "重复"), target: nil)
    try book.take(.voided(voiding), of: "K7QX-H3")
    #expect(try book.store.openMajors(ofUnit: "91110115MAPC000110") == ["K7QX-H2"])
    #expect(try book.store.openMajors(ofUnit: "V2") == [])
  }

  @Test(arguments: Engine.allCases)
  func `The same item at the same venue before, since a day, recurs; void ones do not`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let finding = FindingDraft(item: "GN-001", deadline: "2025-12-31")
    for day in ["2025-01-01", "2025-02-01", "2025-03-01", "2025-04-01"] as [Day] {
      try book.log(.sample(day: day, finding))
    }
    try book.log(.sample(venue: "V2", day: "2025-02-15", finding))
    try book.log(.sample(day: "2025-02-15", FindingDraft(item: "FD-001", deadline: "2025-12-31")))
    try book.log(.sample(day: "2025-04-01", finding))
    func before(_ id: HazardID, since day: Day) throws -> [HazardID] {
      try book.store.recurrences(before: id, since: day)
    }
    #expect(try before("K7QX-H4", since: "2025-01-01") == ["K7QX-H1", "K7QX-H2", "K7QX-H3"])
    #expect(try before("K7QX-H4", since: "2025-02-01") == ["K7QX-H2", "K7QX-H3"])
    #expect(try before("K7QX-H7", since: "2025-03-02") == [])
    #expect(try before("K7QX-H1", since: "2024-01-01") == [])
    #expect(try before("ABCD-H4", since: "2024-01-01") == [])
    let voiding = Voiding(StepFacts(on: "2025-04-02", note: "重复"), target: "K7QX-H3")
    try book.take(.voided(voiding), of: "K7QX-H2")
    #expect(try before("K7QX-H4", since: "2025-01-01") == ["K7QX-H1", "K7QX-H3"])
  }
}
