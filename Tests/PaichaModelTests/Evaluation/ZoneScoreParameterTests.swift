import PaichaModel
import Testing

/// Which parameters a score names, and what it does when one is missing or wrong.
struct ZoneScoreParameterTests {
  private static let weights = [
    "score.max_general_on_time", "score.max_major_on_time", "score.max_venues_inspected",
  ]

  /// A tally and the unverified parameters that influence its score.
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let used: [String]
    let change: @Sendable (inout ZoneTally) -> Void
  }

  private static let examples = [
    Example(
      testDescription: "everything done",
      used: weights + ["score.rate_target", "band.excellent"]
    ) { _ in },
    Example(
      testDescription: "second band",
      used: weights + ["score.rate_target", "band.excellent", "band.good"]
    ) { $0.generalOnTime = 6 },
    Example(
      testDescription: "last band",
      used: weights + ["score.rate_target", "band.excellent", "band.good", "band.pass"]
    ) { ($0.generalOnTime, $0.majorOnTime) = (0, 0) },
    Example(
      testDescription: "one left out",
      used: weights + ["score.rate_target", "score.empty_indicator", "band.excellent"]
    ) { ($0.majorDue, $0.majorOnTime) = (0, 0) },
    Example(
      testDescription: "nothing applies",
      used: weights + ["score.empty_indicator"]
    ) {
      $0 = ZoneTally()
      $0.closed = 1
    },
    Example(
      testDescription: "prefilled general deadlines",
      used: weights + [
        "score.rate_target", "band.excellent", "hazard.default_deadline_general",
        "days.calendar_deadline_rolls",
      ]
    ) { $0.generalPrefilled = 1 },
    Example(
      testDescription: "prefilled major deadlines",
      used: weights + [
        "score.rate_target", "band.excellent", "hazard.default_deadline_major",
        "days.calendar_deadline_rolls",
      ]
    ) { $0.majorPrefilled = 3 },
  ]

  private static var full: ZoneTally {
    var tally = ZoneTally()
    (tally.venues, tally.venuesInspected) = (10, 10)
    (tally.generalDue, tally.generalOnTime) = (10, 10)
    (tally.majorDue, tally.majorOnTime) = (10, 10)
    return tally
  }

  @Test(arguments: examples)
  func `A score names exactly the unverified parameters that influenced it`(
    example: Example
  ) throws {
    var tally = Self.full
    example.change(&tally)
    let score = try ZoneScore(tally, rulebook: .sample())
    #expect(score.unverified == example.used.sorted())
  }

  @Test(arguments: [Parameter.Status.verified, .secondary])
  func `Parameters with a source are not named`(status: Parameter.Status) throws {
    var tally = Self.full
    tally.generalPrefilled = 1
    #expect(try ZoneScore(tally, rulebook: .sample(status: status)).unverified.isEmpty)
  }

  @Test(arguments: weights + ["score.rate_target", "band.excellent"])
  func `A rulebook without a parameter in use is refused by its key`(key: String) {
    let fault = #expect(throws: RulebookFault.self) {
      try ZoneScore(Self.full, rulebook: .sample(without: [key]))
    }
    #expect(fault?.code == .missing)
    #expect(fault?.what.en.contains(key) == true)
  }

  @Test func `A rulebook may lack what is not in use`() throws {
    let unused: Set<String> = [
      "score.empty_indicator", "hazard.default_deadline_general", "band.good",
    ]
    #expect(try ZoneScore(Self.full, rulebook: .sample(without: unused)).hundredths == 10_000)
  }

  @Test(arguments: [
    ("score.max_general_on_time", Parameter.Value.text("ten")),
    ("score.max_general_on_time", .unknown),
    ("score.max_general_on_time", .integer(-1)),
    ("score.max_general_on_time", .ratio(1, 2)),
    ("score.rate_target", .integer(1)),
    ("score.rate_target", .ratio(0, 1)),
    ("score.rate_target", .ratio(1, 0)),
    ("score.rate_target", .ratio(-1, -1)),
    ("band.excellent", .text("ninety")),
  ])
  func `A parameter of the wrong kind is refused by its key`(key: String, value: Parameter.Value) {
    let fault = #expect(throws: RulebookFault.self) {
      try ZoneScore(Self.full, rulebook: .sample(changing: [key: value]))
    }
    #expect(fault?.code == .kind)
    #expect(fault?.what.zh.contains(key) == true)
  }

  @Test func `An absurd weight or target is refused, not a crash`() async {
    await #expect(processExitsWith: .success) {
      var tally = ZoneTally()
      (tally.venues, tally.venuesInspected) = (10, 10)
      let key = "score.max_venues_inspected"
      for weight in [Int.max, Int.max / 100, Int.max / 10_000] {
        let rulebook = Rulebook.sample(changing: [key: .integer(weight)])
        _ = try? ZoneScore(tally, rulebook: rulebook)
      }
    }
    await #expect(processExitsWith: .success) {
      var tally = ZoneTally()
      (tally.venues, tally.venuesInspected) = (10, 10)
      for target in [Parameter.Value.ratio(Int.max, 1), .ratio(1, Int.max)] {
        let rulebook = Rulebook.sample(changing: ["score.rate_target": target])
        _ = try? ZoneScore(tally, rulebook: rulebook)
      }
    }
  }

  @Test func `A way of treating empty indicators that is not known is refused`() {
    var tally = ZoneTally()
    tally.closed = 1
    let counted = tally
    let fault = #expect(throws: RulebookFault.self) {
      try ZoneScore(
        counted,
        rulebook: .sample(changing: ["score.empty_indicator": .text("full_points")])
      )
    }
    #expect(fault?.code == .kind)
  }
}
