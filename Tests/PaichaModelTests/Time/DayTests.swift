import PaichaModel
import Testing

/// A civil day against a calendar counted day by day.
struct DayTests {
  /// Month lengths by the Gregorian rule, written out independently of the product.
  private func lengths(of year: Int) -> [Int] {
    let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  @Test func `Every day from 1900 to 2200 survives parts, text and number`() throws {
    var number = -25_567
    var weekday = 1
    for year in 1900...2200 {
      for (month, length) in zip(1..., lengths(of: year)) {
        for dayOfMonth in 1...length {
          let day = try #require(Day(number: number))
          let text = "\(year)-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
          let agrees =
            day.parts == (year, month, dayOfMonth) && day.year == year && day.description == text
            && Day(text) == day && Day(year: year, month: month, day: dayOfMonth) == day
            && Int(day.number) == number && day.weekday == weekday
            && day.isWeekend == (weekday > 5)
          try #require(agrees, "\(text): \(day), \(day.parts), weekday \(day.weekday)")
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(number - 1 == 84_370)
    #expect(Day(number: number) == nil)
  }

  @Test func `The valid range begins and ends on a year's edge`() {
    #expect(Day.first.description == "1900-01-01")
    #expect(Day.last.description == "2200-12-31")
    #expect(Day(number: -25_568) == nil)
    #expect(Day(number: Int.min) == nil)
    #expect(Day(number: Int.max) == nil)
  }

  @Test(arguments: [
    ("1900-01-01", 1), ("1970-01-01", 4), ("1969-12-31", 3), ("2000-02-29", 2),
    ("2025-09-28", 7), ("2026-01-01", 4), ("2200-12-31", 3),
  ])
  func `Weekdays known from elsewhere are met`(text: String, weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test(arguments: [
    (1900, false), (1904, true), (1999, false), (2000, true), (2023, false), (2024, true),
    (2100, false), (2200, false),
  ])
  func `29 February exists in leap years only`(year: Int, isLeap: Bool) throws {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day(year: year, month: 2, day: 30) == nil)
    let bounds = try #require(Day.bounds(ofYear: year))
    #expect(bounds.upperBound.days(since: bounds.lowerBound) == (isLeap ? 365 : 364))
  }

  @Test func `A year outside the valid range has no bounds`() {
    #expect(Day.bounds(ofYear: 1899) == nil)
    #expect(Day.bounds(ofYear: 2201) == nil)
    #expect(Day.bounds(ofYear: 2025) == "2025-01-01"..."2025-12-31")
  }

  @Test(arguments: [
    "", "2023", "2023-02", "2023-02-29", "1900-02-29", "2100-02-29", "2200-02-29", "2201-01-01",
    "1899-12-31", "0000-01-01", "9999-12-31", "2023-00-10", "2023-13-01", "2023-01-00",
    "2023-01-32", "2023-04-31", "2023-2-01", "2023-02-1", "23-02-01", "20230201", "2023/02/01",
    "2023.02.01", "01-02-2023", "-023-01-01", "+023-01-01", "2023--2-01", "2023-02-01 ",
    " 2023-02-01", "2023-02-01\n", "2023-02-01T", "2023-02-0\u{0}", "2023-02-0x", "２０２３-０２-０１",
    "２3-02-01", "2023－02－01", "2023年2月1日", "二〇二三",
  ])
  func `A text that is no day in the one form is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `A part of a longer text is read in place`() {
    let line = "x,2025-03-01,y"
    #expect(Day(line.dropFirst(2).dropLast(2)) == "2025-03-01")
  }

  @Test func `Order and distance follow the number`() {
    let ordered: [Day] = ["1900-01-01", "1969-12-31", "1970-01-01", "2024-02-29", "2024-03-01"]
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      #expect(earlier < later)
      #expect(!(later < earlier))
      #expect(later.days(since: earlier) == -earlier.days(since: later))
      #expect(earlier.advanced(by: later.days(since: earlier)) == later)
    }
    #expect(ordered[4].days(since: ordered[3]) == 1)
    #expect(ordered.shuffled().sorted() == ordered)
  }
}
