import PaichaModel
import Testing

/// Points of each indicator and the score they make.
struct ZoneScoreTests {
  /// Ten of ten everywhere.
  private static var full: ZoneTally {
    var tally = ZoneTally()
    (tally.venues, tally.venuesInspected) = (10, 10)
    (tally.generalDue, tally.generalOnTime) = (10, 10)
    (tally.majorDue, tally.majorOnTime) = (10, 10)
    return tally
  }

  private static var none: ZoneTally {
    var tally = full
    (tally.venuesInspected, tally.generalOnTime, tally.majorOnTime) = (0, 0, 0)
    return tally
  }

  @Test func `A zone that did everything has all points`() throws {
    let score = try ZoneScore(Self.full, rulebook: .sample())
    #expect(score.hundredths == 10_000)
    #expect(score.band?.code == "excellent")
    #expect(score.values.map(\.indicator) == IndicatorRule.samples.map(\.indicator))
    #expect(score.values.map(\.numerator) == [10, 10, 10, 0])
    #expect(score.values.map(\.denominator) == [10, 10, 10, nil])
    let (five, ten) = (500, 1_000)
    #expect(
      score.values.map(\.standing) == [
        .scored(points: five, maximum: five), .scored(points: ten, maximum: ten),
        .scored(points: ten, maximum: ten), .count,
      ]
    )
  }

  @Test func `A zone that did nothing of what was due has none`() throws {
    let score = try ZoneScore(Self.none, rulebook: .sample())
    #expect(score.hundredths == 0)
    #expect(score.band?.code == "fail")
  }

  @Test func `Overdue major hazards are counted without weight`() throws {
    var tally = Self.full
    tally.majorOverdue = 7
    let score = try ZoneScore(tally, rulebook: .sample())
    #expect(score.hundredths == 10_000)
    #expect(score.values.last?.numerator == 7)
    #expect(score.values.last?.status == "count")
  }

  @Test func `An indicator with nothing due is left out and the rest rescaled`() throws {
    var tally = Self.full
    (tally.majorDue, tally.majorOnTime, tally.generalOnTime) = (0, 0, 5)
    let score = try ZoneScore(tally, rulebook: .sample())
    #expect(score.values.map(\.status) == ["scored", "scored", "not_applicable", "count"])
    #expect(score.values[2].standing == .notApplicable(maximum: 1_000))
    #expect(score.hundredths == 6_667)
    #expect(score.band?.code == "pass")
  }

  @Test func `A zone with nothing to measure has neither score nor band`() throws {
    let score = try ZoneScore(ZoneTally(), rulebook: .sample())
    #expect(score.hundredths == nil)
    #expect(score.band == nil)
    #expect(
      score.values.map(\.status)
        == ["not_applicable", "not_applicable", "not_applicable", "count"]
    )
  }

  @Test(arguments: [
    (1, 200, 1), (1, 201, 0), (3, 200, 2), (1, 3, 33), (2, 3, 67), (199, 200, 100),
    (197, 200, 99), (0, 7, 0), (7, 7, 100),
  ])
  func `Points are rounded to hundredths, halves up`(
    inspected: Int,
    venues: Int,
    points: Int
  ) throws {
    var tally = ZoneTally()
    (tally.venuesInspected, tally.venues) = (inspected, venues)
    let rulebook = Rulebook.sample(changing: ["score.max_venues_inspected": .integer(1)])
    let score = try ZoneScore(tally, rulebook: rulebook)
    #expect(score.values[0].standing == .scored(points: points, maximum: 100))
  }

  @Test(arguments: [(1, 800, 6), (2, 800, 13), (3, 800, 19), (4, 800, 25), (6, 800, 38)])
  func `The rescaled score is rounded to hundredths, halves up`(
    inspected: Int,
    venues: Int,
    hundredths: Int
  ) throws {
    var tally = ZoneTally()
    (tally.venuesInspected, tally.venues) = (inspected, venues * 2)
    let rulebook = Rulebook.sample(changing: ["score.max_venues_inspected": .integer(16)])
    let score = try ZoneScore(tally, rulebook: rulebook)
    #expect(score.values[0].standing == .scored(points: inspected, maximum: 1_600))
    #expect(score.hundredths == hundredths)
  }

  @Test(arguments: [(97, 9_898), (98, 10_000), (99, 10_000), (100, 10_000), (49, 5_000)])
  func `Full points are reached at the target rate and never exceeded`(
    inspected: Int,
    hundredths: Int
  ) throws {
    var tally = ZoneTally()
    (tally.venuesInspected, tally.venues) = (inspected, 100)
    let rulebook = Rulebook.sample(changing: [
      "score.rate_target": .ratio(98, 100), "score.max_venues_inspected": .integer(100),
    ])
    #expect(try ZoneScore(tally, rulebook: rulebook).hundredths == hundredths)
  }

  @Test func `More done never scores less`() throws {
    var previous = -1
    for inspected in 0...333 {
      var tally = Self.full
      (tally.venuesInspected, tally.venues) = (inspected, 333)
      let score = try #require(try ZoneScore(tally, rulebook: .sample()).hundredths)
      try #require(score >= previous && score <= 10_000)
      previous = score
    }
    #expect(previous == 10_000)
  }

  @Test func `An indicator of weight 0 is shown but moves nothing`() throws {
    let rulebook = Rulebook.sample(changing: ["score.max_venues_inspected": .integer(0)])
    var tally = Self.full
    tally.venuesInspected = 0
    let score = try ZoneScore(tally, rulebook: rulebook)
    #expect(score.values[0].standing == .scored(points: 0, maximum: 0))
    #expect(score.hundredths == 10_000)
  }
}
