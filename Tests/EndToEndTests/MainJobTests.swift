import Foundation
import Testing

/// The main job through the binary: samples in, hazards handled, zones evaluated.
@Suite(.needsProgram) struct MainJobTests {
  /// What the sample tables hold for a zone in 2025, counted by hand.
  struct Expected: Sendable, CustomStringConvertible {
    let zone: String
    let venues: Int
    let inspected: Int
    let general: (onTime: Int, due: Int)
    let major: (onTime: Int, due: Int)
    var description: String { zone }
  }

  private static let expected = [
    Expected("11101001", 7, 7, (24, 24), (2, 2)),
    Expected("14101001", 5, 3, (14, 25), (0, 3)),
    Expected("31101002", 5, 5, (20, 28), (1, 1)),
    Expected("32101004", 6, 6, (28, 28), (2, 2)),
    Expected("34101002", 6, 6, (26, 27), (0, 0)),
    Expected("37101001", 5, 5, (12, 26), (2, 2)),
    Expected("42101001", 6, 5, (21, 32), (1, 3)),
    Expected("43101001", 5, 5, (22, 36), (2, 2)),
    Expected("44101002", 6, 5, (28, 35), (1, 3)),
    Expected("50N01", 5, 5, (27, 35), (1, 1)),
    Expected("51101001", 6, 6, (47, 51), (2, 3)),
    Expected("61101001", 6, 5, (21, 30), (1, 2)),
    Expected("65101002", 4, 3, (7, 17), (0, 2)),
  ]

  @Test func `The samples are imported as their tables say, and once`() throws {
    let made = try SampleBook.made()
    #expect(made.receipts.map(\.rows) == [1486, 693])
    #expect(made.receipts.map(\.accepted) == [1486, 693])
    #expect(made.receipts.map(\.inspections) == [409, 194])
    #expect(made.receipts.map(\.hazards_general) == [410, 169])
    #expect(made.receipts.map(\.hazards_major) == [27, 13])
    #expect(made.receipts.map(\.rejected) == [0, 0])

    let sandbox = try SampleBook.copy()
    let file = Checkout.sample("inspections-2025.csv")
    let again: ImportReceipt = try sandbox.ask("inspect", "import", file)
    #expect(again.accepted == 0)
    #expect(again.unchanged == 1486)
    #expect(again.journal_root == made.receipts.last?.journal_root)
  }

  @Test func `A table on standard input is the same table`() throws {
    let sandbox = try SampleBook.registers()
    let outcome = try sandbox.start(
      ["inspect", "import", "-", "--format", "json"],
      input: Checkout.sample("inspections-2026.csv")
    ).finish()
    let receipt = try outcome.decoded(as: ImportReceipt.self)
    #expect(receipt.inspections == 194)
    #expect(receipt.accepted == 693)
  }

  @Test func `Scores and inputs of 2025 are those counted by hand`() throws {
    let sandbox = try SampleBook.copy()
    let scores: [ScoreRow] = try sandbox.ask("evaluate", "--year", "2025")
    let inputs: [InputRow] = try sandbox.ask("evaluate", "--year", "2025", "--inputs")
    #expect(scores.map(\.zone).sorted() == Self.expected.map(\.zone))
    for expected in Self.expected {
      let row = try #require(scores.first { $0.zone == expected.zone })
      let score = try #require(row.score)
      #expect(row.venues == expected.venues, "\(expected)")
      let scored = inputs.filter { $0.zone == expected.zone && $0.status == "scored" }
      let points = scored.reduce(0) { $0 + ($1.points ?? 0) }
      let maximum = scored.reduce(0) { $0 + ($1.max_points ?? 0) }
      #expect(abs(score - points * 100 / maximum) < 0.00501, "\(expected): \(score)")
      #expect(row.band == Self.band(of: score), "\(expected)")
      let values = Dictionary(
        uniqueKeysWithValues: inputs.filter { $0.zone == expected.zone }.map { ($0.indicator, $0) }
      )
      let rates = [
        ("venues_inspected", expected.inspected, expected.venues),
        ("general_on_time", expected.general.onTime, expected.general.due),
        ("major_on_time", expected.major.onTime, expected.major.due),
      ]
      for (indicator, numerator, denominator) in rates {
        #expect(values[indicator]?.numerator == numerator, "\(expected) \(indicator)")
        #expect(values[indicator]?.denominator == denominator, "\(expected) \(indicator)")
      }
      #expect((values["major_on_time"]?.status == "not_applicable") == (expected.major.due == 0))
      #expect(values["accidents"]?.max_points == 40)
      #expect(values["reports_on_time"]?.status == "missing")
    }
    #expect(scores.first { $0.zone == "50N01" }?.participation == "report_only")
    #expect(scores.first { $0.zone == "50N01" }?.rank_in_region == nil)
  }

