import Foundation
import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// What is owed under other readings of "every half-year" than the calendar's whole ones.
@Suite struct DutyReadingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  /// The rules with one parameter of the embedded rulebook changed.
  private func rules(_ key: String, _ value: String, to other: String) throws -> RuleSet {
    let text = try String(
      contentsOfFile: PackageFiles.path("schema/rulebook.yaml"),
      encoding: .utf8
    )
    let old = "  - key: \(key)\n    value: \(value)\n"
    try #require(text.contains(old))
    let new = text.replacing(old, with: "  - key: \(key)\n    value: \(other)\n")
    return try RuleSet(rulebookPath: try book.folder.write(new, as: "rulebook.yaml"))
  }

  private func owed(_ venue: VenueCode, _ rules: RuleSet, today: Day) throws -> [Day] {
    try EmergencyReview(store: book.store, rules: rules.emergency, today: today)
      .owedDrills(venue: venue).map(\.due)
  }

  private func due(_ rules: RuleSet, _ period: String) throws -> Int {
    let half = try #require(StatisticsPeriod(.half, period))
    let window = StatisticsWindow(half, asOf: half.days.upperBound)
    return try DrillStatistics(store: book.store, rules: rules.emergency)
      .table(window, by: .zone, zone: "Z1").total.periodsDue
  }

  @Test func `Counted on, a drill is owed six months after the last, or after the venue is known`()
    throws
  {
    let rolling = try rules("drill.period_reading", "calendar", to: "rolling")
    #expect(try owed("V1", rolling, today: "2025-12-31") == ["2024-05-15"])
    try book.holding(on: "2025-08-31")
    #expect(try owed("V1", rolling, today: "2025-12-31") == ["2026-02-28"])
    #expect(try owed("V1", book.rules, today: "2025-12-31") == ["2026-06-30"])
    // There are no civil periods to count then.
    #expect(try due(rolling, "2025H1") == 0)
  }

  @Test func `Counted on, a venue that closes before the day owes no more`() throws {
    let rolling = try rules("drill.period_reading", "calendar", to: "rolling")
    try book.registering("V4,甲,retail,Z1,,true,,2026-02-27\nV5,乙,retail,Z1,,true,,2026-02-28\n")
    for venue in ["V4", "V5"] as [VenueCode] {
      try book.holding(.venue(venue), on: "2025-08-31")
    }
    #expect(try owed("V4", rolling, today: "2025-12-31").isEmpty)
    #expect(try owed("V5", rolling, today: "2025-12-31") == ["2026-02-28"])
  }

  @Test func `Where parts of a period count, opening and closing ones are owed too`() throws {
    let parts = try rules("drill.part_period_counts", "0", to: "1")
    try book.registering(
      "V4,甲,retail,Z1,,true,2025-06-30,\nV5,乙,retail,Z1,,true,,2025-07-01\n"
    )
    #expect(try owed("V4", parts, today: "2025-06-30") == ["2025-06-30"])
    #expect(try owed("V4", book.rules, today: "2025-06-30") == ["2025-12-31"])
    try book.holding(.venue("V5"), on: "2025-02-01")
    #expect(try owed("V5", parts, today: "2025-06-30") == ["2025-12-31"])
    #expect(try owed("V5", book.rules, today: "2025-06-30").isEmpty)
    // V1, V4 and V5 in both halves; whole ones only, V1 and V5, then V1 and V4.
    #expect(try due(parts, "2025H1") == 3)
    #expect(try due(parts, "2025H2") == 3)
    #expect(try due(book.rules, "2025H1") == 2)
    #expect(try due(book.rules, "2025H2") == 2)
  }
}
