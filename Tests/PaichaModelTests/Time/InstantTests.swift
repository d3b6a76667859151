import PaichaModel
import Testing

/// Record time, and the civil day it falls on in Beijing.
struct InstantTests {
  /// 2025-03-01T16:00:00Z is midnight in Beijing.
  private static let midnight = Int64(1_740_844_800_000)

  private static let examples: [(Int64, String)] = [
    (midnight - 1, "2025-03-01 23:59:59"),
    (midnight, "2025-03-02 00:00:00"),
    (midnight + 999, "2025-03-02 00:00:00"),
    (midnight + 1_000, "2025-03-02 00:00:01"),
    (midnight + 86_399_999, "2025-03-02 23:59:59"),
    (midnight + 86_400_000, "2025-03-03 00:00:00"),
    (0, "1970-01-01 08:00:00"),
    (-1, "1970-01-01 07:59:59"),
    (-28_800_000, "1970-01-01 00:00:00"),
    (-28_800_001, "1969-12-31 23:59:59"),
    (-86_400_000, "1969-12-31 08:00:00"),
    (-115_200_000, "1969-12-31 00:00:00"),
    (-115_200_001, "1969-12-30 23:59:59"),
    (1_709_136_000_000 - 1, "2024-02-28 23:59:59"),
    (1_709_136_000_000, "2024-02-29 00:00:00"),
  ]

  @Test(arguments: examples)
  func `An instant shows Beijing's day and time`(milliseconds: Int64, text: String) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(instant.description == text)
    #expect(instant.day.description == String(text.prefix(10)))
  }

  @Test func `07·30 in Beijing is the new day, not yesterday's as in UTC`() {
    let halfPastSeven = Instant(milliseconds: Self.midnight + 27_000_000)
    #expect(halfPastSeven.description == "2025-03-02 07:30:00")
    #expect(halfPastSeven.day == "2025-03-02")
  }

  @Test func `Instants are ordered by time`() {
    let times: [Int64] = [-86_400_000, -1, 0, 1, Self.midnight]
    let instants = times.map(Instant.init(milliseconds:))
    #expect(instants.reversed().sorted() == instants)
  }

  @Test func `A day outside 1900–2200 is the nearest valid one`() {
    #expect(Instant(milliseconds: 8_000_000_000_000).day == Day.last)
    #expect(Instant(milliseconds: -8_000_000_000_000).day == Day.first)
  }

  @Test func `The extremes of 64 bits can be read and shown`() async {
    await #expect(processExitsWith: .success) {
      precondition(Instant(milliseconds: Int64.max).day == Day.last)
      precondition(!Instant(milliseconds: Int64.max).description.isEmpty)
    }
    await #expect(processExitsWith: .success) {
      precondition(Instant(milliseconds: Int64.min).day == Day.first)
      precondition(!Instant(milliseconds: Int64.min).description.isEmpty)
    }
  }
}
