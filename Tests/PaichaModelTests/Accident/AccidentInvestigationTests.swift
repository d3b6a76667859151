import PaichaModel
import Testing

/// The investigation and what follows: terms, extensions, approval, evaluation.
struct AccidentInvestigationTests {
  @Test func `Each step ends the term before it and starts the next`() throws {
    var accident = try Accident.sample()
    let begun = try accident.take(.investigate(body: "区政府"), on: "2025-03-22")
    #expect(begun.ended == [] && begun.clocks == [])
    #expect(accident.investigation?.body == "区政府" && accident.investigation?.since == "2025-03-22")
    let delivered = try accident.take(.deliver, on: "2025-05-20")
    #expect(delivered.ended == [.accidentInvestigate])
    #expect(delivered.clocks.dues == [.accidentApprove: "2025-06-04"])
    let approved = try accident.take(.approve(responsible: true), on: "2025-06-03")
    #expect(approved.ended.contains(.accidentApprove))
    #expect(approved.clocks.dues == [.accidentEvaluate: "2026-06-03"])
    #expect(accident.approval?.isResponsible == true)
    #expect(accident.approval?.document == "〔2025〕第1号")
    let evaluated = try accident.take(.evaluate(medium: "官网"), on: "2026-06-01")
    #expect(evaluated.ended.contains(.accidentEvaluate))
    #expect(evaluated.stopped.isSuperset(of: [.accidentInvestigate, .accidentApprove]))
    #expect(!evaluated.stopped.contains(.accidentReportUp))
    #expect(accident.state == .evaluated(on: "2026-06-01", medium: "官网"))
  }

  @Test func `An extraordinary accident is approved within 30 days`() throws {
    let accident = try Accident.sample(
      phase: .underInvestigation,
      .sample(.fall, .sample(deaths: 30))
    )
    let delivered = try accident.event(.deliver, .sample(on: "2025-05-20"))
    #expect(delivered.clocks.dues == [.accidentApprove: "2025-06-19"])
    #expect(delivered.clocks.first?.rule == "accident.approve_extraordinary")
  }

  @Test func `Extensions add up to 60 days, and the term runs from the accident`() throws {
    var accident = try Accident.sample(phase: .underInvestigation)
    let first = try accident.take(.extend(.investigation(days: 30)), on: "2025-05-01")
    #expect(first.clocks.dues == [.accidentInvestigate: "2025-06-18"])
    #expect(first.clocks.first?.limit == TimeLimit(value: 90, unit: .calendarDay))
    #expect(first.clocks.first?.from == "2025-03-20")
    #expect(first.stopped == [.accidentInvestigate])
    #expect(try accident.refusal(of: .extend(.investigation(days: 31))) == .extensionTooLong)
    let second = try accident.take(.extend(.investigation(days: 30)), on: "2025-06-01")
    #expect(second.clocks.dues == [.accidentInvestigate: "2025-07-18"])
    #expect(try accident.refusal(of: .extend(.investigation(days: 1))) == .extensionTooLong)
    #expect(accident.days(of: .investigation) == 60)
  }

  @Test func `Appraisal is not counted and has no limit, but needs a note`() throws {
    var accident = try Accident.sample()
    try accident.take(.extend(.investigation(days: 60)), on: "2025-05-01")
    let appraisal = AccidentCommand.Step.extend(.appraisal(days: 200))
    let silent = StepFacts.sample(on: "2025-05-02", note: nil)
    #expect(try accident.refusal(of: appraisal, silent) == .reasonNeeded)
    let event = try accident.take(appraisal, on: "2025-05-02")
    #expect(event.clocks.first?.limit?.value == 320)
    #expect(accident.days(of: .appraisal) == 200 && accident.days(of: .investigation) == 60)
  }

  @Test func `Extensions by a government have its document, an appraisal need not`() throws {
    let unnumbered = StepFacts.sample(on: "2025-03-24", document: nil)
    let open = try Accident.sample()
    let investigation = AccidentCommand.Step.extend(.investigation(days: 30))
    #expect(try open.refusal(of: investigation, unnumbered) == .documentNeeded)
    #expect(try open.refusal(of: investigation) == nil)
    #expect(try open.refusal(of: .extend(.appraisal(days: 30)), unnumbered) == nil)
    let grave = try Accident.sample(phase: .reportDelivered, .sample(.fall, .sample(deaths: 30)))
    let approval = AccidentCommand.Step.extend(.approval(days: 20))
    #expect(try grave.refusal(of: approval, unnumbered) == .documentNeeded)
    #expect(try grave.refusal(of: approval) == nil)
  }

  @Test(arguments: [0, -1, Int.max])
  func `An extension has days that can be counted`(days: Int) throws {
    let accident = try Accident.sample()
    #expect(try accident.refusal(of: .extend(.appraisal(days: days))) == .extensionDays)
    #expect(try accident.refusal(of: .extend(.investigation(days: days))) == .extensionDays)
  }

