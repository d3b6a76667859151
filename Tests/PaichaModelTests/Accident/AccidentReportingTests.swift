import PaichaModel
import Testing

/// The hours in which an accident is reported, level by level, and what is late.
struct AccidentReportingTests {
  /// When it was reported after it was known at 08:10, and by how many minutes that is late.
  @Test(
    arguments: [
      ("2025-03-20 08:10" as Instant, nil), ("2025-03-20 09:10", nil), ("2025-03-20 09:11", 1),
      ("2025-03-21 09:10", 1_440),
    ] as [(Instant, Int?)]
  )
  func `The head of the unit has one hour`(reported: Instant, late: Int?) throws {
    let opening = try AccidentDraft.sample(reported: reported).opening()
    #expect(opening.faults.map(\.minutesLate) == (late.map { [$0] } ?? []))
    #expect(opening.faults.allSatisfy { $0.kind == .late && $0.level == .county })
    #expect(opening.faults.allSatisfy { $0.discoveredOn == reported.day })
    #expect(Accident(opening).faults == opening.faults)
  }

  @Test func `A minute that has begun counts, and seconds are not lost`() throws {
    let known: Instant = "2025-03-20 08:10"
    let reported = Instant(milliseconds: known.milliseconds + 3_600_000 + 1_500)
    let opening = try AccidentDraft.sample(known: known, reported: reported).opening()
    #expect(opening.faults.map(\.minutesLate) == [1])
  }

  @Test(
    arguments: [
      ("2025-03-20 11:00" as Instant, nil), ("2025-03-20 11:01", 1), ("2025-03-20 09:00", nil),
      ("2025-03-21 11:00", 1_440),
    ] as [(Instant, Int?)]
  )
  func `Each level has two hours`(at: Instant, late: Int?) throws {
    var accident = try Accident.sample()
    let event = try accident.reportUp(to: .city, at: at)
    #expect(event.fault?.minutesLate == late)
    #expect(event.fault.map(\.level) == (late == nil ? nil : .city))
    #expect(accident.faults.count == (late == nil ? 0 : 1))
    #expect(accident.reached == .city && accident.reachedAt == at)
    #expect(event.ended == [.accidentReportUp] && event.clocks == [])
  }

  @Test func `The report upward is due two hours after the last receipt`() throws {
    let day = try AccidentDraft.sample().opening().clocks
    #expect(day.dues == [.accidentReportUp: "2025-03-20", .accidentInvestigate: "2025-05-19"])
    let clock = try #require(day.first { $0.kind == .accidentReportUp })
    #expect(clock.limit == TimeLimit(value: 2, unit: .hour))
    #expect(clock.rule == "accident.report_level" && !clock.due.isProvisional)
    let night = try AccidentDraft.sample(occurred: "2025-12-31 21:01").opening()
    #expect(night.times.reportedAt == "2025-12-31 22:01")
    #expect(night.clocks.dues[.accidentReportUp] == "2026-01-01")
  }

