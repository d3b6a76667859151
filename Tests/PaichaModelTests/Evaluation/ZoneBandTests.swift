import PaichaModel
import Testing

/// Bands, their limits included.
struct ZoneBandTests {
  private func score(_ hundredths: Int) throws -> ZoneScore {
    var tally = ZoneTally()
    (tally.venuesInspected, tally.venues) = (hundredths, 10_000)
    tally.closed = 1  // A year with records, even where nothing was inspected.
    let rulebook = Rulebook.sample(changing: ["score.max_venues_inspected": .integer(100)])
    return try ZoneScore(tally, rulebook: rulebook)
  }

  @Test(arguments: [
    (10_000, "excellent"), (9_000, "excellent"), (8_999, "good"), (8_000, "good"),
    (7_999, "pass"), (6_000, "pass"), (5_999, "fail"), (0, "fail"),
  ])
  func `A band begins exactly at its limit`(hundredths: Int, code: String) throws {
    let score = try score(hundredths)
    #expect(score.hundredths == hundredths)
    #expect(score.band?.code == code)
  }

  @Test func `Without a last band a low score has none`() throws {
    var tally = ZoneTally()
    (tally.venues, tally.closed) = (1, 1)
    let sample = Rulebook.sample()
    let rulebook = Rulebook(
      name: sample.name,
      edition: sample.edition,
      effectiveFrom: sample.effectiveFrom,
      parameters: sample.parameters,
      indicators: sample.indicators,
      bands: Band.samples.dropLast()
    )
    let score = try ZoneScore(tally, rulebook: rulebook)
    #expect(score.hundredths == 0)
    #expect(score.band == nil)
  }
}