  @Test func `Only the approval of an extraordinary accident is extended, by 30 days`() throws {
    let ordinary = try Accident.sample(phase: .reportDelivered)
    #expect(try ordinary.refusal(of: .extend(.approval(days: 1))) == .approvalNotExtended)
    var grave = try Accident.sample(phase: .reportDelivered, .sample(.fall, .sample(deaths: 30)))
    #expect(try grave.refusal(of: .extend(.approval(days: 31))) == .extensionTooLong)
    let event = try grave.take(.extend(.approval(days: 20)), on: "2025-04-01")
    #expect(event.clocks.dues == [.accidentApprove: "2025-05-10"])
    #expect(event.stopped == [.accidentApprove])
    #expect(try grave.refusal(of: .extend(.approval(days: 11))) == .extensionTooLong)
    #expect(try grave.refusal(of: .extend(.approval(days: 10))) == nil)
  }

  @Test(arguments: [AccidentPhase.reported, .underInvestigation, .reportDelivered])
  func `A term is extended only while it runs`(phase: AccidentPhase) throws {
    let accident = try Accident.sample(phase: phase, .sample(.fall, .sample(deaths: 30)))
    let isDelivered = phase == .reportDelivered
    let codes = try AccidentExtension.Kind.allCases.map { kind in
      try accident.refusal(of: .extend(AccidentExtension(kind, days: 5)))
    }
    let none = AccidentRefusal.Code?.none
    #expect(
      codes
        == (isDelivered
          ? [.extensionNotNow, .extensionNotNow, none] : [none, none, .extensionNotNow])
    )
  }

  @Test func `Approval needs a document, evaluation and voiding a note`() throws {
    let delivered = try Accident.sample(phase: .reportDelivered)
    let unnumbered = StepFacts.sample(on: "2025-03-24", document: nil)
    #expect(try delivered.refusal(of: .approve(responsible: false), unnumbered) == .documentNeeded)
    let silent = StepFacts.sample(on: "2025-03-24", note: nil)
    #expect(try delivered.refusal(of: .void, silent) == .reasonNeeded)
    let approved = try Accident.sample(phase: .approved)
    #expect(try approved.refusal(of: .evaluate(medium: nil), silent) == .reasonNeeded)
  }

  @Test(arguments: AccidentPhase.allCases.filter { $0 != .void })
  func `Voiding stops every clock, and needs a document once a government has decided`(
    phase: AccidentPhase
  ) throws {
    let accident = try Accident.sample(phase: phase)
    let event = try accident.event(.void)
    #expect(event.stopped == Set(ClockKind.allCases))
    let silent = StepFacts.sample(on: "2025-03-24", note: nil)
    #expect(try accident.refusal(of: .void, silent) == .reasonNeeded)
    let unnumbered = StepFacts.sample(on: "2025-03-24", document: nil)
    let isSettled = phase == .approved || phase == .evaluated
    #expect(try accident.refusal(of: .void, unnumbered) == (isSettled ? .documentNeeded : nil))
  }

  @Test(
    arguments: [
      ("2025-03-19" as Day, AccidentRefusal.Code.beforeAccident), ("2025-03-20", .tooEarly),
      ("2025-03-21", nil), ("2025-04-01", nil), ("2025-04-02", .future),
    ] as [(Day, AccidentRefusal.Code?)]
  )
  func `A step lies between the one before and today`(
    day: Day,
    code: AccidentRefusal.Code?
  ) throws {
    let accident = try Accident.sample(phase: .underInvestigation)
    #expect(try accident.refusal(of: .deliver, .sample(on: day), today: "2025-04-01") == code)
  }

  @Test func `Hazards belong to the venue of the accident, each once`() throws {
    var accident = try Accident.sample(phase: .reported, .sample(hazards: ["K7QX-H1"]))
    #expect(accident.hazards == ["K7QX-H1"])
    #expect(try accident.refusal(of: .link(["K7QX-H1"])) == .linkedAlready)
    #expect(try accident.refusal(of: .link(["K7QX-H2", "K7QX-H2"])) == .linkedAlready)
    #expect(try accident.refusal(of: .link([])) == .hazardsNeeded)
    let elsewhere = [AccidentHazard("K7QX-H2", at: "V2")]
    #expect(try accident.refusal(of: .link(["K7QX-H2"]), hazards: elsewhere) == .otherVenue)
    try accident.take(.link(["K7QX-H2", "K7QX-H3"]), on: "2025-03-24")
    #expect(accident.hazards == ["K7QX-H1", "K7QX-H2", "K7QX-H3"])
  }

  @Test func `An accident of a zone body or park has no hazards of a venue`() throws {
    for holder in [Holder.zone("Z1"), .park("Z1", "北园")] {
      let accident = Accident(try AccidentDraft.sample(holder: holder).opening())
      #expect(try accident.refusal(of: .link(["K7QX-H1"])) == .otherVenue)
      #expect(throws: AccidentRefusal.self) {
        try AccidentDraft.sample(holder: holder, hazards: ["K7QX-H1"]).opening()
      }
    }
  }
}
