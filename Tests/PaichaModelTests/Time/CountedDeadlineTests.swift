import PaichaModel
import Testing

/// Deadlines against a count over the raw rows of the calendar file, for every start day.
///
/// The count knows nothing of the product's days: it walks the months, marks each day as working
/// or not, and finds the n-th working day by its rank.
@Suite(.enabled(if: AnnouncedCalendar.isPresent, "skipped: no calendar-cn.csv in or beside here"))
struct CountedDeadlineTests {
  /// Days from 2020-01-01 to 2028-12-31, with the working ones ranked.
  private struct Count {
    var texts: [String] = []
    var works: [Bool] = []
    /// Positions of the working days.
    var ranked: [Int] = []
    /// How many working days there are up to and including a position.
    var workingUpTo: [Int] = []
    /// The first position of a year without a notice.
    var firstUnknown = Int.max
    /// Positions of the years 2020–2026.
    var starts: [Int] = []

    init(_ kinds: [String: String]) {
      let known = Set(kinds.keys.map { $0.prefix(4) })
      // 2020-01-01 was a Wednesday.
      var weekday = 3
      for year in 2020...2028 {
        let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for (month, length) in lengths.enumerated() {
          for day in 1...length {
            let text = [String(year), Count.two(month + 1), Count.two(day)].joined(separator: "-")
            append(text, works: kinds[text].map { $0 == "work" } ?? (weekday < 6))
            if year <= 2026 { starts.append(texts.count - 1) }
            if !known.contains(text.prefix(4)) { firstUnknown = min(firstUnknown, texts.count - 1) }
            weekday = weekday == 7 ? 1 : weekday + 1
          }
        }
      }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func append(_ text: String, works isWorking: Bool) {
      if isWorking { ranked.append(texts.count) }
      texts.append(text)
      works.append(isWorking)
      workingUpTo.append(ranked.count)
    }

    /// The position of the n-th working day after a position.
    func end(of limit: Int, from start: Int) -> Int { ranked[workingUpTo[start] + limit - 1] }

    /// The position itself if it works, else that of the next working day.
    func rolled(_ position: Int) -> Int {
      works[position] ? position : ranked[workingUpTo[position]]
    }
  }

  private func check(
    _ unit: TimeLimit.Unit,
    _ position: (Count, _ limit: Int, _ start: Int) -> Int
  ) throws -> (checked: Int, provisional: Int) {
    let count = Count(try AnnouncedCalendar.kinds())
    let calendar = try AnnouncedCalendar.calendar()
    let days = try count.texts.map { try #require(Day($0)) }
    let limits = (1...60).map { TimeLimit(value: $0, unit: unit) }
    var (checked, provisional, wrong) = (0, 0, "")
    for start in count.starts {
      for limit in limits {
        let end = position(count, limit.value, start)
        let due = limit.due(from: days[start], calendar: calendar, rollsForward: true)
        let isUnknown = end >= count.firstUnknown
        if due.day != days[end] || due.isProvisional != isUnknown {
          wrong = "\(count.texts[start]) + \(limit.value): \(due), not \(count.texts[end])"
        }
        checked += 1
        provisional += isUnknown ? 1 : 0
      }
      try #require(wrong.isEmpty, "\(wrong)")
    }
    return (checked, provisional)
  }

  @Test func `Working days agree from every day of 2020–2026, for 1 to 60 of them`() throws {
    let result = try check(.workingDay) { $0.end(of: $1, from: $2) }
    #expect(result.checked == 2_557 * 60)
    #expect(result.provisional > 2_000, "2027 is reached, and said to be provisional")
  }

  @Test func `Calendar days that roll forward agree from every day of 2020–2026, too`() throws {
    let result = try check(.calendarDay) { $0.rolled($2 + $1) }
    #expect(result.checked == 2_557 * 60)
    #expect(result.provisional > 1_000)
  }

  @Test func `Settled years stand for the whole of 2020–2026`() throws {
    let calendar = try AnnouncedCalendar.calendar()
    #expect(calendar.announcedYears.isSuperset(of: 2020...2026))
    #expect(calendar.firstGap == nil)
  }
}
