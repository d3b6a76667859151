import PaichaModel
import Testing

/// The notices that ship with the project, against a count made line by line.
@Suite(.enabled(if: AnnouncedCalendar.isPresent, "skipped: no calendar-cn.csv in or beside here"))
struct AnnouncedCalendarTests {
  /// Texts of all days from 2020-01-01 on, with whether they work, counted without the product.
  private func walk(to year: Int) throws -> [(text: String, works: Bool)] {
    let kinds = try AnnouncedCalendar.kinds()
    var days: [(text: String, works: Bool)] = []
    var weekday = 3
    for year in 2020...year {
      let february = year.isMultiple(of: 4) ? 29 : 28
      for (month, length) in zip(1..., [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        for day in 1...length {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          days.append((text, kinds[text].map { $0 == "work" } ?? (weekday <= 5)))
          weekday = weekday % 7 + 1
        }
      }
    }
    return days
  }

  @Test func `Every day of the announced years works or is off as its notice says`() throws {
    let calendar = try AnnouncedCalendar.calendar()
    let last = try #require(calendar.announcedYears.max())
    for (text, works) in try walk(to: last) {
      let day = try #require(Day(text))
      try #require(calendar.isWorkday(day) == works, "\(text)")
      try #require(!calendar.isProvisional(day), "\(text)")
    }
    let next = try #require(Day.bounds(ofYear: last + 1))
    #expect(calendar.isProvisional(next.lowerBound))
  }

  @Test func `Make-up working days on weekends work, holidays on weekdays do not`() throws {
    let calendar = try AnnouncedCalendar.calendar()
    var (makeUpDays, holidays) = (0, 0)
    for (text, kind) in try AnnouncedCalendar.kinds() {
      let day = try #require(Day(text))
      #expect(calendar.isWorkday(day) == (kind == "work"), "\(text)")
      makeUpDays += kind == "work" && day.isWeekend ? 1 : 0
      holidays += kind == "off" && !day.isWeekend ? 1 : 0
    }
    #expect(makeUpDays > 30)
    #expect(holidays > 80)
  }

  @Test func `Twenty working days from 2025-09-28 cross National Day to 2025-10-31`() throws {
    let days = try walk(to: 2025).drop { $0.text <= "2025-09-28" }.filter(\.works)
    let expected = try #require(days.dropFirst(19).first).text
    #expect(expected == "2025-10-31")
    let due = TimeLimit(value: 20, unit: .workingDay)
      .due(from: "2025-09-28", calendar: try AnnouncedCalendar.calendar(), rollsForward: true)
    #expect(due == DueDay(day: "2025-10-31", isProvisional: false))
  }

  @Test func `Working-day terms from every day of 2024 and 2025 agree with the count`() throws {
    let calendar = try AnnouncedCalendar.calendar()
    let days = try walk(to: 2026)
    for (position, start) in days.enumerated() where "2024" <= start.text && start.text < "2026" {
      let working = days[(position + 1)...].lazy.filter(\.works).prefix(30).map(\.text)
      let day = try #require(Day(start.text))
      for (count, expected) in zip(1..., working) where [1, 3, 10, 30].contains(count) {
        let found = calendar.day(afterWorkingDays: count, from: day).description
        try #require(found == expected, "\(start.text) + \(count)")
      }
    }
  }
}
