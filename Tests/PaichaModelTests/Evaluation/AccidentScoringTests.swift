import PaichaModel
import Testing

/// What accidents take from a score, and when they leave a zone unrated.
struct AccidentScoringTests {
  private static let project = AccidentScoring(
    code: "project",
    words: Words(zh: "项目", en: "project"),
    deductions: [
      .general: "score.deduct_accident_general", .larger: "score.deduct_accident_larger",
      .major: "score.deduct_accident_larger",
    ],
    trendAccident: "score.trend_per_accident",
    trendDeath: "score.trend_per_death",
    vetoMajor: "score.veto_major_accident",
    vetoConcealment: "score.veto_concealment"
  )
  private static let local = AccidentScoring(
    code: "local",
    words: Words(zh: "地方", en: "local"),
    deductions: [.larger: "score.local"]
  )

  private static let values: [(String, Parameter.Value)] = [
    ("score.max_accident", .integer(40)), ("score.deduct_accident_general", .integer(2)),
    ("score.deduct_accident_larger", .integer(10)), ("score.trend_per_accident", .text("0.2")),
    ("score.trend_per_death", .integer(1)), ("score.veto_major_accident", .integer(1)),
    ("score.veto_concealment", .integer(1)), ("score.local", .text("1.25")),
  ]

  private func rulebook(
    _ changes: [String: Parameter.Value] = [:]
  ) -> Rulebook {
    let sample = Rulebook.sample()
    let more = Self.values.map { key, value in
      Parameter(
        key: key,
        value: changes[key] ?? value,
        unit: "point",
        basis: "project default",
        status: .unverified,
        note: ""
      )
    }
    return Rulebook(
      name: sample.name,
      edition: sample.edition,
      effectiveFrom: sample.effectiveFrom,
      parameters: sample.parameters + more,
      indicators: [IndicatorRule(indicator: .accidents, weightKey: "score.max_accident")],
      bands: Band.samples,
      accidentScorings: [Self.project, Self.local],
      accidentScoring: Self.project
    )
  }

  private func tally(
    _ accidents: [(AccidentGrade, deaths: Int)],
    lastYear: Int = 0,
    deathsLastYear: Int = 0,
    knowsLastYear: Bool = true
  ) -> ZoneTally {
    var tally = ZoneTally()
    (tally.venues, tally.venuesInspected) = (10, 10)
    tally.venuesInspectedLastYear = knowsLastYear ? 10 : 0
    for (grade, deaths) in accidents { tally.accidents.add(grade, deaths: deaths) }
    tally.accidents.lastYear = lastYear
    tally.accidents.deathsLastYear = deathsLastYear
    return tally
  }

  private func points(_ tally: ZoneTally, _ rulebook: Rulebook? = nil) throws -> Int? {
    let score = try ZoneScore(tally, rulebook: rulebook ?? self.rulebook())
    guard case .scored(let points, 4_000) = score.values[0].standing else { return nil }
    return points
  }

  @Test func `Without accidents all points stay`() throws {
    #expect(try points(tally([])) == 4_000)
    #expect(try points(tally([], lastYear: 3, deathsLastYear: 5)) == 4_000)
  }

  @Test(arguments: [
    // A general accident, as many as last year: 2 points.
    ([AccidentGrade.general], [0], 1, 0, 3_800),
    // One more than last year: 0.2 on top.
    ([.general, .general], [0, 0], 1, 0, 3_580),
    // Two deaths above last year: a point each.
    ([.general], [2], 1, 0, 3_600),
    ([.general], [2], 1, 5, 3_800),
    ([.larger], [3], 0, 0, 2_680),
    // Below 0 nothing is taken.
    ([.larger, .larger, .larger, .larger, .general], [9, 9, 9, 9, 9], 0, 0, 0),
  ])
  func `Each accident takes what its grade and the year before say`(
    grades: [AccidentGrade],
    deaths: [Int],
    lastYear: Int,
    deathsLastYear: Int,
    points: Int
  ) throws {
    let accidents = zip(grades, deaths).map { ($0, deaths: $1) }
    let counted = tally(accidents, lastYear: lastYear, deathsLastYear: deathsLastYear)
    #expect(try self.points(counted) == points)
  }

