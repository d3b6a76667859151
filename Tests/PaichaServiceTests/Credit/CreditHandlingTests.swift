import PaichaIntake
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Listings through the service: what the book adds to the rules.
@Suite struct CreditHandlingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.withBureau() }

  private func refusal(_ body: () throws -> Void) -> CreditRefusal? {
    do {
      try body()
      return nil
    } catch {
      return error as? CreditRefusal
    }
  }

  @Test func `A whole life is kept as the journal tells it`() throws {
    let id = try book.listing(try ServiceBook.enterprise())
    let view = try #require(try book.store.credit(id))
    #expect(view.listing.phase == .published && view.steps.count == 6)
    #expect(view.listing.isListed(on: "2025-02-10") && !view.listing.isListed(on: "2025-02-09"))
    #expect(view.listing.record?.termEndsOn == "2028-02-06")
    let row = try #require(try book.store.creditRow(id))
    #expect(row.phase == .published && row.isListed(on: "2025-12-31"))
    #expect(row.decision?.number == "1号" && row.measures.count == 2)
    #expect(try book.problems() == [])
  }

  @Test func `Every limit runs as a clock in the agenda, and a right that is over leaves it`()
    throws
  {
    let id = try book.crediting("commerce").propose(book.proposal(try ServiceBook.enterprise()))
      .listing.id
    try book.step(.notice, of: id, on: "2025-02-05")
    func kinds(_ today: Day) throws -> [ClockKind] {
      var filter = AgendaFilter()
      filter.letter = "C"
      return try book.agenda(filter, today: today).map(\.clock.kind)
    }
    // Saturday 8 February 2025 was a working day.
    #expect(try kinds("2025-02-11") == [.creditDefence])
    #expect(try kinds("2025-02-12") == [])
    try book.step(
      .decide(DecisionDraft(measures: [OrderedMeasure("no_awards", by: "局")], contact: "")),
      of: id,
      on: "2025-02-17"
    )
    #expect(
      try kinds("2025-02-17") == [.creditEnter, .creditServe, .creditPublish, .creditExpire]
    )
    let late = try #require(try book.store.credit(id)).clocks.first
    #expect(late?.clock.kind == .creditDefence && late?.stoppedOn == "2025-02-17")
    #expect(late?.daysLate == nil && late?.clock.daysLate(doneOn: "2025-03-01") == 0)
  }

  @Test func `A penalty that names a hazard is the one on its record`() throws {
    try book.importing(
      "inspection_ref,venue,inspected_on,item,result,description\nR1,V1,2025-01-02,,fail,堵塞\n"
    )
    let subject = try ServiceBook.enterprise()
    let before = try book.store.head()
    #expect(
      refusal { _ = try book.crediting().propose(book.proposal(subject, hazard: "K7QX-H1")) }
        == .penaltyNotOnRecord("K7QX-H1", "罚1")
    )
    #expect(try book.store.head() == before)
    let facts = StepFacts(on: "2025-01-06", document: "罚1")
    let penalise = HazardCommand.penalise(facts, by: "区应急局", fineFen: nil)
    _ = try book.handling("handler").handle(penalise, of: "K7QX-H1")
    let handled = try book.crediting().propose(book.proposal(subject, hazard: "K7QX-H1"))
    #expect(handled.listing.opening.venue == "V1" && handled.listing.opening.zone == "Z1")
  }

  @Test func `Officers are actors of the book, and unknown records are refused`() throws {
    let id = try book.crediting("commerce").propose(book.proposal(try ServiceBook.enterprise()))
      .listing.id
    #expect(throws: ServiceFault.self) {
      try book.step(.revoke, of: id, on: "2025-02-10", with: ["nobody"])
    }
    #expect(throws: ServiceFault.self) { try book.step(.notice, of: "K7QX-C9", on: "2025-02-10") }
    #expect(throws: ServiceFault.self) {
      _ = try book.crediting().propose(
        book.proposal(try ServiceBook.enterprise(), penalty: "罚2", venue: "V9")
      )
    }
  }

  @Test(arguments: ["身份证11010519491231002X", "电话13812345678"])
  func `A text with a personal number is refused, and nothing is written`(text: String) throws {
    let id = try book.crediting("commerce").propose(book.proposal(try ServiceBook.enterprise()))
      .listing.id
    let before = try book.store.head()
    let faults = [
      #expect(throws: ServiceFault.self) {
        try book.step(.notice, of: id, on: "2025-02-05", note: text)
      },
      #expect(throws: ServiceFault.self) {
        _ = try book.crediting().propose(
          book.proposal(try ServiceBook.enterprise(), penalty: "罚2", note: text)
        )
      },
      #expect(throws: ServiceFault.self) {
        _ = try book.crediting().propose(
          book.proposal(try ServiceBook.enterprise("91440101MA5CJQ4N59", text))
        )
      },
    ]
    #expect(faults.allSatisfy { $0?.code == .personalNumber })
    #expect(try book.store.head() == before)
  }

  @Test func `A commerce department proposes and does not decide`() throws {
    let id = try book.crediting("commerce").propose(book.proposal(try ServiceBook.enterprise()))
      .listing.id
    let refused = refusal { try book.step(.notice, of: id, on: "2025-02-05", by: "commerce") }
    #expect(refused?.code == .otherAuthority)
    #expect(
      refusal { try book.step(.notice, of: id, on: "2025-02-05", by: "lead") }?.code
        == .otherAuthority
    )
  }

  @Test func `Authorities are told many at once, once each, and of the end`() throws {
    let first = try book.listing(try ServiceBook.enterprise())
    let second = try book.listing(
      try ServiceBook.enterprise("91440101MA5CJQ4N59", "示范公司"),
      penalty: "罚2"
    )
    func handOver(_ today: Day = "2025-12-31") -> CreditHandOver {
      CreditHandOver(
        store: book.store,
        session: book.session("chief", today: today),
        rules: book.rules
      )
    }
    #expect(try book.store.owedNotices(on: "2025-03-01", receiver: nil).count == 4)
    let told = try handOver().tell("区商务局", of: [], facts: StepFacts(on: "2025-03-01"))
    #expect(told.notices.map(\.listing.id) == [first, second])
    #expect(told.notices.allSatisfy { $0.kind == .listing })
    #expect(
      try handOver().tell("区商务局", of: [], facts: StepFacts(on: "2025-03-02")).notices.isEmpty
    )
    try book.step(.acknowledge(by: "区商务局"), of: first, on: "2025-03-03")
    let owed = try book.store.owedNotices(on: "2025-03-03", receiver: "区商务局")
    #expect(owed.map(\.credit) == [second])
    #expect(owed.first?.notice == .receipt(.listing, since: "2025-03-01"))
    try book.step(.revoke, of: first, on: "2025-03-04")
    #expect(
      try book.store.owedNotices(on: "2025-03-04", receiver: "区商务局").map(\.notice)
        == [.handOver(.removal), .receipt(.listing, since: "2025-03-01")]
    )
    #expect(
      refusal {
        _ = try handOver().tell("税务局", of: [first], facts: StepFacts(on: "2025-03-05"))
      }?.code == .receiverUnknown
    )
    #expect(try book.problems() == [])
  }

  @Test func `Listed operators are marked in the evaluation, the list of venues and their file`()
    throws
  {
    _ = try book.registration().importVenues(
      from: ServiceBook.source(
        "code,name,kind,zone,enterprise_uscc\nV7,云岫,retail,Z1,91350200MA2YJ1XR9G\n"
          + "V8,云岫二,retail,Z1,91350200MA2YJ1XR9G\nV9,他,retail,Z1,91440101MA5CJQ4N59\n"
      )
    ) { throw Unexpected(what: "\($0.fault)") }
    let id = try book.listing(try ServiceBook.enterprise())
    #expect(try book.store.listedOperators(on: "2025-12-31") == ["91350200MA2YJ1XR9G": id])
    #expect(try book.store.listedOperators(on: "2025-02-09").isEmpty)
    func count(_ asOf: Day) throws -> Int {
      let evaluation = try book.evaluating().evaluate(year: 2025, asOf: asOf, zones: ["Z1"])
      let values = evaluation.first?.score.values ?? []
      return values.first { $0.indicator == .listedOperators }?.numerator ?? -1
    }
    #expect(try count("2025-12-31") == 2 && count("2025-02-09") == 0 && count("2025-02-10") == 2)
    let records = try book.evaluating().explain(
      zone: "Z1",
      year: 2025,
      indicator: .listedOperators,
      asOf: "2025-12-31"
    ).records.map(\.record)
    #expect(
      records.map(\.venue) == ["V7", "V8"] && records.map(\.record) == ["K7QX-C1", "K7QX-C1"]
    )
    let file = try VenueFile(of: "V7", in: book.store, rules: book.rules, today: "2025-12-31")
    #expect(file.credits.map(\.id) == [id])
    #expect(file.standing(on: "2025-12-31").isOperatorListed)
    #expect(!file.standing(on: "2028-02-07").isOperatorListed)
    let other = try VenueFile(of: "V9", in: book.store, rules: book.rules, today: "2025-12-31")
    #expect(other.credits.isEmpty && !other.standing(on: "2025-12-31").isOperatorListed)
  }
}
