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
