import PaichaModel
import Testing

/// Years added to a calendar.
struct CalendarYearTests {
  private func year(
    _ year: Int,
    _ days: [(Day, WorkCalendar.Exception)]
  ) -> CalendarYear? {
    CalendarYear(
      year: year,
      exceptions: days.map { CalendarException($0.0, $0.1) },
      source: "国办发明电〔2026〕9号"
    )
  }

  @Test func `A year holds its days in order, each once, and its notice`() throws {
    let made = try #require(year(2027, [("2027-02-06", .off), ("2027-01-01", .off)]))
    #expect(made.year == 2027)
    #expect(made.exceptions.map(\.day) == ["2027-01-01", "2027-02-06"])
    #expect(made.source == "国办发明电〔2026〕9号")
  }

  @Test func `A year without days, with another year's, or with one twice is not made`() {
    #expect(year(2027, []) == nil)
    #expect(year(2027, [("2027-01-01", .off), ("2026-12-31", .off)]) == nil)
    #expect(year(2027, [("2027-01-01", .off), ("2028-01-01", .off)]) == nil)
    #expect(year(2027, [("2027-01-01", .off), ("2027-01-01", .work)]) == nil)
  }

  @Test func `An added year is announced and counts`() throws {
    let calendar = WorkCalendar.knownTo2026
    #expect(calendar.isProvisional("2027-01-04"))
    let more = calendar.adding([
      try #require(year(2027, [("2027-01-04", .off), ("2027-01-09", .work)]))
    ])
    #expect(more.announcedYears == [2024, 2025, 2026, 2027])
    #expect(!more.isProvisional("2027-12-31") && more.isProvisional("2028-01-01"))
    #expect(!more.isWorkday("2027-01-04") && more.isWorkday("2027-01-09"))
    #expect(!more.isWorkday("2026-01-01"), "what was known stays")
    #expect(calendar.isWorkday("2027-01-04"), "the first calendar is unchanged")
  }

  @Test func `A year that was known is replaced as a whole`() throws {
    let calendar = WorkCalendar.labourDay2024.adding([
      try #require(year(2024, [("2024-10-01", .off)]))
    ])
    #expect(!calendar.isWorkday("2024-10-01"))
    #expect(calendar.isWorkday("2024-05-01"))
    #expect(calendar.exceptions(of: 2024) == [CalendarException("2024-10-01", .off)])
  }

  @Test func `Adding nothing changes nothing`() {
    let calendar = WorkCalendar.labourDay2024.adding([])
    #expect(calendar.exceptions(of: 2024) == WorkCalendar.labourDay2024.exceptions(of: 2024))
  }

  @Test func `The days of a year stand in their order, none for a year without notice`() {
    let days = WorkCalendar.labourDay2024.exceptions(of: 2024)
    #expect(days.map(\.day) == days.map(\.day).sorted())
    #expect(days.count == 7)
    #expect(days.first == CalendarException("2024-04-28", .work))
    #expect(days.last == CalendarException("2024-05-11", .work))
    #expect(WorkCalendar.labourDay2024.exceptions(of: 2025).isEmpty)
  }

  @Test(
    arguments: [
      ([], Int?.none), (["2024-01-01"], nil), (["2024-01-01", "2025-01-01"], nil),
      (["2024-01-01", "2026-01-01"], 2025), (["2020-01-01", "2023-01-01", "2026-01-01"], 2021),
    ] as [([Day], Int?)]
  )
  func `The first year left out between two notices is told`(days: [Day], gap: Int?) {
    let exceptions = Dictionary(uniqueKeysWithValues: days.map { ($0, WorkCalendar.Exception.off) })
    #expect(WorkCalendar(exceptions: exceptions).firstGap == gap)
  }
}