  @Test func `A year before that nobody recorded is compared with nothing`() throws {
    #expect(try points(tally([(.general, deaths: 3)], knowsLastYear: false)) == 3_800)
  }

  @Test func `Shares of the accidents add up to what was taken, the later ones above last year`()
    throws
  {
    let accidents: [(grade: AccidentGrade, deaths: Int)] = [
      (.general, 2), (.larger, 4), (.general, 0), (.general, 1),
    ]
    for (lastYear, deathsLastYear) in [(0, 0), (1, 3), (2, 6), (9, 99)] {
      let counted = tally(
        accidents.map { ($0.grade, deaths: $0.deaths) },
        lastYear: lastYear,
        deathsLastYear: deathsLastYear
      )
      let shares = try ZoneScore.deductions(of: accidents, counted, rulebook: rulebook())
      #expect(shares.compactMap { $0 }.reduce(0, +) == 4_000 - (try points(counted) ?? -1))
    }
    // One accident and three deaths last year: the first is level, the second has 3 deaths above.
    let counted = tally(
      accidents.map { ($0.grade, deaths: $0.deaths) },
      lastYear: 1,
      deathsLastYear: 3
    )
    #expect(
      try ZoneScore.deductions(of: accidents, counted, rulebook: rulebook())
        == [200, 1_000 + 20 + 300, 220, 220 + 100]
    )
  }

  @Test func `Nothing is shared out below zero points`() throws {
    let accidents: [(grade: AccidentGrade, deaths: Int)] = Array(repeating: (.larger, 0), count: 5)
    let counted = tally(accidents.map { ($0.grade, deaths: 0) }, lastYear: 5)
    #expect(
      try ZoneScore.deductions(of: accidents, counted, rulebook: rulebook())
        == [1_000, 1_000, 1_000, 1_000, 0]
    )
  }

  @Test func `A grave or a concealed accident leaves the zone unrated, the score visible`() throws {
    let grave = try ZoneScore(tally([(.major, deaths: 10)]), rulebook: rulebook())
    #expect(grave.vetoes.map(\.reason) == [.majorAccident])
    #expect(grave.hundredths != nil && grave.band == nil && !grave.isRated)
    var hidden = tally([])
    hidden.accidents.concealments = 2
    let concealed = try ZoneScore(hidden, rulebook: rulebook())
    #expect(concealed.vetoes.map(\.reason) == [.concealment])
    #expect(concealed.vetoes.map(\.accidents) == [2])
    #expect(concealed.hundredths == 10_000 && !concealed.isRated)
  }

  @Test func `A flag of 0 vetoes nothing`() throws {
    let rulebook = rulebook(["score.veto_major_accident": .integer(0)])
    let score = try ZoneScore(tally([(.major, deaths: 10)]), rulebook: rulebook)
    #expect(score.vetoes.isEmpty && score.band != nil)
  }

  @Test func `Another way of the rulebook can be chosen, and the title says so`() throws {
    let chosen = try #require(rulebook().scoringAccidents(by: "local"))
    #expect(try points(tally([(.larger, deaths: 3)]), chosen) == 3_875)
    #expect(try points(tally([(.general, deaths: 1)]), chosen) == 4_000)
    #expect(chosen.title == "sample 2025.1 (score.accident_scoring=local)")
    #expect(rulebook().scoringAccidents(by: "project")?.title == "sample 2025.1")
    #expect(rulebook().scoringAccidents(by: "national") == nil)
  }

  @Test(arguments: ["0,2", "1.234", "-1.0", "x", ".5", "1.", "1000.5", "1.-2"])
  func `Points that are no number of points are refused by their key`(text: String) {
    let fault = #expect(throws: RulebookFault.self) {
      try ZoneScore(
        tally([(.general, deaths: 0)]),
        rulebook: rulebook(["score.deduct_accident_general": .text(text)])
      )
    }
    #expect(fault?.what.en.contains("score.deduct_accident_general") == true)
  }
}