  @Test func `Each level starts the term of the next, until the grade is satisfied`() throws {
    var accident = try Accident.sample(phase: .reported, .sample(.fall, .sample(deaths: 10)))
    let city = try accident.reportUp(to: .city, at: "2025-03-20 10:30")
    #expect(city.clocks.dues == [.accidentReportUp: "2025-03-20"])
    let province = try accident.reportUp(to: .province, at: "2025-03-20 12:30")
    #expect(province.fault == nil && province.clocks.count == 1)
    let state = try accident.reportUp(to: .state, at: "2025-03-20 14:31")
    #expect(state.fault?.minutesLate == 1 && state.fault?.level == .state)
    #expect(state.clocks == [] && accident.reportOwedSince == nil)
    #expect(
      try accident.refusal(of: .reportUp(to: .state, at: "2025-03-24 15:00")) == .notUpward
    )
  }

  @Test func `Levels may be passed over; the next one's two hours judge all the same`() throws {
    var accident = try Accident.sample(phase: .reported, .sample(.fall, .sample(deaths: 3)))
    let event = try accident.reportUp(to: .province, at: "2025-03-20 11:05")
    #expect(event.fault?.minutesLate == 5 && event.fault?.level == .city)
    #expect(event.clocks == [] && accident.reached == .province)
    #expect(try accident.refusal(of: .reportUp(to: .city, at: "2025-03-24 15:00")) == .notUpward)
    let further = try accident.reportUp(to: .state, at: "2025-03-22 11:05")
    #expect(further.fault == nil && further.clocks == [], "more than was owed is never late")
  }

  @Test func `A report that was never made stays owed after the evaluation`() throws {
    var accident = try Accident.sample(phase: .evaluated, .sample(.fall, .sample(deaths: 3)))
    #expect(accident.reportOwedSince == "2025-03-20 09:00")
    let event = try accident.reportUp(to: .province, at: "2025-06-02 09:00")
    #expect(event.fault?.level == .city)
    #expect(accident.reportOwedSince == nil && accident.phase == .evaluated)
  }

  @Test func `A report goes upward and not before the one it passes on`() throws {
    let accident = try Accident.sample()
    #expect(try accident.refusal(of: .reportUp(to: .county, at: "2025-03-24 10:00")) == .notUpward)
    let early = AccidentCommand.Step.reportUp(to: .city, at: "2025-03-20 08:59")
    #expect(try accident.refusal(of: early, .sample(on: "2025-03-20")) == .receiptTooEarly)
  }

  @Test func `Occurred, known and reported follow one another`() throws {
    func refusal(_ draft: AccidentDraft) throws -> AccidentRefusal.Code? {
      do {
        _ = try draft.opening(today: "2025-03-20")
        return nil
      } catch let refusal as AccidentRefusal {
        return refusal.code
      }
    }
    #expect(try refusal(.sample(known: "2025-03-20 07:59")) == .timesOutOfOrder)
    #expect(try refusal(.sample(reported: "2025-03-20 08:09")) == .timesOutOfOrder)
    #expect(try refusal(.sample(known: "2025-03-20 08:00")) == nil)
    #expect(try refusal(.sample(reported: "2025-03-21 00:00")) == .future)
    #expect(try refusal(.sample(reported: "2025-03-20 23:59")) == nil)
  }

  @Test func `A fault that was found counts on the day it came to light`() throws {
    var accident = try Accident.sample()
    let event = try accident.take(.findFault(.concealed, .county), on: "2027-01-05")
    #expect(event.fault?.discoveredOn == "2027-01-05" && event.fault?.minutesLate == nil)
    #expect(accident.faults.map(\.kind) == [.concealed])
    let again = AccidentCommand.Step.findFault(.concealed, .county)
    #expect(try accident.refusal(of: again, .sample(on: "2027-02-01")) == .faultKnown)
    #expect(
      try accident.refusal(of: .findFault(.concealed, .city), .sample(on: "2027-02-01")) == nil
    )
    #expect(try accident.refusal(of: .findFault(.late, .city)) == .lateIsDerived)
  }

  @Test func `A fault needs a note and a document`() throws {
    let accident = try Accident.sample()
    let step = AccidentCommand.Step.findFault(.omitted, .city)
    let silent = StepFacts.sample(on: "2025-03-24", note: nil)
    #expect(try accident.refusal(of: step, silent) == .reasonNeeded)
    let unnumbered = StepFacts.sample(on: "2025-03-24", document: nil)
    #expect(try accident.refusal(of: step, unnumbered) == .documentNeeded)
  }

  @Test func `Only a late report has minutes, and some`() {
    #expect(ReportingFault(found: .late, level: .city, on: "2025-03-20") == nil)
    #expect(ReportingFault(lateBy: 0, level: .city, on: "2025-03-20") == nil)
    #expect(ReportingFault(lateBy: 1, level: .city, on: "2025-03-20")?.kind == .late)
  }

  @Test func `Hours are read from the rulebook, and only as hours`() throws {
    let opening = try AccidentDraft.sample(reported: "2025-03-20 10:10")
      .opening(changing: [.accidentReportUnit: 2, .accidentReportLevel: 24])
    #expect(opening.faults == [])
    #expect(opening.clocks.dues[.accidentReportUp] == "2025-03-21")
    let rulebook = Rulebook.sample(units: ["accident.report_unit": "working_day"])
    let rules = try AccidentRules(
      clocks: try ClockRules(rulebook: rulebook, calendar: .knownTo2026)
    )
    #expect(throws: RulebookFault.self) {
      try Accident.open(
        .sample(),
        hazards: [],
        id: "K7QX-A1",
        zone: nil,
        today: "2025-12-31",
        actor: .sample(.unit),
        rules: rules
      )
    }
  }
}
