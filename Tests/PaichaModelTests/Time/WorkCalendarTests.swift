import PaichaModel
import Testing

/// Working days by one notice: Labour Day 2024.
struct WorkCalendarTests {
  private let calendar = WorkCalendar.labourDay2024

  @Test(arguments: [
    ("2024-04-26", true), ("2024-04-27", false), ("2024-04-28", true), ("2024-04-30", true),
    ("2024-05-01", false), ("2024-05-03", false), ("2024-05-05", false), ("2024-05-06", true),
    ("2024-05-10", true), ("2024-05-11", true), ("2024-05-12", false),
  ])
  func `Weekends are off, except what the notice says`(text: String, works: Bool) throws {
    #expect(calendar.isWorkday(try #require(Day(text))) == works)
  }

  @Test(arguments: [
    ("2024-04-26", "2024-04-26"), ("2024-04-27", "2024-04-28"), ("2024-05-01", "2024-05-06"),
    ("2024-05-11", "2024-05-11"), ("2024-05-12", "2024-05-13"), ("2200-12-31", "2200-12-31"),
  ])
  func `A day off rolls forward to the next working day`(day: String, next: String) throws {
    #expect(calendar.rolledForward(try #require(Day(day))).description == next)
  }

  @Test(arguments: [
    ("2024-04-30", 0, "2024-04-30"), ("2024-04-30", 1, "2024-05-06"),
    ("2024-04-30", 5, "2024-05-10"), ("2024-04-30", 6, "2024-05-11"),
    ("2024-04-30", 7, "2024-05-13"), ("2024-04-27", 1, "2024-04-28"),
    ("2024-04-26", 3, "2024-04-30"), ("2024-05-01", 1, "2024-05-06"),
    ("2200-12-30", 9, "2200-12-31"),
  ])
  func `The start is not counted`(start: String, count: Int, end: String) throws {
    let day = try #require(Day(start))
    #expect(calendar.day(afterWorkingDays: count, from: day).description == end)
  }

  @Test(arguments: [
    ("1999-06-01", false), ("2023-12-31", false), ("2024-05-01", false), ("2024-12-31", false),
    ("2025-01-01", true), ("2200-12-31", true),
  ])
  func `Only days after the last announced year are provisional`(
    text: String,
    isProvisional: Bool
  ) throws {
    #expect(calendar.isProvisional(try #require(Day(text))) == isProvisional)
  }

  @Test func `A year missing between two notices is not provisional`() {
    let calendar = WorkCalendar(exceptions: ["2022-01-03": .off, "2024-01-01": .off])
    #expect(calendar.announcedYears == [2022, 2024])
    #expect(!calendar.isProvisional("2023-06-01"))
    #expect(calendar.isWorkday("2023-05-01"))
  }

  @Test func `Without any notice weekends are off and every day is provisional`() {
    let calendar = WorkCalendar(exceptions: [:])
    #expect(calendar.announcedYears.isEmpty)
    #expect(calendar.isWorkday("2024-05-01"))
    #expect(!calendar.isWorkday("2024-05-04"))
    #expect(calendar.isProvisional("2024-05-01"))
  }
}