  private static func band(of score: Double) -> String {
    score >= 90 ? "excellent" : score >= 80 ? "good" : score >= 60 ? "pass" : "fail"
  }

  @Test func `As many records are explained as the numerator counts, and they add up`() throws {
    let sandbox = try SampleBook.copy()
    let inputs: [InputRow] = try sandbox.ask("evaluate", "--year", "2025", "--inputs")
    #expect(inputs.count == 15 * Self.expected.count)
    // One zone of each region in full; the service's tests have all zones of their books.
    for input in inputs where ["14101001", "32101004", "51101001"].contains(input.zone) {
      let records: [RecordRow] = try sandbox.ask(
        "evaluate",
        "explain",
        "--zone",
        input.zone,
        "--year",
        "2025",
        "--indicator",
        input.indicator
      )
      #expect(records.count == input.numerator, "\(input.zone) \(input.indicator)")
      #expect(Set(records.map(\.record)).count == records.count)
      guard input.status == "scored", let points = input.points else { continue }
      let effects = records.reduce(0) { $0 + ($1.effect ?? 0) }
      let start = input.indicator == "accidents" ? input.max_points ?? 0 : 0
      #expect(abs(start + effects - points) < 0.001, "\(input.zone) \(input.indicator)")
    }
  }

  @Test func `A major hazard is rectified by one and closed by another`() throws {
    let sandbox = try SampleBook.copy()
    let list = ["hazard", "list", "--open", "--level", "major"]
    func open() throws -> [HazardRow] {
      try sandbox.start(list + ["--format", "json"]).finish().decoded()
    }
    let before = try open()
    #expect(before.count == 13)
    #expect(before.map(\.days_overdue) == before.map(\.days_overdue).sorted(by: >))
    let hazard = try #require(before.first { $0.state == "registered" })

    let early = try sandbox.run("hazard", "review", hazard.id, "--pass", as: "zhang.wei")
    #expect(early.ending == .exit(1) && early.codes == ["PC-HAZ-004"])
    let photo = try sandbox.file("after.jpg", "not really a photograph")
    let rectified: StepRow = try sandbox.ask(
      "hazard",
      "rectify",
      hazard.id,
      "--evidence",
      photo,
      "--note",
      "已清理",
      as: "tian.li"
    )
    #expect(rectified.state == "rectified")
    let unasked = try sandbox.run("hazard", "review", hazard.id, "--pass", as: "zhang.wei")
    #expect(unasked.ending == .exit(1) && unasked.codes == ["PC-HAZ-011"])
    let asked: StepRow = try sandbox.ask(
      "hazard",
      "rectify",
      hazard.id,
      "--request-review",
      as: "tian.li"
    )
    #expect(asked.state == "review_requested")
    #expect(asked.journal_size == rectified.journal_size + 2)
    let itself = try sandbox.run("hazard", "review", hazard.id, "--pass", as: "tian.li")
    #expect(itself.ending == .exit(1) && itself.codes == ["PC-HAZ-001"])
    let alone = try sandbox.run("hazard", "review", hazard.id, "--pass", as: "zhang.wei")
    #expect(alone.ending == .exit(1) && alone.codes == ["PC-HAZ-012"])
    let closed: StepRow = try sandbox.ask(
      "hazard",
      "review",
      hazard.id,
      "--pass",
      "--with",
      "li.na",
      as: "zhang.wei"
    )
    #expect(closed.state == "closed" && closed.closed_on == Sandbox.today)
    #expect(closed.journal_size == asked.journal_size + 1)
    #expect(try open().map(\.id) == before.map(\.id).filter { $0 != hazard.id })
    try sandbox.expectVerified()
  }
}

extension MainJobTests.Expected {
  fileprivate init(
    _ zone: String,
    _ venues: Int,
    _ inspected: Int,
    _ general: (Int, Int),
    _ major: (Int, Int)
  ) {
    self.init(
      zone: zone,
      venues: venues,
      inspected: inspected,
      general: (onTime: general.0, due: general.1),
      major: (onTime: major.0, due: major.1)
    )
  }
}
