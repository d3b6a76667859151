import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Adding years to the working calendar of a book.
@Suite struct CalendarKeepingTests {
  private let listed: ListedBook
  private var book: ServiceBook { listed.book }

  init() throws { listed = try ListedBook() }

  /// 元旦 and 春节 as they might be: three days off in January, a week in February with two
  /// make-up Saturdays.
  private static let days2027: [CalendarException] =
    (1...3).compactMap { Day(year: 2027, month: 1, day: $0) }.map { CalendarException($0, .off) }
    + (5...11).compactMap { Day(year: 2027, month: 2, day: $0) }.map { CalendarException($0, .off) }
    + [CalendarException("2027-01-30", .work), CalendarException("2027-02-20", .work)]

  private func year(
    _ year: Int = 2027,
    _ days: [CalendarException] = days2027
  ) throws -> CalendarYear {
    try #require(CalendarYear(year: year, exceptions: days, source: "2027.csv"))
  }

  /// A proposal of 25 December 2026: the decision is due seven working days later, in 2027.
  private func proposeAtYearsEnd() throws {
    _ = try book.supervising("handler", today: "2026-12-25").propose(
      ListingProposal(hazards: ["K7QX-H1"], level: .county, facts: StepFacts(on: "2026-12-25"))
    )
  }

  @Test func `A provisional clock settles when its year is added, in the same commit`() throws {
    try proposeAtYearsEnd()
    let before = try #require(try listed.view()?.clocks.first?.clock)
    #expect(before.due == DueDay(day: "2027-01-05", isProvisional: true))
    let head = try book.store.head()
    let receipt = try book.calendarKeeping().add([year()])
    #expect(receipt.added == [2027])
    #expect(receipt.clocksSettled == 1)
    #expect(receipt.head.size == head.size + 2)
    let after = try #require(try listed.view()?.clocks.first?.clock)
    #expect(after.due == DueDay(day: "2027-01-06", isProvisional: false))
    #expect(try listed.problems() == [])
  }

  @Test func `A provisional deadline of a hazard settles too`() throws {
    let draft = InspectionDraft(
      venue: "V1",
      day: "2026-12-18",
      findings: [FindingDraft(description: "纸箱")]
    )
    _ = try book.logging(today: "2026-12-20").log(draft)
    let before = try #require(try book.store.hazard("K7QX-H6")?.hazard)
    #expect(before.judgedDeadline == .prefilled(DueDay(day: "2027-01-04", isProvisional: true)))
    let receipt = try book.calendarKeeping().add([year()])
    #expect(receipt.hazardsSettled == 1)
    let after = try #require(try book.store.hazard("K7QX-H6")?.hazard)
    #expect(after.judgedDeadline.setBy == .rulebook)
    #expect(after.deadlineDay == "2027-01-04")
    #expect(try book.store.provisionalHazards().isEmpty)
    #expect(try listed.problems() == [])
  }

  @Test func `A year that is known with the same days changes nothing`() throws {
    let first = try book.calendarKeeping().add([year()])
    let again = try book.calendarKeeping().add([year()])
    #expect(again.added.isEmpty)
    #expect(again.unchanged == [2027])
    #expect(again.head == first.head)
    let embedded = book.rules.calendar.exceptions(of: 2026)
    let known = try book.calendarKeeping().add([year(2026, embedded)])
    #expect(known.unchanged == [2026])
    #expect(known.head == first.head)
  }

  @Test func `A preview says what would happen and writes nothing`() throws {
    try proposeAtYearsEnd()
    let head = try book.store.head()
    let preview = try book.calendarKeeping(nil).preview([year()])
    #expect(preview.added == [2027])
    #expect(preview.clocksSettled == 1)
    #expect(preview.head == head)
    #expect(try book.store.head() == head)
    #expect(try book.store.calendarYears().isEmpty)
  }

  @Test func `A gap, a wrong role or nobody is refused and leaves no entry`() throws {
    let head = try book.store.head()
    let gap = try year(2028, [CalendarException("2028-01-01", .off)])
    let fault = #expect(throws: CalendarFault.self) { try book.calendarKeeping().add([gap]) }
    #expect(fault == .gap(2027))
    let role = #expect(throws: ServiceFault.self) {
      try book.calendarKeeping("handler").add([year()])
    }
    #expect(role?.code == .role)
    let nobody = #expect(throws: ServiceFault.self) { try book.calendarKeeping(nil).add([year()]) }
    #expect(nobody?.code == .noActor)
    #expect(try book.store.head() == head)
  }

  @Test func `Years of the book count in what is decided afterwards`() throws {
    _ = try book.calendarKeeping().add([year()])
    try proposeAtYearsEnd()
    let clock = try #require(try listed.view()?.clocks.first?.clock)
    #expect(clock.due == DueDay(day: "2027-01-06", isProvisional: false))
    #expect(try book.rules.adding(calendarOf: book.store).calendar.announcedYears.contains(2027))
  }
}
