import Testing

/// Audits of the samples through the binary.
@Suite(.needsProgram) struct AuditTests {
  /// A row of `audit`.
  struct Row: Decodable {
    let rule: String
    let reason: String
    let leads: Int
    let records: Int
  }

  /// A row of `audit --records`.
  struct Lead: Decodable {
    let rule: String
    let zones: [String]
    let venues: [String]
    let who: String?
    let day: String?
    let measure: String
    let number: Int
    let whole: Int?
    let relation: String
    let threshold: Int
    let records: [String]
  }

  @Test func `Every rule is a row, and its leads can be listed with their records`() throws {
    let sandbox = try SampleBook.copy()
    let size = try sandbox.journalSize()
    let rows: [Row] = try sandbox.ask("audit", "--year", "2025")
    #expect(rows.count == 10 && rows.allSatisfy { !$0.reason.isEmpty })
    let counts = Dictionary(uniqueKeysWithValues: rows.map { ($0.rule, [$0.leads, $0.records]) })
    #expect(counts["two_places_at_once"] == [111, 142])
    #expect(counts["closure_without_evidence"] == [19, 19])
    // Each zone's history was taken over at once.
    #expect(counts["back_dated_entries"]?.first == 13)
    #expect(counts["impossible_pace"] == [0, 0] && counts["numbering_gaps"] == [0, 0])
    let leads: [Lead] = try sandbox.ask("audit", "--year", "2025", "--records")
    for row in rows {
      let own = leads.filter { $0.rule == row.rule }
      #expect(own.count == row.leads, "\(row.rule)")
      #expect(Set(own.flatMap(\.records)).count == row.records, "\(row.rule)")
    }
    let first = try #require(leads.first { $0.rule == "two_places_at_once" })
    #expect(first.measure == "zones_on_day" && first.relation == "above")
    #expect(first.zones == ["11101001", "31101002"] && first.venues == ["BJ-E01", "HQ-E01"])
    #expect(first.who == "zheng.hao" && first.day == "2025-04-28")
    #expect(first.number == 2 && first.threshold == 1 && first.records.count == 2)
    #expect(try sandbox.journalSize() == size)
  }

  @Test func `Zones, days and rules narrow it`() throws {
    let sandbox = try SampleBook.copy()
    let zone: [Lead] = try sandbox.ask(
      typing: "audit --year 2025 --rule two_places_at_once --zone 14101001 --records"
    )
    #expect(zone.count == 16 && zone.allSatisfy { $0.zones.contains("14101001") })
    let days: [Lead] = try sandbox.ask(
      typing: "audit --from 2025-04-28 --to 2025-04-28 --rule two_places_at_once --records"
    )
    #expect(days.count == 1 && days.first?.who == "zheng.hao")
    let now: [Row] = try sandbox.ask(typing: "audit --rule two_places_at_once")
    #expect(now.map(\.leads) == [38])
  }

  @Test func `A number left out of a table is a lead that names it`() throws {
    let sandbox = try SampleBook.registers()
    let rows = (1...12).filter { $0 != 7 }.map { number in
      "罚检-\(number),BJ-R01,2025-03-0\(1 + number % 9),FC-7.1.1,pass"
    }
    let table = ["inspection_ref,venue,inspected_on,item,result"] + rows
    let file = try sandbox.file("table.csv", table.joined(separator: "\n") + "\n")
    try sandbox.succeed("inspect", "import", file, as: "zhang.wei")
    let leads: [Lead] = try sandbox.ask(
      typing: "audit --year 2025 --rule numbering_gaps --records"
    )
    #expect(leads.count == 1 && leads.first?.records == ["罚检-7"])
    #expect(leads.first?.zones == ["11101001"] && leads.first?.whole == 12)
  }

  @Test func `The notes say that leads are no verdicts, and which thresholds were used`() throws {
    let sandbox = try SampleBook.copy()
    let outcome = try sandbox.succeed("audit", "--year", "2025", "--rule", "impossible_pace")
    #expect(outcome.text.contains("Leads with numbers, not verdicts"))
    #expect(
      outcome.text.contains(
        "unverified parameters used: audit.items_per_inspector_day_max = 200 count (national"
      )
    )
  }

  @Test func `A wrong period or rule is a usage error, an unknown zone is refused`() throws {
    let sandbox = try SampleBook.registers()
    for arguments in [
      ["audit", "--from", "2025-01-01"], ["audit", "--rule", "nonsense"],
      ["audit", "--from", "2025-02-01", "--to", "2025-01-01"],
      ["audit", "--year", "2025", "--from", "2025-01-01", "--to", "2025-02-01"],
    ] {
      let outcome = try sandbox.start(arguments).finish()
      #expect(outcome.ending == .exit(64) && outcome.codes == ["PC-CLI-001"], "\(arguments)")
    }
    let zone = try sandbox.run("audit", "--year", "2025", "--zone", "nowhere")
    #expect(zone.ending == .exit(1) && zone.codes == ["PC-SVC-005"])
  }
}
