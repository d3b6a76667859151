import PaichaModel
import PaichaStore
import Testing

/// The records behind each figure: exactly those it counts.
@Suite struct IndicatorRecordTests {
  @Test(arguments: [1, 2, 3] as [UInt64], Indicator.allCases)
  func `Every numerator is explained by exactly its records`(
    seed: UInt64,
    indicator: Indicator
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed > 2)
    let book = try history.play(on: .memory)
    for year in 2023...2026 {
      for asOf in ["2024-03-01", "2025-05-17", "2025-12-31", "2026-03-01", "2028-01-01"] as [Day] {
        let tallies = try book.store.tallies(year: year, asOf: asOf)
        let truth = history.truth.records(of: indicator, year: year, asOf: asOf)
        for zone in ["Z1", "Z2"] as [ZoneCode] {
          let records = try book.store.evidence(
            of: indicator,
            in: ZoneArea(zone: zone),
            year: year,
            asOf: asOf
          )
          #expect(records.count == tallies[zone]?.numerator(of: indicator) ?? 0)
          #expect(Set(records.map(\.record)) == truth[zone] ?? [])
          #expect(Set(records.map(\.record)).count == records.count)
        }
      }
    }
  }

  @Test func `A record tells its venue, the day that counts and the deadline`() throws {
    let book = try Engine.memory.make()
    try book.log(.sample(day: "2025-02-01", .sample(.general, due: "2025-03-01")))
    try book.log(.sample(day: "2025-01-15", .sample(.major, due: "2025-03-01")))
    try book.rectify("K7QX-H1", on: "2025-02-20", then: .passed)
    func first(_ indicator: Indicator) throws -> IndicatorRecord? {
      try book.store.evidence(
        of: indicator,
        in: ZoneArea(zone: "Z1"),
        year: 2025,
        asOf: "2025-06-01"
      ).first
    }
    let closed = try #require(try first(.generalOnTime))
    #expect(closed.record == "K7QX-H1")
    #expect(closed.venueName == "商场")
    #expect([closed.day, closed.deadline] == ["2025-02-20", "2025-03-01"])
    let open = try #require(try first(.majorOverdue))
    #expect(open.record == "K7QX-H2")
    #expect([open.day, open.deadline] == ["2025-01-15", "2025-03-01"])
    let venue = try #require(try first(.venuesInspected))
    #expect(venue.record == "V1")
    #expect([venue.day, venue.deadline] == ["2025-01-15", nil])
  }
}

extension ZoneTally {
  fileprivate func numerator(of indicator: Indicator) -> Int {
    switch indicator {
    case .venuesInspected: venuesInspected
    case .generalOnTime: generalOnTime
    case .majorOnTime: majorOnTime
    case .majorOverdue: majorOverdue
    case .listedOperators: listedOperators
    }
  }
}
