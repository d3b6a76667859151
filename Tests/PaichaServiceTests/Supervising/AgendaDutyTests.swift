import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// What duties ask for period by period, in one agenda with the clocks of records.
@Suite struct AgendaDutyTests {
  private static let today: Day = "2025-12-31"
  private let book: ServiceBook

  /// A hazard of V1 is due on 30 June 2024, one of V2 on 31 December 2023 like its first drill.
  init() throws {
    book = try ServiceBook.furnished()
    for (venue, deadline) in [("V1", "2024-06-30"), ("V2", "2023-12-31")] as [(VenueCode, Day)] {
      _ = try book.logging().log(
        InspectionDraft(
          venue: venue,
          day: "2023-11-20",
          findings: [FindingDraft(description: "纸箱", deadline: deadline)]
        )
      )
    }
  }

  private func rows(_ change: (inout AgendaFilter) -> Void = { _ in }) throws -> [AgendaRow] {
    var filter = AgendaFilter()
    change(&filter)
    return try book.agenda(filter, today: Self.today)
  }

  private func drills(_ change: (inout AgendaFilter) -> Void = { _ in }) throws -> [String] {
    try rows { filter in
      filter.kind = .drillHold
      change(&filter)
    }
    .map { "\($0.subject) \($0.duty?.code ?? "-") \($0.clock.due.day)" }
  }

  @Test func `Duties and records come in one order, by due day, the same each time`() throws {
    let all = try rows()
    let days = all.map(\.clock.due.day)
    #expect(days == days.sorted())
    #expect(try rows() == all)
    #expect(
      Set(all.map(\.clock.kind)) == [.hazardRectify, .drillHold, .trainingHold]
    )
    let first = try #require(all.firstIndex { $0.subject == "K7QX-H1" })
    #expect(all[..<first].contains { $0.clock.kind == .drillHold })
    #expect(all[first...].contains { $0.clock.kind == .drillHold })
    // On one day records come before duties.
    let day = all.filter { $0.clock.due.day == "2023-12-31" }
    #expect(day.first?.subject == "K7QX-H2")
    #expect(day.dropFirst().map(\.subject) == day.dropFirst().map(\.subject).sorted())
  }

  @Test func `Owed drills say their duty, parameter and holder`() throws {
    #expect(
      try drills() == [
        "V1 drill_crowded 2023-12-31", "V2 drill_crowded 2023-12-31",
        "V3 drill_ordinary 2023-12-31", "V3 drill_ordinary_onsite 2023-12-31",
        "Z1 drill_zone 2025-11-15", "Z2 drill_zone 2025-11-15",
      ]
    )
    let row = try #require(try rows { $0.kind = .drillHold }.last)
    #expect(row.venue == nil && row.venueName == "二区" && row.zone == "Z2")
    #expect(row.clock.rule == "drill.zone" && row.clock.from == "2023-11-15")
    #expect(row.clock.limit == TimeLimit(value: 24, unit: .month))
    #expect(row.clock.due.isProvisional == false && row.daysLate(on: Self.today) == 46)
  }

  @Test func `They are narrowed by zone, venue, owner, letter and day`() throws {
    #expect(
      try drills { $0.zone = "Z1" } == ["V1 drill_crowded 2023-12-31", "Z1 drill_zone 2025-11-15"]
    )
    #expect(try drills { $0.venue = "V2" } == ["V2 drill_crowded 2023-12-31"])
    #expect(try drills { $0.through = "2023-12-31" }.count == 4)
    #expect(try drills { $0.through = "2023-12-30" }.isEmpty)
    #expect(try drills { $0.owner = .unit }.count == 6)
    for role in Role.allCases where role != .unit {
      #expect(try drills { $0.owner = role }.isEmpty, "\(role)")
    }
    for letter in ["D", "P", "H", "E"] { #expect(try drills { $0.letter = letter }.isEmpty) }
    #expect(try rows { $0.letter = "H" }.map(\.subject) == ["K7QX-H2", "K7QX-H1"])
    #expect(try rows { $0.kind = .hazardRectify }.count == 2)
    #expect(
      try rows { $0.kind = .trainingHold }.allSatisfy {
        $0.duty?.code.hasPrefix("training") == true
      }
    )
  }

  @Test func `The limit takes the first of all, whatever they are`() throws {
    let all = try rows()
    #expect(all.count > 10)
    for limit in 1...all.count + 1 {
      #expect(try rows { $0.limit = limit } == Array(all.prefix(limit)))
    }
  }

  @Test func `A drill that was held leaves the agenda until its period comes`() throws {
    try book.holding(.venue("V2"), on: "2025-12-30")
    #expect(try drills { $0.venue = "V2" } == ["V2 drill_crowded 2026-06-30"])
    try book.holding(.zone("Z2"), on: "2025-12-30")
    #expect(try drills { $0.through = Self.today }.count == 4)
  }
}
