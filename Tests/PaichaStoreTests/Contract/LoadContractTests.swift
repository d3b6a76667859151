import PaichaModel
import PaichaStore
import Testing

/// What a load promises: commits that stand together or not at all.
@Suite struct LoadContractTests {
  @Test(arguments: Engine.allCases)
  func `The commits of a load number on from each other and stand together`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let size = try book.store.head().size
    var steps: [[Int]] = []
    try book.loading(finishing: { steps.append([$0, $1]) }) { turn in
      for number in 1...3 {
        #expect(try turn.lastNumber(of: InspectionRecord.letter) == number - 1)
        try book.log(.sample(reference: InspectionReference(unchecked: "R-\(number)"), findings: 2))
      }
    }
    #expect(steps == (0...10).map { [$0, 10] })
    #expect(try book.store.head().size == size + 3)
    #expect(try book.store.inspection(reference: "R-2")?.id == "K7QX-I2")
    #expect(try book.hazards(today: "2026-12-31").count == 6)
    try book.log(.sample(reference: "R-4", findings: 1))
    #expect(try book.store.hazard("K7QX-H7") != nil)
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `What the body throws comes out as it is, and nothing of the load stays`(
    engine: Engine
  ) throws {
    struct Stop: Error {}
    let book = try engine.make()
    let head = try book.store.head()
    let venue = Event.venueRecorded(Venue(code: "V8", name: "n", kind: .other), .registered)
    #expect(throws: Stop.self) {
      try book.loading { _ in
        try book.commit([venue])
        try book.log(.sample(reference: "R-1", venue: "V8", findings: 1))
        throw Stop()
      }
    }
    #expect(try book.store.head() == head)
    #expect(try book.store.venue("V8") == nil)
    #expect(try book.store.inspection(reference: "R-1") == nil)
    try book.commit([.venueRecorded(Venue(code: "V9", name: "n", kind: .other), .registered)])
    try book.log(.sample(reference: "R-1", venue: "V9", findings: 1))
    #expect(try book.store.hazard("K7QX-H1")?.venue.code == "V9")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `A commit that fails undoes the load, even where the body goes on`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let head = try book.store.head()
    let unknown = HazardStep(
      hazard: "K7QX-H99",
      zone: nil,
      event: .rectified(Rectification(on: "2025-04-01", by: "unit", note: nil, evidence: []))
    )
    let venue = Event.venueRecorded(Venue(code: "V8", name: "n", kind: .other), .registered)
    #expect(throws: StoreFault.self) {
      try book.loading { _ in
        if (try? book.commit([venue, .hazardStepped(unknown)])) != nil {
          Issue.record("a hazard that is not there was stepped")
        }
        if (try? book.log(.sample(reference: "R-1"))) != nil {
          Issue.record("the load went on after a commit that failed")
        }
      }
    }
    #expect(try book.store.head() == head)
    #expect(try book.store.venue("V8") == nil)
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `A reference given twice in one load is refused with all the rest`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let head = try book.store.head()
    let error = #expect(throws: StoreFault.self) {
      try book.loading { _ in
        for _ in 1...2 { try book.log(.sample(reference: "R-1", findings: 1)) }
      }
    }
    #expect(error?.code == .referenceKnown)
    #expect(try book.store.head() == head)
    #expect(try book.store.inspections(InspectionFilter()).isEmpty)
    try book.log(.sample(reference: "R-1", findings: 1))
    #expect(throws: StoreFault.self) { try book.log(.sample(reference: "R-1")) }
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `Others see nothing of a load before it stands`() throws {
    let book = try Engine.file.make()
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    let head = try reader.head()
    try book.loading { _ in
      try book.log(.sample(reference: "R-1", findings: 1))
      #expect(try reader.head() == head)
      #expect(try reader.inspection(reference: "R-1") == nil)
    }
    #expect(try reader.head() == book.store.head())
    #expect(try reader.inspection(reference: "R-1") != nil)
  }
}

extension TestBook {
  fileprivate func loading(
    finishing: (Int, Int) -> Void = { _, _ in },
    _ body: (any BookWriting) throws -> Void
  ) throws {
    try store.takingTurn { turn in
      try turn.loading(finishing: finishing) { try body(turn) }
    }
  }
}
