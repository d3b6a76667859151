import PaichaModel
import PaichaStore
import Testing

/// Listings of a book, whatever keeps it.
@Suite struct ListingContractTests {
  @Test(arguments: Engine.allCases, [51, 52] as [UInt64])
  func `Listings of a random history are read back as they were decided`(
    engine: Engine,
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed == 52)
    let book = try history.play(on: engine)
    let rows = try book.store.listings(ListingFilter(), today: History.today)
    #expect(Set(rows.map(\.id)) == Set(history.listings.map(\.id)))
    for listing in history.listings {
      let view = try #require(try book.store.listing(listing.id))
      #expect(view.listing == listing)
      #expect(view.steps.first?.event == nil)
      #expect(view.venue.code == listing.opening.venue)
      #expect(view.hazards.map(\.hazard.id) == listing.hazards)
      let row = try #require(rows.first { $0.id == listing.id })
      #expect(row.phase == listing.phase)
      #expect([row.finishBy, row.progressOn] == [listing.finishBy, listing.lastProgress?.day])
      #expect(row.endedOn == (listing.isActive ? nil : listing.lastDay))
      #expect([row.extensions, row.failures] == [listing.extensionsGranted, listing.failures])
      #expect(row.percent == listing.lastProgress?.percent)
      #expect([row.number, row.nextStep] == [listing.number, listing.lastProgress?.nextStep])
      #expect(row.hazards == listing.hazards.sorted { $0.number < $1.number })
      let running = history.truth.terms.filter {
        $0.subject == listing.id.description && $0.isRunning
      }
      let owed = running.map(\.clock).min { left, right in
        (left.due.day, left.kind.rawValue) < (right.due.day, right.kind.rawValue)
      }
      #expect(row.owed?.clock == owed)
    }
  }

  @Test(arguments: Engine.allCases)
  func `Listings are filtered, active ones first by finish date`(engine: Engine) throws {
    let history = try History(seed: 53, actions: 400)
    let book = try history.play(on: engine)
    let today: Day = "2025-06-30"
    func expect(
      _ change: (inout ListingFilter) -> Void,
      _ keeps: (Supervision) -> Bool
    ) throws {
      var filter = ListingFilter()
      change(&filter)
      let expected = history.listings.filter(keeps).sorted { left, right in
        if left.isActive != right.isActive { return left.isActive }
        if left.finishBy != right.finishBy {
          guard let first = left.finishBy else { return false }
          return right.finishBy.map { first < $0 } ?? true
        }
        return left.id.number < right.id.number
      }
      #expect(!expected.isEmpty)
      #expect(try book.store.listings(filter, today: today).map(\.id) == expected.map(\.id))
    }
    try expect({ _ in }) { _ in true }
    try expect({ $0.isActiveOnly = true }) { $0.isActive }
    try expect({ $0.isLateOnly = true }) { listing in
      listing.isActive && listing.phase != .accepted && listing.finishBy.map { $0 < today } ?? false
    }
    try expect({ $0.level = .city }) { $0.level == .city }
    try expect({ $0.zone = "Z1" }) { $0.opening.zone == "Z1" }
    let some = try #require(history.listings.last)
    try expect({ $0.venue = some.opening.venue }) { $0.opening.venue == some.opening.venue }
    try expect({ $0.hazard = some.hazards[0] }) { $0.hazards.contains(some.hazards[0]) }
  }

  @Test(arguments: Engine.allCases)
  func `A hazard knows its active listing, and whether the result was accepted`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let hazard = try book.logMajor()
    let lower = try book.propose([hazard])
    #expect(try book.store.hazard(hazard)?.listing == .init(lower, isAccepted: false))
    let approval = Approval(finishBy: "2025-09-01", supervisor: "局", leader: "王", body: nil)
    try book.take(.superseded(by: "K7QX-S2"), of: lower, on: "2025-03-12")
    #expect(try book.store.hazard(hazard)?.listing == nil)
    let higher = try book.propose(
      [hazard],
      level: .city,
      on: "2025-03-12",
      manner: .upgraded(from: lower, approval, proposer: "zheng")
    )
    let row = try #require(try book.store.listings(ListingFilter(), today: "2025-04-01").first)
    #expect(row.id == higher)
    #expect(row.phase == .approved)
    #expect(row.finishBy == "2025-09-01")
    try book.take(.accepted(officers: []), of: higher, on: "2025-08-01")
    #expect(try book.store.hazard(hazard)?.listing == .init(higher, isAccepted: true))
    try book.take(.delisted(medium: "官网", resumes: false), of: higher, on: "2025-08-02")
    #expect(try book.store.hazard(hazard)?.listing == nil)
    let rows = try book.store.listings(ListingFilter(), today: "2025-09-01")
    #expect(rows.map(\.id) == [higher, lower])
    #expect(rows.map(\.phase) == [.delisted, .superseded])
  }

  @Test(arguments: Engine.allCases)
  func `A listing taken over is found by its number, which is given once`(engine: Engine) throws {
    let book = try engine.make()
    let hazard = try book.logMajor()
    let reported = ReportedListing(
      reference: "旧-7",
      number: "安委〔2024〕7号",
      approvedOn: "2025-03-04",
      finishBy: "2025-06-01",
      delistedOn: "2025-05-20"
    )
    let id = try book.propose([hazard], manner: .takenOver(reported))
    #expect(try book.store.listing(reference: "旧-7") == id)
    #expect(try book.store.listing(reference: "旧-8") == nil)
    let row = try #require(try book.store.listings(ListingFilter(), today: "2025-06-01").first)
    #expect(row.phase == .delisted)
    #expect([row.endedOn, row.finishBy] == ["2025-05-20", "2025-06-01"])
    #expect(try book.store.hazard(hazard)?.listing == nil)
    let head = try book.store.head()
    let error = #expect(throws: StoreFault.self) {
      try book.propose([hazard], manner: .takenOver(reported))
    }
    #expect(error?.code == .referenceKnown)
    #expect(try book.store.head() == head)
  }

  @Test(arguments: Engine.allCases)
  func `Evidence of a listing and of its steps is kept like any other`(engine: Engine) throws {
    let book = try engine.make()
    let hazard = try book.logMajor()
    let first = Evidence(hash: .of(digit: 1), name: "提请.pdf")
    let second = Evidence(hash: .of(digit: 2), name: "决定.pdf")
    let id = try book.propose([hazard], evidence: [first])
    try book.take(.published(medium: "官网"), of: id, on: "2025-03-12", evidence: [second])
    #expect(try book.store.keptEvidence() == [first, second])
    #expect(try book.store.listing(id)?.steps.last?.event?.facts.evidence == [second])
  }

  @Test(arguments: Engine.allCases)
  func `A step of a listing of another book, or of none, is refused`(engine: Engine) throws {
    let book = try engine.make()
    for id in ["ABCD-S1", "K7QX-S9"] as [SupervisionID] {
      #expect(throws: StoreFault.self) {
        try book.take(.rejected, of: id, on: "2025-03-12")
      }
      #expect(try book.store.listing(id) == nil)
    }
  }
}
