import PaichaJournal
import PaichaModel
import PaichaStore
import Testing

/// What a commit promises, whatever keeps the book.
@Suite struct CommitContractTests {
  @Test(arguments: Engine.allCases)
  func `A commit that fails at its last event leaves nothing behind`(engine: Engine) throws {
    let book = try engine.make()
    try book.log(.sample(findings: 1))
    let head = try book.store.head()
    let summary = try book.store.summary()
    let unknown = HazardStep(
      hazard: "K7QX-H99",
      zone: nil,
      event: .rectified(Rectification(on: "2025-04-01", by: "unit", note: nil, evidence: []))
    )
    #expect(throws: StoreFault.self) {
      try book.commit([
        .venueRecorded(Venue(code: "V8", name: "n", kind: .other), .registered),
        .hazardStepped(unknown),
      ])
    }
    #expect(try book.store.head() == head)
    #expect(try book.store.venue("V8") == nil)
    #expect(try book.store.summary().venues == summary.venues)
    try book.log(.sample(findings: 1))
    #expect(try book.store.head().size == head.size + 1)
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `An inspection of an unknown venue or a reference used twice is refused whole`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let first = try book.log(.sample(reference: "R-1"))
    let head = try book.store.head()
    let twice = Inspection.copy(of: first, id: "K7QX-I2", venue: "V2")
    let nowhere = Inspection.copy(of: first, id: "K7QX-I3", reference: "R-3", venue: "V77")
    let refusals: [(Inspection, StoreFault.Code)] = [
      (twice, .referenceKnown), (nowhere, .rejected),
    ]
    for (inspection, code) in refusals {
      let error = #expect(throws: StoreFault.self) {
        try book.commit([.inspectionLogged(inspection)])
      }
      #expect(error?.code == code)
    }
    #expect(try book.store.head() == head)
    #expect(try book.store.inspections(InspectionFilter()).count == 1)
  }

  @Test(arguments: Engine.allCases)
  func `A clock behind the last entry is refused, the same instant is not`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let event = Event.venueRecorded(Venue(code: "V8", name: "n", kind: .other), .registered)
    let before = Instant(milliseconds: Sample.start.milliseconds - 1)
    let error = #expect(throws: StoreFault.self) {
      try book.store.takingTurn { try $0.commit([event], by: "admin", at: before) }
    }
    #expect(error?.code == .clockBehind)
    #expect(try book.store.venue("V8") == nil)
    _ = try book.store.takingTurn { try $0.commit([event], by: "admin", at: Sample.start) }
    #expect(try book.store.venue("V8") != nil)
  }

  @Test(arguments: Engine.allCases)
  func `The head is that of RFC 6962 over the stored bytes, after every commit`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    for step in 0..<20 {
      let head = try step.isMultiple(of: 5)
        ? book.commit(
          (0...step).map { number in
            let venue = Venue(code: VenueCode(unchecked: "W\(step)-\(number)"), name: "场所", kind: .other)
            return .venueRecorded(venue, .registered)
          }
        )
        : { _ = try book.log(.sample(findings: step % 3)); return try book.store.head() }()
      var stored: [[UInt8]] = []
      var leaves: [Digest] = []
      try book.store.entries(in: 0..<UInt64(Int.max)) { entry in
        #expect(entry.number == UInt64(stored.count))
        #expect(entry.leafHash == ContentHash.of([0x00] + entry.bytes))
        stored.append(entry.bytes)
      }
      try book.store.leafHashes(in: 0..<head.size) { leaves.append($0) }
      #expect(head.size == UInt64(stored.count))
      #expect(leaves.count == stored.count)
      #expect(head.root == NaiveTree.root(of: stored))
      #expect(try book.store.head() == head)
    }
  }

  @Test(arguments: Engine.allCases)
  func `Stored bytes decode to the events committed, in order`(engine: Engine) throws {
    let book = try engine.make()
    let logged = try book.log(.sample(findings: 2))
    var entries: [Entry] = []
    try book.store.entries(in: 0..<UInt64(Int.max)) { stored in
      entries.append(try stored.bytes.withUnsafeBytes { try EntryCodec.decode($0) })
    }
    let expected = [.bookOpened(Sample.book)] + Sample.register + [.inspectionLogged(logged)]
    #expect(entries.map(\.event) == expected)
    #expect(entries.map(\.number) == (0..<UInt64(entries.count)).map { $0 })
    #expect(entries.last?.actor == "li")
    #expect(entries.first?.at == Sample.start)
    var some: [UInt64] = []
    try book.store.entries(in: 2..<4) { some.append($0.number) }
    #expect(some == [2, 3])
  }

  @Test(arguments: Engine.allCases)
  func `A venue registered by a commit that failed is not remembered`(engine: Engine) throws {
    let book = try engine.make()
    let event = { (code: VenueCode) in
      Event.venueRecorded(Venue(code: code, name: "n", kind: .other, zone: "Z2"), .registered)
    }
    let failed = try book.decided(.sample(reference: "R-1", venue: "V8", findings: 1))
    let twice = Inspection.copy(of: failed, id: "K7QX-I2", reference: "R-1", venue: "V8")
    #expect(throws: StoreFault.self) {
      try book.commit([event("V8"), .inspectionLogged(failed), .inspectionLogged(twice)])
    }
    try book.commit([event("V9"), event("V8")])
    try book.log(.sample(reference: "R-1", venue: "V8", findings: 1))
    try book.log(.sample(reference: "R-2", venue: "V9", findings: 1))
    #expect(try book.store.hazard("K7QX-H1")?.venue.code == "V8")
    #expect(try book.store.hazard("K7QX-H2")?.venue.code == "V9")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `A book file read by another connection shows what was committed`() throws {
    let book = try Engine.file.make()
    let reader = try SQLiteBook(path: book.folder.path("book.db"), access: .reading)
    #expect(try reader.head() == book.store.head())
    let logged = try book.log(.sample(reference: "R-1", findings: 1))
    #expect(try reader.head() == book.store.head())
    #expect(try reader.inspection(reference: "R-1") == logged)
    #expect(reader.book == Sample.book)
    try reader.close()
    try book.store.close()
    let again = try SQLiteBook(path: book.folder.path("book.db"), access: .writing)
    #expect(try again.inspection(reference: "R-1") == logged)
  }
}

extension Inspection {
  /// The inspection under another id, reference or venue, its findings left out.
  fileprivate static func copy(
    of other: Inspection,
    id: InspectionID,
    reference: InspectionReference? = "R-1",
    venue: VenueCode
  ) -> Inspection {
    Inspection(
      id: id,
      reference: reference,
      venue: venue,
      zone: other.zone,
      day: other.day,
      kind: other.kind,
      inspectors: other.inspectors,
      campaign: nil,
      checklist: other.checklist,
      location: nil,
      passed: [],
      notApplicable: [],
      findings: [],
      heldBack: 0,
      rulebook: other.rulebook
    )
  }
}
