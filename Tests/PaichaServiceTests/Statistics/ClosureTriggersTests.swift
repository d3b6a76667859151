import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Units that meet 安全生产法 art 113, at the edges of its windows and counts.
@Suite struct ClosureTriggersTests {
  private let book: ServiceBook
  private let today: Day = "2025-12-31"

  /// H1 is an open major hazard of V1, H2 a general one of V2; V3 and V4 are one enterprise.
  init() throws {
    book = try ServiceBook.furnished()
    let enterprise = Enterprise(creditCode: "91110000600037341L", name: "某公司")
    try book.commit([
      .venueRecorded(
        Venue(code: "V3", name: "一店", kind: .retail, zone: "Z1", enterprise: enterprise),
        .changed
      ),
      .venueRecorded(
        Venue(code: "V4", name: "二店", kind: .retail, zone: "Z2", enterprise: enterprise),
        .registered
      ),
    ])
    let levels: [(VenueCode, HazardLevel)] = [
      ("V1", .major), ("V2", .general), ("V3", .major), ("V4", .general),
    ]
    for (venue, level) in levels {
      var draft = InspectionDraft(venue: venue, day: "2024-01-10")
      draft.findings = [FindingDraft(level: level, description: "隐患", deadline: "2024-03-10")]
      _ = try book.logging().log(draft)
    }
  }

  private func penalise(_ id: HazardID, on days: Day...) throws {
    for day in days {
      let penalty = Penalty(
        StepFacts(on: day, document: "罚〔\(day.year)〕\(day)"),
        by: "应急局",
        fineFen: 100
      )
      try book.commit([
        .hazardStepped(HazardStep(hazard: id, zone: nil, event: .penalised(penalty)))
      ])
    }
  }

  private func triggers(zone: ZoneCode? = nil, today: Day? = nil) throws -> [ClosureTrigger] {
    try ClosureTriggers(store: book.store, rules: book.rules, today: today ?? self.today)
      .list(zone: zone)
  }

  private func codes(today: Day? = nil) throws -> [ClosureRule.Code] {
    try triggers(today: today).map(\.rule.code)
  }

  @Test func `Three penalties in 180 days are enough, two are not`() throws {
    try penalise("K7QX-H1", on: today.advanced(by: -180), today.advanced(by: -1))
    #expect(try codes() == [])
    try penalise("K7QX-H1", on: today)
    #expect(try codes() == [.short])
    let trigger = try #require(try triggers().first)
    #expect(trigger.unit == "V1")
    #expect(trigger.penalties.map(\.decidedOn) == ["2025-07-04", "2025-12-30", "2025-12-31"])
    #expect(trigger.penalties.map(\.document).allSatisfy { $0?.hasPrefix("罚〔2025〕") ?? false })
    #expect(trigger.openMajors == ["K7QX-H1"])
  }

  @Test func `On the 181st day after it a penalty no longer counts`() throws {
    try penalise("K7QX-H1", on: today.advanced(by: -180), "2025-12-01", "2025-12-02")
    #expect(try codes(today: today) == [.short])
    #expect(try codes(today: today.advanced(by: 1)) == [])
  }

  @Test func `Four penalties in one year are enough, three are not`() throws {
    try penalise("K7QX-H1", on: "2024-12-31", "2025-02-01", "2025-06-01")
    #expect(try codes() == [])
    try penalise("K7QX-H1", on: "2025-06-20")
    #expect(try codes() == [.long])
    #expect(try codes(today: "2026-01-01") == [])
  }

  @Test func `A year from 29 February ends on 28 February`() throws {
    try penalise("K7QX-H1", on: "2024-02-29", "2024-05-01", "2024-06-01", "2024-07-01")
    #expect(try codes(today: "2025-02-28") == [.long])
    #expect(try codes(today: "2025-03-01") == [])
  }

  @Test func `Both rules are two rows, and later penalties than today count in neither`() throws {
    try penalise("K7QX-H1", on: "2025-11-01", "2025-11-02", "2025-11-03", "2025-11-04")
    #expect(try codes() == [.short, .long])
    #expect(try codes(today: "2025-11-03") == [.short])
  }

  @Test func `Without an open major hazard nothing triggers`() throws {
    try penalise("K7QX-H2", on: "2025-11-01", "2025-11-02", "2025-11-03")
    #expect(try codes() == [])
    try penalise("K7QX-H1", on: "2025-11-01", "2025-11-02", "2025-11-03")
    #expect(try triggers().map(\.unit) == ["V1"])
    try book.commit([
      .hazardStepped(
        HazardStep(
          hazard: "K7QX-H1",
          zone: "Z1",
          event: .voided(Voiding(StepFacts(on: "2025-12-01", note: "错"), target: nil))
        )
      )
    ])
    #expect(try codes() == [])
  }

  @Test func `The venues of one enterprise count as one unit, whatever zone is asked for`() throws {
    try penalise("K7QX-H3", on: "2025-11-01")
    try penalise("K7QX-H4", on: "2025-11-02", "2025-11-03")
    for zone in [nil, "Z1", "Z2"] as [ZoneCode?] {
      let triggers = try triggers(zone: zone)
      #expect(triggers.map(\.unit) == ["91110000600037341L"])
      #expect(triggers.first?.penalties.map(\.venue) == ["V3", "V4", "V4"])
      #expect(triggers.first?.openMajors == ["K7QX-H3"])
    }
    try penalise("K7QX-H1", on: "2025-11-01", "2025-11-02", "2025-11-03")
    #expect(try triggers(zone: "Z1").count == 2)
    #expect(try triggers(zone: "Z2").count == 1)
    #expect(throws: ServiceFault.self) { try triggers(zone: "Z9") }
  }
}

extension ServiceBook {
  /// Records events as the administrator.
  fileprivate func commit(_ events: [Event]) throws {
    _ = try store.takingTurn { book in
      try book.commit(events, by: "admin", at: ServiceBook.start)
    }
  }
}
