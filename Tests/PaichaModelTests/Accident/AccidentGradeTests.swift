import PaichaModel
import Testing

/// Grades by order 493, at their boundaries and over random numbers.
struct AccidentGradeTests {
  private static func grade(_ casualties: Casualties) throws -> AccidentGrade {
    try AccidentThresholds(.sample()).grade(of: casualties)
  }

  @Test(arguments: [
    (0, AccidentGrade.general), (2, .general), (3, .larger), (9, .larger), (10, .major),
    (29, .major), (30, .extraordinary), (1_000, .extraordinary),
  ])
  func `Deaths grade from 3, 10 and 30 on`(deaths: Int, grade: AccidentGrade) throws {
    #expect(try Self.grade(.sample(deaths: deaths)) == grade)
  }

  @Test(arguments: [
    (9, AccidentGrade.general), (10, .larger), (49, .larger), (50, .major), (99, .major),
    (100, .extraordinary),
  ])
  func `Serious injuries grade from 10, 50 and 100 on`(
    injuries: Int,
    grade: AccidentGrade
  ) throws {
    #expect(try Self.grade(.sample(injuries: injuries)) == grade)
  }

  @Test(arguments: [
    (999_999_999, AccidentGrade.general), (1_000_000_000, .larger), (4_999_999_999, .larger),
    (5_000_000_000, .major), (9_999_999_999, .major), (10_000_000_000, .extraordinary),
    (Int.max, .extraordinary),
  ])
  func `Loss grades from 10, 50 and 100 million yuan on`(
    fen: Int,
    grade: AccidentGrade
  ) throws {
    #expect(try Self.grade(.sample(lossFen: fen)) == grade)
  }

  @Test func `The highest of the three decides, and is named`() throws {
    let thresholds = try AccidentThresholds(.sample())
    let mixed = Casualties.sample(deaths: 2, injuries: 10)
    #expect(thresholds.grade(of: mixed) == .larger)
    #expect(thresholds.deciding(mixed) == [.seriousInjuries])
    let both = Casualties.sample(deaths: 10, injuries: 50, lossFen: 1_000_000_000)
    #expect(thresholds.grade(of: both) == .major)
    #expect(thresholds.deciding(both) == [.deaths, .seriousInjuries])
    #expect(thresholds.deciding(.sample(deaths: 2)) == [])
  }

  @Test(arguments: [0, 1, 30, 1_000])
  func `The missing never count`(missing: Int) throws {
    #expect(try Self.grade(.sample(deaths: 2, missing: missing)) == .general)
    #expect(try Self.grade(.sample(deaths: 3, missing: missing)) == .larger)
  }

  /// The law written down once more, without the product's tables.
  private static func plain(_ deaths: Int, _ injuries: Int, _ fen: Int) -> AccidentGrade {
    if deaths >= 30 || injuries >= 100 || fen >= 10_000_000_000 { return .extraordinary }
    if deaths >= 10 || injuries >= 50 || fen >= 5_000_000_000 { return .major }
    if deaths >= 3 || injuries >= 10 || fen >= 1_000_000_000 { return .larger }
    return .general
  }

  @Test func `Random casualties are graded as the law says`() throws {
    let thresholds = try AccidentThresholds(.sample())
    var random = SeededRandom(seed: 493)
    var seen: [AccidentGrade: Int] = [:]
    for _ in 0..<20_000 {
      let edges = [1_000_000_000, 5_000_000_000, 10_000_000_000]
      let deaths = random.number(0...random.pick([2, 4, 12, 40]))
      let injuries = random.number(0...random.pick([3, 12, 60, 120]))
      let fen = max(
        0,
        random.happens(oneIn: 2)
          ? random.pick(edges) + random.number(-1...1)
          : random.number(0...900_000_000)
      )
      let casualties = Casualties.sample(
        deaths: deaths,
        injuries: injuries,
        missing: random.number(0...200),
        lossFen: random.happens(oneIn: 2) ? fen : 0
      )
      let expected = Self.plain(deaths, injuries, casualties.lossFen)
      try #require(thresholds.grade(of: casualties) == expected)
      let deciding = thresholds.deciding(casualties)
      try #require(deciding.isEmpty == (expected == .general))
      seen[expected, default: 0] += 1
    }
    #expect(AccidentGrade.allCases.allSatisfy { seen[$0] ?? 0 > 500 }, "\(seen)")
  }

  @Test func `A loss in the rulebook that is too large to count in fen is never reached`() throws {
    let rulebook = Rulebook.sample(changing: [
      "accident.larger_loss": .integer(Int.max), "accident.major_loss": .integer(Int.max),
      "accident.extraordinary_loss": .integer(Int.max / 2),
    ])
    let thresholds = try AccidentThresholds(rulebook)
    #expect(thresholds.grade(of: .sample(lossFen: Int.max - 1)) == .general)
  }

  @Test func `Another rulebook grades by its own numbers`() throws {
    let rulebook = Rulebook.sample(changing: ["accident.larger_deaths": .integer(1)])
    #expect(try AccidentThresholds(rulebook).grade(of: .sample(deaths: 1)) == .larger)
    #expect(throws: RulebookFault.self) {
      try AccidentThresholds(.sample(without: ["accident.major_injuries"]))
    }
  }

  @Test func `Each grade is reported up to and investigated by its level`() {
    #expect(AccidentGrade.allCases.map(\.reportedUpTo) == [.city, .province, .state, .state])
    #expect(AccidentGrade.allCases.map(\.investigatedBy) == [.county, .city, .province, .state])
    #expect(AccidentGrade.allCases.sorted() == AccidentGrade.allCases)
  }

  @Test func `No number of casualties is negative`() {
    #expect(Casualties(deaths: -1, seriousInjuries: 0, missing: 0, lossFen: 0) == nil)
    #expect(Casualties(deaths: 0, seriousInjuries: -1, missing: 0, lossFen: 0) == nil)
    #expect(Casualties(deaths: 0, seriousInjuries: 0, missing: -1, lossFen: 0) == nil)
    #expect(Casualties(deaths: 0, seriousInjuries: 0, missing: 0, lossFen: -1) == nil)
    #expect(Casualties.none == .sample())
  }
}
