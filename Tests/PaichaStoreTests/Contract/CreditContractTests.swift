import PaichaModel
import PaichaStore
import Testing

/// Listings on the credit list, whatever keeps the book: tables and journal tell the same.
@Suite struct CreditContractTests {
  private func opening(
    _ number: Int,
    code: String = "91350200MA2YJ1XR9G",
    former: [String] = [],
    on day: Day = "2025-02-03",
    manner: CreditOpening.Manner = .proposed
  ) throws -> CreditOpening {
    let enterprise = try #require(
      ListedEnterprise(creditCode: code, name: "公司\(number)", formerNames: former, address: nil)
    )
    return CreditOpening(
      id: CreditID(origin: Sample.book.origin, number: number),
      subject: .enterprise(enterprise),
      grounds: [AppliedGround(code: "B1", edition: "2023-10-01", support: .unconditional)],
      penalty: PenaltyDecision(number: "罚\(number)", authority: "区应急局", decidedOn: "2025-01-06"),
      accidents: [],
      venue: number == 1 ? "V1" : nil,
      zone: number == 1 ? "Z1" : nil,
      manner: manner,
      rulebook: "sample 1",
      facts: StepFacts(on: day),
      actor: "admin",
      clocks: []
    )
  }

  private let decision = CreditDecision(
    number: "决1",
    day: "2025-02-10",
    penaltyFinalOn: "2025-01-20",
    measures: [
      OrderedMeasure("no_awards", by: "区商务局"), OrderedMeasure("trade_ban", by: "区市监局"),
      OrderedMeasure("fund_limits", by: "区商务局"),
    ],
    contact: "法规科",
    termEndsOn: "2028-02-10",
    officers: ["deputy"]
  )

  /// Steps through every phase and back, each with the day it is of.
  private var steps: [(CreditEvent.Step, Day)] {
    [
      (.noticed(defenceBy: DueDay(day: "2025-02-07", isProvisional: false)), "2025-02-03"),
      (.responded(.statement), "2025-02-04"), (.heard(.rejected), "2025-02-05"),
      (.decided(decision), "2025-02-10"), (.served(.mail), "2025-02-12"), (.entered, "2025-02-12"),
      (.published(medium: "网站", termEndsOn: nil), "2025-02-13"),
      (.handedOver(.listing, to: "区商务局"), "2025-02-14"),
      (.acknowledged(.listing, by: "区商务局"), "2025-02-15"), (.objected, "2025-02-16"),
      (.objectionAnswered(isUpheld: true), "2025-02-17"),
      (
        .corrected(CreditCorrection(name: "新名", formerNames: ["旧名", "公司1"], contact: "科")),
        "2025-02-18"
      ),
      (.handedOver(.correction, to: "区商务局"), "2025-02-19"),
      (.removalApplied([.performed]), "2026-02-20"), (.removalAccepted, "2026-02-21"),
      (.removalRefused(officers: []), "2026-02-22"), (.removalApplied([]), "2026-03-01"),
      (.removalGranted(officers: ["deputy"]), "2026-03-02"),
      (.withdrawn(medium: "网站"), "2026-03-03"), (.handedOver(.removal, to: "区商务局"), "2026-03-04"),
      (.restored(officers: ["deputy"]), "2026-06-01"),
      (.published(medium: "网站", termEndsOn: nil), "2026-06-02"), (.expired, "2028-02-11"),
      (.revoked(officers: ["deputy"]), "2028-03-01"),
    ]
  }

  private func expect(_ book: TestBook, tells listing: CreditListing) throws {
    let view = try #require(try book.store.credit(listing.id))
    #expect(view.listing == listing)
    let row = try #require(try book.store.creditRow(listing.id))
    let record = listing.record
    #expect(row.phase == listing.phase && row.name == listing.subject.name)
    #expect(row.periods == record?.periods ?? [])
    #expect(row.termEndsOn == record?.termEndsOn && row.servedOn == record?.servedOn)
    #expect(row.publishedOn == record?.publication?.since)
    #expect(row.withdrawnOn == record?.publication?.withdrawnOn)
    #expect(row.version == record?.version ?? 0 && row.endedOn == listing.endedOn)
    #expect(row.decision?.contact == record?.contact)
    #expect(Set(row.measures) == Set(record?.decision.measures ?? []))
    for day in ["2025-02-11", "2025-02-12", "2026-03-02", "2026-06-01", "2028-02-11"] as [Day] {
      let rows = try book.store.owedNotices(on: day, receiver: nil)
        .filter { $0.credit == listing.id }
      let told = Dictionary(uniqueKeysWithValues: rows.map { ($0.receiver, $0.notice) })
      let owed = listing.owedNotices(on: day)
      #expect(told == Dictionary(uniqueKeysWithValues: owed.map { ($0.receiver, $0.notice) }))
      var filter = CreditFilter()
      filter.listedOn = day
      var ids: [CreditID] = []
      try book.store.credits(filter) { ids.append($0.id) }
      #expect(ids.contains(listing.id) == listing.isListed(on: day), "\(day)")
      let operators = try book.store.listedOperators(on: day)
      #expect((operators["91350200MA2YJ1XR9G"] != nil) == listing.isListed(on: day))
    }
  }

  @Test(arguments: Engine.allCases)
  func `After every step the tables say what the journal says`(engine: Engine) throws {
    let book = try engine.make()
    let opened = try opening(1, former: ["旧名"])
    try book.commit([.creditOpened(opened)])
    var listing = CreditListing(opened)
    try expect(book, tells: listing)
    for (step, day) in steps {
      let event = CreditEvent(step, StepFacts(on: day), by: "admin")
      try book.commit([.creditStepped(opened.id, zone: "Z1", event)])
      listing.apply(event)
      try expect(book, tells: listing)
    }
    #expect(try book.store.verify { _, _ in }.problems == [])
    var names: [[String]] = []
    try book.store.listedSubjects(on: "2025-03-01") { names.append([$0.name] + $0.formerNames) }
    #expect(names == [["新名", "公司1", "旧名"]])
  }

  @Test func `A term from the publication closes the period that was open`() throws {
    let book = try Engine.memory.make()
    let opened = try opening(1)
    try book.commit([.creditOpened(opened)])
    var listing = CreditListing(opened)
    let open = CreditDecision(
      number: "决1",
      day: "2025-02-10",
      penaltyFinalOn: "2025-01-20",
      measures: [],
      contact: "",
      termEndsOn: nil,
      officers: []
    )
    for (step, day) in [
      (.decided(open), "2025-02-10"), (.served(.direct), "2025-02-12"),
      (.published(medium: "网站", termEndsOn: "2028-02-20"), "2025-02-20"),
    ] as [(CreditEvent.Step, Day)] {
      let event = CreditEvent(step, StepFacts(on: day), by: "admin")
      try book.commit([.creditStepped(opened.id, zone: nil, event)])
      listing.apply(event)
      try expect(book, tells: listing)
    }
    #expect(listing.record?.periods.first?.through == "2028-02-20")
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test func `Listings are filtered, those that are not over first`() throws {
    let book = try Engine.memory.make()
    let openings = [
      try opening(1, on: "2025-03-01"), try opening(2, code: "91440101MA5CJQ4N59"),
      try opening(3, code: "91110000600037341L", on: "2025-01-10"),
    ]
    try book.commit(openings.map { .creditOpened($0) })
    try book.commit([
      .creditStepped(
        openings[2].id,
        zone: nil,
        CreditEvent(.dropped, StepFacts(on: "2025-03-02"), by: "admin")
      )
    ])
    func ids(_ change: (inout CreditFilter) -> Void) throws -> [Int] {
      var filter = CreditFilter()
      change(&filter)
      var ids: [Int] = []
      try book.store.credits(filter) { ids.append($0.id.number) }
      return ids
    }
    #expect(try ids { _ in } == [2, 1, 3])
    #expect(try ids { $0.isOpenOnly = true } == [2, 1])
    #expect(try ids { $0.phase = .dropped } == [3])
    #expect(try ids { $0.kind = .person } == [])
    #expect(try ids { $0.ground = "B1" } == [2, 1, 3] && ids { $0.ground = "B" } == [])
    #expect(try ids { $0.authority = "区应急局" }.count == 3)
    #expect(try ids { $0.zone = "Z1" } == [1] && ids { $0.venue = "V1" } == [1])
    #expect(try ids { $0.creditCode = "91440101MA5CJQ4N59" } == [2])
    #expect(try ids { $0.limit = 1 } == [2])
    #expect(try ids { $0.listedOn = "2025-03-03" } == [] && ids { $0.isPublicOnly = true } == [])
    let open = try book.store.openCredits(of: openings[0].subject)
    #expect(open.map(\.id) == [openings[0].id])
    #expect(try book.store.openCredits(of: openings[2].subject).isEmpty)
    #expect(try book.store.credit("K7QX-C9") == nil && book.store.credit("ABCD-C1") == nil)
  }

  @Test func `A step of no listing, and one of another book, is damage`() throws {
    let book = try Engine.memory.make()
    let event = CreditEvent(.entered, StepFacts(on: "2025-03-02"), by: "admin")
    #expect(throws: StoreFault.self) {
      try book.commit([.creditStepped("K7QX-C9", zone: nil, event)])
    }
    #expect(throws: StoreFault.self) {
      try book.commit([.creditStepped("ABCD-C1", zone: nil, event)])
    }
  }

  @Test func `A provisional defence term moves when its calendar is known`() throws {
    let book = try Engine.memory.make()
    let opened = try opening(1)
    let clock = Clock(
      .creditDefence,
      from: "2026-12-28",
      limit: TimeLimit(value: 5, unit: .workingDay),
      due: DueDay(day: "2027-01-04", isProvisional: true),
      rule: "credit.defence"
    )
    let noticed = CreditEvent(
      .noticed(defenceBy: clock.due),
      StepFacts(on: "2026-12-28"),
      by: "admin",
      clocks: [clock]
    )
    try book.commit([.creditOpened(opened), .creditStepped(opened.id, zone: nil, noticed)])
    let due = DueDay(day: "2027-01-05", isProvisional: false)
    try book.commit([
      .clockSettled(
        ClockSettlement(
          subject: "K7QX-C1",
          zone: nil,
          kind: .creditDefence,
          from: "2026-12-28",
          due: due
        )
      )
    ])
    let view = try #require(try book.store.credit(opened.id))
    #expect(view.listing.state == .noticed(defenceBy: due))
    #expect(view.clocks.map(\.clock.due) == [due])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }
}
