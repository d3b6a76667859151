import Testing

/// Statistics through the binary: figures that can be explained, and the two lists.
@Suite(.needsProgram) struct StatsTests {
  /// A row of `stats`.
  struct Row: Decodable {
    let period: String
    let as_of: String
    let level: String
    let source: String
    let kind: String
    let zone: String?
    let found: Int
    let closed: Int
    let cohort_closed: Int
    let open: Int
    let overdue: Int
    let voided: Int
    let closing_rate: Double?
    let listings_active: Int
  }

  /// A row of `stats problems`.
  struct Problem: Decodable {
    let id: String
    let found_on: String
    let responsible: String
  }

  @Test func `Figures add up, and each is explained by as many records`() throws {
    let sandbox = try SampleBook.copy()
    let rows: [Row] = try sandbox.ask("stats", "--quarter", "2025Q3", "--by", "level,zone")
    let total = try #require(rows.last)
    #expect(total.level == "all" && total.zone == "all" && total.as_of == "2025-09-30")
    #expect(total.found == 111)
    #expect(rows.dropLast().reduce(0) { $0 + $1.found } == total.found)
    #expect(rows.dropLast().reduce(0) { $0 + $1.overdue } == total.overdue)
    for (figure, count) in [
      ("found", total.found), ("closed", total.closed), ("cohort_closed", total.cohort_closed),
      ("open", total.open), ("overdue", total.overdue), ("voided", total.voided),
      ("listings_active", total.listings_active),
    ] {
      let records: [RecordRow] = try sandbox.ask(
        "stats",
        "explain",
        "--quarter",
        "2025Q3",
        "--figure",
        figure
      )
      #expect(records.count == count, "\(figure)")
    }
  }

  @Test func `The running period agrees with the list of overdue hazards`() throws {
    let sandbox = try SampleBook.copy()
    let rows: [Row] = try sandbox.ask("stats", "--month", "2026-11")
    let overdue: [HazardRow] = try sandbox.ask("hazard", "list", "--overdue")
    #expect(rows.last?.as_of == Sandbox.today)
    #expect(rows.last?.overdue == overdue.count)
    #expect(rows.last?.closing_rate == nil || (rows.last?.found ?? 0) > 0)
  }

  @Test func `The list of problems is a CSV with one row a hazard`() throws {
    let sandbox = try SampleBook.copy()
    let problems: [Problem] = try sandbox.ask("stats", "problems", "--quarter", "2025Q3")
    #expect(problems.count == 137)
    #expect(problems.allSatisfy { $0.found_on <= "2025-09-30" && !$0.responsible.isEmpty })
    let csv = try sandbox.succeed("stats", "problems", "--quarter", "2025Q3", "--format", "csv")
    #expect(csv.text.split(separator: "\r\n").count == problems.count + 1)
    let measures = try sandbox.succeed("stats", "measures", "--year", "2025", "--format", "csv")
    #expect(measures.text.contains("record,hazards,zone,venue,venue_name,measure,text,"))
    let triggers = try sandbox.succeed("stats", "triggers", "--format", "json")
    #expect(triggers.text == "[]\n")
  }

  @Test func `The note of a quarter names the due day and that it is unverified`() throws {
    let sandbox = try SampleBook.copy()
    let outcome = try sandbox.succeed("stats", "--quarter", "2025Q3", "--lang", "en")
    #expect(outcome.text.contains("due 2025-10-15 (hazard.stats_quarter_due, unverified)"))
  }

  @Test func `A wrong period is refused, and the next step is named`() throws {
    let sandbox = try SampleBook.copy()
    let future = try sandbox.run("stats", "--quarter", "2027Q1")
    #expect(future.ending == .exit(1) && future.codes == ["PC-STA-001"])
    #expect(future.messages.contains("try: --quarter 2026Q4"))
    for arguments in [
      ["stats"], ["stats", "--quarter", "2025Q5"], ["stats", "--year", "2025", "--by", "unit"],
      ["stats", "--year", "2025", "--quarter", "2025Q1"],
    ] {
      let outcome = try sandbox.start(arguments).finish()
      #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(arguments)")
    }
  }
}
