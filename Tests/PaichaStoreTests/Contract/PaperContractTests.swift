import PaichaModel
import PaichaStore
import Testing

/// Papers and calendar years of a book, whatever keeps it.
@Suite struct PaperContractTests {
  private func paper(
    _ kind: PaperKind = .order,
    of subject: String = "K7QX-H1",
    serial: Int = 1,
    number: String? = nil
  ) -> Paper {
    Paper(
      kind: kind,
      subject: subject,
      zone: "Z1",
      year: 2025,
      serial: serial,
      number: number ?? "\(kind.word)〔2025〕\(serial)号",
      addressee: "商场",
      paragraphs: ["一、事由", "二、<要求>"],
      issuer: "应急局",
      issuedOn: "2025-03-04",
      copies: ["消防"]
    )
  }

  @Test(arguments: Engine.allCases)
  func `A paper is read back word for word, and found by its record`(engine: Engine) throws {
    let book = try engine.make()
    let papers = [paper(), paper(.review), paper(serial: 2), paper(of: "K7QX-H2", serial: 3)]
    for paper in papers { try book.commit([.paperIssued(paper)]) }
    let rows = try book.store.papers(of: "K7QX-H1")
    #expect(rows.map(\.number) == papers[..<3].map(\.number))
    #expect(try rows.map { try book.store.paper(entry: $0.entry) } == Array(papers[..<3]))
    #expect(try book.store.papers(of: "K7QX-S1") == [])
    #expect(throws: StoreFault.self) { try book.store.paper(entry: 0) }
  }

  @Test(arguments: Engine.allCases)
  func `Serials go on within kind and year, and no number is given twice`(engine: Engine) throws {
    let book = try engine.make()
    #expect(try book.store.lastSerial(of: .order, year: 2025) == 0)
    try book.commit([.paperIssued(paper()), .paperIssued(paper(serial: 4))])
    #expect(try book.store.lastSerial(of: .order, year: 2025) == 4)
    #expect(try book.store.lastSerial(of: .order, year: 2026) == 0)
    #expect(try book.store.lastSerial(of: .review, year: 2025) == 0)
    #expect(try book.store.isPaperNumberTaken("责改〔2025〕4号"))
    #expect(try !book.store.isPaperNumberTaken("责改〔2025〕3号"))
    let head = try book.store.head()
    for again in [paper(serial: 4, number: "别号"), paper(.review, number: "责改〔2025〕1号")] {
      #expect(throws: StoreFault.self) { try book.commit([.paperIssued(again)]) }
    }
    #expect(try book.store.head() == head)
  }

  @Test(arguments: Engine.allCases)
  func `A year of the calendar is kept, and a later notice of it replaces it`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    #expect(try book.store.calendarYears() == [])
    let year = try Sample.year2026()
    try book.commit([.calendarAdded(year)])
    #expect(try book.store.calendarYears() == [year])
    let days = [CalendarException("2026-01-01", .off)]
    let later = try #require(CalendarYear(year: 2026, exceptions: days, source: "更正"))
    let before = try #require(
      CalendarYear(year: 2025, exceptions: [CalendarException("2025-01-01", .off)], source: "补")
    )
    try book.commit([.calendarAdded(later), .calendarAdded(before)])
    #expect(try book.store.calendarYears() == [before, later])
    #expect(try book.store.verify { _, _ in }.problems == [])
  }

  @Test(arguments: Engine.allCases)
  func `Hazards with a provisional deadline wait by due day until it is settled`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    try book.log(.sample(day: "2025-12-22", .sample(.major, due: nil)))
    try book.log(.sample(day: "2025-12-20", .sample(.general, due: nil)))
    try book.log(.sample(day: "2025-12-20", .sample(.general, due: "2026-01-20")))
    let waiting = try book.store.provisionalHazards()
    #expect(waiting.map(\.id) == ["K7QX-H2", "K7QX-H1"])
    #expect(waiting.map(\.dueOn) == ["2026-01-04", "2026-02-20"])
    #expect(waiting.map(\.level) == [.general, .major])
    try book.take(
      .settled(.prefilled(DueDay(day: "2026-01-05", isProvisional: false))),
      of: "K7QX-H2"
    )
    #expect(try book.store.provisionalHazards().map(\.id) == ["K7QX-H1"])
    let view = try #require(try book.store.hazard("K7QX-H2"))
    #expect(view.hazard.deadlineDay == "2026-01-05")
    #expect(view.hazard.judgedDeadline.setBy == .rulebook)
  }

  @Test(arguments: Engine.allCases)
  func `A deadline that a review moved stays when the judged one is settled`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    try book.log(.sample(day: "2025-12-20", .sample(.general, due: nil)))
    try book.rectify("K7QX-H1", on: "2025-12-22", then: .returned(newDeadline: "2026-02-01"))
    try book.take(
      .settled(.prefilled(DueDay(day: "2026-01-05", isProvisional: false))),
      of: "K7QX-H1"
    )
    let view = try #require(try book.store.hazard("K7QX-H1"))
    #expect(view.hazard.deadlineDay == "2026-02-01")
    #expect(view.hazard.judgedDeadline.day == "2026-01-05")
    var deadlines: [Day] = []
    try book.store.hazards(HazardFilter(), today: "2026-01-10") { deadlines.append($0.deadline) }
    #expect(deadlines == ["2026-02-01"])
  }
}
