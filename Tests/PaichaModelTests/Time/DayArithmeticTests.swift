import PaichaModel
import Testing

/// Days and months added to a day.
struct DayArithmeticTests {
  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-01-30", 1, "2024-02-29"), ("2024-03-31", 1, "2024-04-30"),
    ("2024-02-29", 1, "2024-03-29"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2023-12-31", 2, "2024-02-29"),
    ("2024-12-15", 1, "2025-01-15"), ("2024-11-30", 3, "2025-02-28"),
    ("2024-05-31", 0, "2024-05-31"), ("2024-03-31", -1, "2024-02-29"),
    ("2024-01-31", -2, "2023-11-30"), ("2024-01-15", -1, "2023-12-15"),
    ("2024-02-29", -12, "2023-02-28"), ("2096-02-29", 48, "2100-02-28"),
  ])
  func `Months keep the day of the month or take the month's last`(
    start: String,
    months: Int,
    end: String
  ) throws {
    #expect(try #require(Day(start)).advanced(byMonths: months).description == end)
  }

  @Test func `A month later is always in the next month, on the same or its last day`() throws {
    for number in stride(from: Int(Day.first.number), to: Int(Day.last.number) - 31, by: 1) {
      let day = try #require(Day(number: number))
      let later = day.advanced(byMonths: 1)
      let (year, month, dayOfMonth) = day.parts
      let expected = month == 12 ? (year + 1, 1) : (year, month + 1)
      let isLast = later.advanced(by: 1).parts.day == 1
      let agrees =
        (later.parts.year, later.parts.month) == expected
        && (later.parts.day == dayOfMonth || (later.parts.day < dayOfMonth && isLast))
      try #require(agrees, "\(day) gave \(later)")
    }
  }

  @Test func `Days and months are held inside the valid range`() {
    #expect(Day.last.advanced(by: 1) == Day.last)
    #expect(Day.first.advanced(by: -1) == Day.first)
    #expect(Day.last.advanced(byMonths: 1) == Day.last)
    #expect(Day.first.advanced(byMonths: -1) == Day.first)
    #expect(Day.first.advanced(byMonths: -1_000_000) == Day.first)
    #expect(Day.first.advanced(byMonths: 1_000_000) == Day.last)
  }

  @Test func `The largest distances are held inside the valid range, too`() async {
    await #expect(processExitsWith: .success) {
      let day: Day = "2025-01-01"
      precondition(day.advanced(by: Int.max) == Day.last)
      precondition(day.advanced(by: Int.min) == Day.first)
    }
    await #expect(processExitsWith: .success) {
      let day: Day = "2025-01-01"
      precondition(day.advanced(byMonths: Int.max) == Day.last)
      precondition(day.advanced(byMonths: Int.min) == Day.first)
    }
  }
}
