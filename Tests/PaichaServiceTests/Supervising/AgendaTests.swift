import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The agenda of running clocks.
@Suite struct AgendaTests {
  private let listed: ListedBook
  private var book: ServiceBook { listed.book }

  init() throws { listed = try ListedBook() }

  private func subjects(_ filter: AgendaFilter, today: Day = "2025-04-01") throws -> [String] {
    try recorded(filter, today: today).map(\.subject)
  }

  /// The clocks of records, without the duties of drills and training that no record started.
  private func recorded(
    _ filter: AgendaFilter = AgendaFilter(),
    today: Day
  ) throws -> [AgendaRow] {
    try book.agenda(filter, today: today).filter { $0.duty == nil }
  }

  @Test func `Clocks of listings and deadlines of hazards come in one order`() throws {
    try listed.rectifying()
    let rows = try book.agenda(today: "2025-04-01")
    let days = rows.map(\.clock.due.day)
    #expect(days == days.sorted())
    #expect(
      Set(rows.map(\.clock.kind)) == [
        .hazardRectify, .listingFileUp, .listingProgress, .listingRectify, .drillHold,
        .trainingHold,
      ]
    )
    let first = rows.first { $0.duty == nil }
    #expect(first?.clock.kind == .listingFileUp)
    #expect(first?.daysLate(on: "2025-04-01") == 14)
    #expect(rows.filter { $0.subject == "K7QX-S1" }.count == 3)
  }

  @Test func `It is narrowed by day, zone, venue, role and count`() throws {
    try listed.rectifying()
    var filter = AgendaFilter()
    // Filing upward is due three working days after 13 March, on the 18th.
    filter.through = "2025-03-20"
    #expect(try subjects(filter) == ["K7QX-S1", "K7QX-H3"])
    filter = AgendaFilter()
    filter.owner = .listingBody
    #expect(try book.agenda(filter, today: "2025-04-01").map(\.clock.kind) == [.listingFileUp])
    filter = AgendaFilter()
    filter.zone = "Z2"
    #expect(try subjects(filter) == ["K7QX-H4"])
    filter = AgendaFilter()
    filter.venue = "V2"
    #expect(try subjects(filter) == ["K7QX-H4"])
    filter = AgendaFilter()
    filter.limit = 2
    #expect(try book.agenda(filter, today: "2025-04-01").count == 2)
  }

  @Test func `A candidate waits to be graded from the day it was found`() throws {
    let draft = InspectionDraft(
      venue: "V1",
      day: "2025-11-03",
      findings: [FindingDraft(item: "FD-005", deadline: "2025-12-31")]
    )
    _ = try book.logging().log(draft)
    let rows = try book.agenda(today: "2025-12-01").filter { $0.subject == "K7QX-H6" }
    #expect(rows.map(\.clock.kind) == [.hazardGrade, .hazardRectify])
    #expect(rows.first?.clock.due == DueDay(day: "2025-11-12", isProvisional: false))
    #expect(rows.first?.clock.rule == ParameterKey.fireMajorPropose.rawValue)
    var filter = AgendaFilter()
    filter.owner = .handler
    #expect(try subjects(filter) == ["K7QX-H6"])
    filter.through = "2025-11-11"
    #expect(try subjects(filter).isEmpty)
    filter.owner = .unit
    filter.through = nil
    filter.venue = "V1"
    let owed = try book.agenda(filter, today: "2025-12-01").map(\.clock.kind)
    #expect(owed.isEmpty == false && owed.contains(.hazardGrade) == false)
  }

  @Test func `The limit counts candidates and clocks together`() throws {
    let draft = InspectionDraft(
      venue: "V1",
      day: "2025-11-03",
      findings: [FindingDraft(item: "FD-005", deadline: "2025-12-31")]
    )
    _ = try book.logging().log(draft)
    let all = try book.agenda(today: "2025-12-01")
    for limit in 1...all.count {
      var filter = AgendaFilter()
      filter.limit = limit
      #expect(try book.agenda(filter, today: "2025-12-01") == Array(all.prefix(limit)))
    }
  }

  @Test func `What is done leaves the agenda`() throws {
    _ = try listed.propose()
    var filter = AgendaFilter()
    filter.owner = .listingBody
    #expect(try book.agenda(filter, today: "2025-03-11").map(\.clock.kind) == [.listingDecide])
    try listed.step(.reject, on: "2025-03-12", note: "已整改")
    #expect(try book.agenda(filter, today: "2025-03-12").isEmpty)
  }
}
