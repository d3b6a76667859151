import PaichaModel
import Testing

/// Who is among the last of a region often enough.
@Suite struct RegionTailTests {
  private static let rule = RegionTail(bottom: 2, times: 2, window: 3)

  private func places(_ year: Int, _ scores: [String: Int?]) -> RegionTail.Year {
    Self.rule.places(
      of: scores.map { zone, hundredths in
        RegionRanking.Entrant(
          zone: ZoneCode(unchecked: zone),
          region: .east,
          participation: hundredths == nil ? .reportOnly : .ranked,
          hundredths: hundredths
        )
      },
      year: year
    )
  }

  @Test func `The last places of a region are its tail, and ties at the border are told`() {
    let clear = places(2025, ["A": 90, "B": 80, "C": 70, "D": 60])
    #expect(
      clear.places.mapValues(\.position) == ["A": .clear, "B": .clear, "C": .tail, "D": .tail]
    )
    #expect(clear.places["C"]?.rank == 3)
    #expect(clear.places["C"]?.field == 4)
    let tied = places(2025, ["A": 90, "B": 70, "C": 70, "D": 60])
    #expect(
      tied.places.mapValues(\.position) == ["A": .clear, "B": .border, "C": .border, "D": .tail]
    )
  }

  @Test func `Twice within the window makes a candidate, once a warning`() {
    let standings = Self.rule.standings([
      places(2023, ["A": 90, "B": 80, "C": 70, "D": 60]),
      places(2024, ["A": 90, "B": 50, "C": 70, "D": 65]),
      places(2025, ["A": 10, "B": 80, "C": 70, "D": 60]),
    ])
    #expect(standings.map(\.zone) == ["A", "B", "C", "D"])
    #expect(standings.map(\.verdict) == [.warned, .warned, .warned, .candidate])
    #expect(standings[3].places.map(\.year) == [2023, 2024, 2025])
    #expect(standings[3].meanHundredths == 62)
  }

  @Test func `A tie at the border decides nothing`() {
    let standings = Self.rule.standings([
      places(2024, ["A": 90, "B": 80, "C": 70, "D": 60]),
      places(2025, ["A": 90, "B": 70, "C": 70, "D": 60]),
    ])
    #expect(standings.first { $0.zone == "C" }?.verdict == .border)
    #expect(standings.first { $0.zone == "B" }?.verdict == .warned)
  }

  @Test func `A year of reporting alone is no place and makes no field`() {
    let field = places(2025, ["A": 90, "B": nil, "C": 70, "D": 60])
    #expect(field.places["B"] == nil)
    #expect(field.places["D"]?.field == 3)
  }

  @Test func `A region in which a ranked zone has no score has no last places`() {
    var entrants = ["A", "B", "C"].map { code in
      RegionRanking.Entrant(
        zone: ZoneCode(unchecked: code),
        region: .east,
        participation: .ranked,
        hundredths: 70
      )
    }
    #expect(Self.rule.places(of: entrants, year: 2025).places.count == 3)
    entrants.append(
      RegionRanking.Entrant(zone: "D", region: .east, participation: .ranked, hundredths: nil)
    )
    let year = Self.rule.places(of: entrants, year: 2025)
    #expect(year.places.isEmpty)
    #expect(year.incomplete[.east] == RegionTail.Coverage(scored: 3, ranked: 4))
    #expect(Self.rule.standings([year, year]) == [])
  }
}
