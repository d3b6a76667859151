import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// How the engine finds what lists and figures ask for: never by reading a growing table whole.
@Suite struct QueryPlanTests {
  /// One line of a plan, such as `SEARCH h USING INDEX hazard_open (deadline<?)`.
  typealias Step = String

  /// The plans of every statement that a body makes the store run.
  private func plans(_ body: (SQLiteBook) throws -> Void) throws -> [Step] {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", .sample(.major, due: "2025-03-01")))
    try book.log(.sample(day: "2025-02-02", .sample(.general, due: "2025-03-01")))
    let traced = TracedStatements()
    let queue = book.store.connection.queue
    queue.inDatabase { db in db.trace { traced.add($0.expandedSQL) } }
    try body(book.store)
    queue.inDatabase { db in db.trace(options: []) }
    return try queue.inDatabase { db in
      let statements = traced.statements.filter { $0.hasPrefix("SELECT") }
      #expect(!statements.isEmpty)
      return try statements.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] }
      }
    }
  }

  private func hazardPlans(_ change: @escaping (inout HazardFilter) -> Void) throws -> [Step] {
    var filter = HazardFilter()
    filter.limit = 50
    change(&filter)
    return try plans { try $0.hazards(filter, today: "2025-06-01") { _ in } }
  }

  /// Steps that read a growing table without an index.
  private func scans(_ steps: [Step]) -> [Step] {
    // A subquery that is computed first may go by the name of a table's alias.
    let computed = steps.filter { $0.hasPrefix("CO-ROUTINE ") }.map { $0.dropFirst(11) }
    let growing = [
      "h", "i", "e", "y", "hazard", "inspection", "journal_entry", "hazard_step", "evidence",
      "inspection_supplement", "venue_year",
    ]
    return steps.filter { step in
      let words = step.split(separator: " ")
      return words.count >= 2 && words[0] == "SCAN" && growing.contains(String(words[1]))
        && !step.contains(" INDEX ") && !computed.contains(words[1])
    }
  }

  /// Steps that read the hazards by anything but an index of open ones, or of the one asked for.
  private func readsOfHistory(_ steps: [Step]) -> [Step] {
    steps.filter { step in
      let words = step.split(separator: " ")
      guard words.count >= 2, words[1] == "h" || words[1] == "hazard" else { return false }
      return !QueryPlanTests.narrow.contains { step.contains($0) }
    }
  }

  /// Ways to the hazards that are open, to those of one venue or inspection, or to a single one.
  private static let narrow = [
    "hazard_open", "hazard_by_venue (venue=?", "PRIMARY KEY (id=?", "(rowid=?)",
    "(rowid>? AND rowid<?)",
  ]

  @Test(arguments: ["open", "major", "venue", "zone", "kind", "overdue", "days"])
  func `Lists of open hazards read only what is open`(choice: String) throws {
    let steps = try hazardPlans { filter in
      filter.isOpenOnly = true
      switch choice {
      case "major": filter.level = .major
      case "venue": filter.venue = "V1"
      case "zone": filter.zone = "Z1"
      case "kind": filter.venueKind = .retail
      case "overdue": filter.isOverdueOnly = true
      case "days":
        filter.foundFrom = "2025-01-01"
        filter.foundThrough = "2025-12-31"
      default: break
      }
    }
    #expect(scans(steps) == [])
    #expect(readsOfHistory(steps) == [], "\(steps)")
  }

  @Test(arguments: ["K7QX-H1", "K7QX-H2"] as [HazardID])
  func `The next page of open hazards starts where the last one ended`(after: HazardID) throws {
    for level in [nil, HazardLevel.major] {
      let steps = try hazardPlans { filter in
        filter.isOpenOnly = true
        filter.level = level
        filter.after = after
      }
      #expect(scans(steps) == [])
      #expect(readsOfHistory(steps) == [], "\(steps)")
    }
  }

  @Test func `The first page of overdue hazards needs no sorting but of equals`() throws {
    for level in [nil, HazardLevel.major] {
      let steps = try hazardPlans { filter in
        filter.isOverdueOnly = true
        filter.level = level
      }
      #expect(!steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }, "\(steps)")
    }
  }

  @Test(arguments: ["all", "major", "general", "venue", "zone", "days"])
  func `Lists that hold closed hazards too walk an index`(choice: String) throws {
    let steps = try hazardPlans { filter in
      switch choice {
      case "major": filter.level = .major
      case "general": filter.level = .general
      case "venue": filter.venue = "V1"
      case "zone": filter.zone = "Z1"
      case "days": filter.foundFrom = "2025-01-01"
      default: break
      }
    }
    #expect(scans(steps) == [])
  }

  private func inspectionPlans(_ filter: InspectionFilter) throws -> [Step] {
    try plans { _ = try $0.inspections(filter) }
  }

  @Test func `The latest inspections are read from the end, and no more than asked for`() throws {
    for filter in [InspectionFilter(limit: 20), InspectionFilter(zone: "Z1", limit: 20)] {
      let steps = try inspectionPlans(filter)
      #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
    }
  }

  @Test func `Inspections of a venue or of some days are found through their venues`() throws {
    let byVenue = try inspectionPlans(InspectionFilter(venue: "V1", limit: 20))
    #expect(scans(byVenue) == [])
    #expect(byVenue.contains { $0.contains("inspection_by_venue (venue=?") }, "\(byVenue)")
    let byDay = try inspectionPlans(InspectionFilter(from: "2025-01-01", limit: 20))
    #expect(scans(byDay) == [])
    #expect(byDay.contains { $0.contains("(venue=? AND inspected_on>?") }, "\(byDay)")
  }

  @Test func `Figures of a year as of today read tallies and what is open, not history`() throws {
    for asOf in ["2025-06-01", "2027-01-01"] as [Day] {
      let steps = try plans { _ = try $0.tallies(year: 2025, asOf: asOf) }
      #expect(scans(steps) == [], "\(steps)")
      #expect(readsOfHistory(steps) == [], "\(steps)")
      #expect(!steps.contains { $0.contains("inspection") }, "\(steps)")
    }
  }

  @Test(arguments: Indicator.allCases)
  func `Explaining a figure reads the venues of its zone only`(indicator: Indicator) throws {
    let steps = try plans { store in
      _ = try store.evidence(of: indicator, zone: "Z1", year: 2025, asOf: "2025-06-01")
    }
    #expect(scans(steps) == [])
    #expect(readsOfHistory(steps) == [], "\(steps)")
    #expect(steps.contains { $0.contains("venue_by_zone (zone=?") }, "\(steps)")
  }

  @Test func `Single records are found by their keys`() throws {
    let steps = try plans { store in
      _ = try store.hazard("K7QX-H1")
      _ = try store.inspection("K7QX-I1")
      _ = try store.inspection(reference: "R-1")
      _ = try store.venue("V1")
      _ = try store.head()
    }
    #expect(scans(steps) == [], "\(steps)")
    #expect(!steps.contains { $0 == "SCAN venue" })
  }
}

/// Collects what a connection was asked to run.
private final class TracedStatements {
  private(set) var statements: [String] = []

  func add(_ sql: String) { statements.append(sql) }
}

extension Database.TraceEvent {
  /// The statement with its values in place.
  fileprivate var expandedSQL: String { expandedDescription }
}
