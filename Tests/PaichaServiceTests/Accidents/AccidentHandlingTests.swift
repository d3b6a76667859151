import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// Accidents as the service records them.
@Suite struct AccidentHandlingTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func code(_ body: () throws -> Void) -> ServiceFault.Code? {
    #expect(throws: ServiceFault.self, performing: body)?.code
  }

  private func log(_ venue: VenueCode, on day: Day = "2025-03-01") throws -> HazardID {
    let draft = InspectionDraft(
      venue: venue,
      day: day,
      findings: [FindingDraft(level: .general, description: "护栏松动", deadline: day.advanced(by: 9))]
    )
    let logged = try book.logging().log(draft)
    return try #require(logged.inspection.findings.first?.hazard)
  }

  @Test func `A report is graded, late by the minute, and owes what follows`() throws {
    let handled = try book.accidents("unit").report(.sample(deaths: 3))
    #expect(handled.accident.id == "K7QX-A1" && handled.event == nil)
    #expect(handled.accident.grade == .larger && handled.deciding == [.deaths])
    #expect(handled.faults.map(\.minutesLate) == [25])
    #expect(handled.clocks.map(\.kind) == [.accidentReportUp, .accidentInvestigate])
    #expect(handled.accident.opening.zone == "Z1")
    #expect(handled.accident.opening.rulebook == book.rules.rulebook.title)
    let owed = try book.agenda(today: "2025-03-21").filter { $0.duty == nil }
    #expect(owed.map(\.subject) == ["K7QX-A1", "K7QX-A1"])
    #expect(try book.problems() == [])
  }

  @Test func `Steps go on from what is recorded, and each is one entry`() throws {
    _ = try book.accidents("unit").report(.sample())
    let size = try book.store.head().size
    let revised = try book.accidents("inspector").revise(
      "K7QX-A1",
      StepFacts(on: "2025-03-22")
    ) { known in
      Casualties(
        deaths: known.deaths + 9,
        seriousInjuries: known.seriousInjuries,
        missing: 0,
        lossFen: 0
      ) ?? known
    }
    #expect(revised.accident.grade == .major && revised.deciding == [.deaths])
    let up = try book.accidents("handler").handle(
      AccidentCommand(
        .reportUp(to: .city, at: Instant("2025-03-20" as Day, minuteOfDay: 700)),
        StepFacts(on: "2025-03-20")
      ),
      of: "K7QX-A1"
    )
    #expect(up.faults.map(\.minutesLate) == [10])
    #expect(up.head.size == size + 2)
    let view = try #require(try book.store.accident("K7QX-A1"))
    #expect(view.accident == up.accident && view.steps.count == 3)
    #expect(try book.problems() == [])
  }

  @Test func `A revision dated before the delivery moves the approval from its first day on`()
    throws
  {
    _ = try book.accidents("unit").report(.sample(deaths: 29))
    func take(_ step: AccidentCommand.Step, on day: Day) throws {
      let command = AccidentCommand(step, StepFacts(on: day))
      _ = try book.accidents("handler").handle(command, of: "K7QX-A1")
    }
    try take(.investigate(body: "国务院"), on: "2025-03-22")
    try take(.deliver, on: "2025-04-15")
    let more = try #require(
      Casualties(deaths: 30, seriousInjuries: 0, missing: 0, lossFen: 0)
    )
    try take(.revise(more), on: "2025-04-10")
    let clocks = try #require(try book.store.accident("K7QX-A1")).clocks
      .filter { $0.clock.kind == .accidentApprove }
    #expect(clocks.map(\.clock.from) == ["2025-04-15", "2025-04-15"])
    #expect(clocks.map(\.stoppedOn) == ["2025-04-15", nil])
    #expect(clocks.map(\.clock.limit?.value) == [15, 30])
    #expect(clocks.map(\.daysLate) == [nil, nil])
    #expect(try book.problems() == [])
  }

  @Test func `Hazards must exist and belong to the venue`() throws {
    let (here, there) = (try log("V1"), try log("V2"))
    let head = try book.store.head()
    let unknown = code { _ = try book.accidents("unit").report(.sample(hazards: ["K7QX-H99"])) }
    #expect(unknown == .noSuchHazard)
    let other = #expect(throws: AccidentRefusal.self) {
      try book.accidents("unit").report(.sample(hazards: [there]))
    }
    #expect(other?.code == .otherVenue)
    #expect(try book.store.head() == head)
    _ = try book.accidents("unit").report(.sample(hazards: [here]))
    let again = #expect(throws: AccidentRefusal.self) {
      try book.accidents("handler")
        .handle(AccidentCommand(.link([here]), StepFacts(on: "2025-03-21")), of: "K7QX-A1")
    }
    #expect(again?.code == .linkedAlready)
    let known = try book.store.knownHazards(before: "K7QX-A1")
    #expect(known.map(\.id) == [here] && known.map(\.daysOverdue) == [10])
    #expect(known.map(\.isLinked) == [true])
  }

  @Test func `Known before is what was found on an earlier day, as it stood that day`() throws {
    let earlier = try log("V1", on: "2025-03-19")
    let (sameDay, later) = (try log("V1", on: "2025-03-20"), try log("V1", on: "2025-03-21"))
    let (onDay, after) = (try log("V1", on: "2025-03-18"), try log("V1", on: "2025-03-18"))
    func upgrade(_ hazard: HazardID, on day: Day) throws {
      let regrade = HazardCommand.regrade(
        StepFacts(on: day, note: "复核"),
        .major,
        Criterion(edition: "GB 35181-2017", clause: "6.5"),
        authority: "商务局"
      )
      _ = try book.handling("lead").handle(regrade, of: hazard)
    }
    try upgrade(onDay, on: "2025-03-20")
    try upgrade(after, on: "2025-03-21")
    _ = try book.accidents("unit").report(.sample(hazards: [sameDay]))
    let known = try book.store.knownHazards(before: "K7QX-A1")
    #expect(known.map(\.id) == [onDay, after, earlier], "not \(sameDay), not \(later)")
    #expect(known.map(\.level) == [.major, .general, .general])
    #expect(try book.store.hazard(after)?.hazard.level == .major)
  }

  @Test func `A void accident is on record, but neither in lists nor in the venue's file`() throws {
    _ = try book.accidents("unit").report(.sample())
    _ = try book.accidents("unit").report(.sample(deaths: 2))
    let mistake = StepFacts(on: "2025-03-21", note: "重复登记")
    _ = try book.accidents("handler").handle(AccidentCommand(.void, mistake), of: "K7QX-A1")
    var filter = AccidentFilter()
    #expect(try book.store.accidents(filter).map(\.id) == ["K7QX-A2"])
    filter.includesVoid = true
    #expect(try book.store.accidents(filter).map(\.id) == ["K7QX-A2", "K7QX-A1"])
    #expect(try book.store.accident("K7QX-A1")?.accident.phase == .void)
    let file = try VenueFile(of: "V1", in: book.store, rules: book.rules, today: "2025-12-31")
    #expect(file.accidents.map(\.id) == ["K7QX-A2"])
  }

  @Test func `Where nobody is registered nothing is reported`() throws {
    let head = try book.store.head()
    #expect(
      code { _ = try book.accidents("unit").report(.sample(holder: .venue("V9"))) } == .noSuchVenue
    )
    #expect(
      code { _ = try book.accidents("unit").report(.sample(holder: .park("Z9", "园"))) }
        == .noSuchZone
    )
    #expect(
      code {
        _ = try book.accidents("handler")
          .handle(AccidentCommand(.deliver, StepFacts(on: "2025-03-21")), of: "K7QX-A9")
      } == .noSuchAccident
    )
    #expect(code { _ = try book.accidents(nil).report(.sample()) } == .noActor)
    let evaluator = #expect(throws: AccidentRefusal.self) {
      try book.accidents("evaluator").report(.sample())
    }
    #expect(evaluator?.code == .role)
    #expect(try book.store.head() == head)
  }

  @Test func `An accident of a park belongs to its zone`() throws {
    let handled = try book.accidents("lead").report(.sample(holder: .park("Z2", "北园")))
    #expect(handled.accident.opening.zone == "Z2")
    let rows = try book.store.accidents(AccidentFilter())
    #expect(rows.map(\.holder) == [.park("Z2", "北园")] && rows.map(\.venueName) == [nil])
    #expect(try book.store.knownHazards(before: "K7QX-A1") == [])
    #expect(try book.problems() == [])
  }
}
