import PaichaModel
import PaichaStore
import Testing

/// The records behind each figure: exactly those it counts.
@Suite struct IndicatorRecordTests {
  /// Indicators whose records are inspections or hazards.
  private static let indicators: [Indicator] = [
    .venuesInspected, .inspectionDensity, .generalOnTime, .majorOnTime, .majorOverdue,
    .notReopened,
  ]

  @Test(arguments: [1, 2, 3] as [UInt64], indicators)
  func `Every figure is explained by exactly its records, counted and missed`(
    seed: UInt64,
    indicator: Indicator
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed > 2)
    let book = try history.play(on: .memory)
    for year in 2023...2026 {
      for asOf in ["2024-03-01", "2025-05-17", "2025-12-31", "2026-03-01", "2028-01-01"] as [Day] {
        let tallies = try book.store.tallies(year: year, asOf: asOf)
        for (part, zone) in [IndicatorPart.counted, .missed].flatMap({ part in
          (["Z1", "Z2"] as [ZoneCode]).map { (part, $0) }
        }) {
          let truth = history.truth.records(of: indicator, part, year: year, asOf: asOf)
          let records = try book.store.evidence(
            of: indicator,
            part,
            in: ZoneArea(zone: zone),
            year: year,
            asOf: asOf
          )
          let tally = tallies[zone] ?? ZoneTally()
          #expect(records.count == tally.records(of: indicator, part))
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
        .counted,
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
  /// How many records an indicator has: its numerator, or what is left of the denominator.
  fileprivate func records(of indicator: Indicator, _ part: IndicatorPart) -> Int {
    let (numerator, denominator): (Int, Int) =
      switch indicator {
      case .venuesInspected: (venuesInspected, venues)
      case .inspectionDensity: (inspections, inspections)
      case .generalOnTime: (generalOnTime, generalDue)
      case .majorOnTime: (majorOnTime, majorDue)
      case .majorOverdue: (majorOverdue, majorOverdue)
      case .notReopened: (closed - reopened, closed)
      default: (-1, -1)
      }
    return part == .counted ? numerator : denominator - numerator
  }
}
