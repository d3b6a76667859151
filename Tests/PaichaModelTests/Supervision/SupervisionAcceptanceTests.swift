import PaichaModel
import Testing

/// Acceptance, its failure, delisting and consequences.
struct SupervisionAcceptanceTests {
  private let requested = Supervision.sample(phase: .acceptanceRequested)
  private let body = Actor.sample(.listingBody, id: "body")

  @Test func `A request ends the finish date and the reports, and starts the acceptance`() throws {
    let event = try Supervision.sample(phase: .rectifying).event(.requestAcceptance)
    #expect(event.clocks.dues == [.listingAccept: "2025-06-12"])
    #expect(event.ended == [.listingRectify])
    #expect(event.stopped == [.listingProgress])
  }

  @Test(arguments: [true, false])
  func `Acceptance takes two officers, none of whom proposed`(passes: Bool) throws {
    func refusal(by id: ActorID, with officers: [ActorID]) throws -> SupervisionRefusal.Code? {
      let step: SupervisionCommand.Step =
        passes ? .accept(with: officers) : .failAcceptance(with: officers, finishBy: nil)
      return try requested.refusal(of: step, by: .sample(.listingBody, id: id))
    }
    #expect(try refusal(by: "body", with: ["expert"]) == nil)
    #expect(try refusal(by: "body", with: []) == .tooFewOfficers)
    #expect(try refusal(by: "body", with: ["body", "body"]) == .tooFewOfficers)
    #expect(try refusal(by: "proposer", with: ["expert"]) == .acceptedByProposer)
    #expect(try refusal(by: "body", with: ["expert", "proposer"]) == .acceptedByProposer)
  }

  @Test func `The number of officers is the rulebook's`() throws {
    let three = try ClockRules.sample(changing: [.listingAcceptanceOfficers: 3])
    let two = SupervisionCommand.Step.accept(with: ["expert"])
    #expect(try requested.refusal(of: two, clocks: three) == .tooFewOfficers)
    let enough = SupervisionCommand.Step.accept(with: ["expert", "second"])
    #expect(try requested.refusal(of: enough, clocks: three) == nil)
  }

  @Test func `An accepted listing is delisted within five working days`() throws {
    let event = try requested.event(.accept(with: ["expert"]))
    #expect(event.clocks.dues == [.listingDelist: "2025-06-09"])
    #expect(event.ended == [.listingAccept])
  }

  @Test(arguments: [(Day?.none, "2025-12-31" as Day), ("2025-09-30", "2025-09-30")])
  func `A failed acceptance leads back to treatment, with a new finish date if given`(
    newFinish: Day?,
    finish: Day
  ) throws {
    let step = SupervisionCommand.Step.failAcceptance(with: ["expert"], finishBy: newFinish)
    let event = try requested.event(step)
    #expect(event.clocks.dues == [.listingProgress: "2025-09-02", .listingRectify: finish])
    let failed = try requested.after(step)
    #expect(failed.phase == .rectifying && failed.failures == 1 && failed.finishBy == finish)
  }

  @Test(arguments: [
    ("2025-06-01" as Day, SupervisionRefusal.Code.finishTooEarly), ("2025-06-02", nil),
    ("2026-03-05", nil), ("2026-03-06", .tooLong),
  ])
  func `The new finish date after a failure stays within twelve months of the approval`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    let step = SupervisionCommand.Step.failAcceptance(with: ["expert"], finishBy: day)
    #expect(try requested.refusal(of: step) == code)
  }

  @Test func `A listing is delisted only when every hazard is closed, with a document`() throws {
    let accepted = Supervision.sample(phase: .accepted)
    let delist = SupervisionCommand.Step.delist(medium: "政府网站", resumes: false)
    #expect(try accepted.refusal(of: delist, open: ["K7QX-H1"]) == .hazardsOpen)
    #expect(try accepted.refusal(of: delist) == nil)
    let unnumbered = StepFacts.sample(on: "2025-06-02", document: nil)
    #expect(try accepted.refusal(of: delist, unnumbered) == .documentNeeded)
    let event = try accepted.event(delist)
    #expect(event.ended == [.listingDelist])
    #expect(event.stopped == Set(ClockKind.allCases))
    #expect(try !accepted.after(delist).isActive)
  }

  @Test(arguments: [
    ("2025-12-31" as Day, SupervisionRefusal.Code.notDue), ("2026-01-01", nil),
  ])
  func `A consequence follows a missed finish date`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    for consequence in Consequence.allCases {
      let step = SupervisionCommand.Step.escalate(consequence)
      let refusal = try Supervision.sample(phase: .rectifying)
        .refusal(of: step, .sample(on: day))
      #expect(refusal == code)
    }
  }

  @Test func `A consequence follows two failed acceptances, with a document`() throws {
    let fail = SupervisionCommand.Step.failAcceptance(with: ["expert"], finishBy: nil)
    let once = try requested.after(fail)
    let escalate = SupervisionCommand.Step.escalate(.interviewed)
    #expect(try once.refusal(of: escalate) == .notDue)
    let twice = try once.after(.requestAcceptance).after(fail)
    #expect(twice.failures == 2)
    #expect(try twice.refusal(of: escalate) == nil)
    let unnumbered = StepFacts.sample(on: "2025-06-02", document: nil)
    #expect(try twice.refusal(of: escalate, unnumbered) == .documentNeeded)
    #expect(try twice.after(escalate).phase == .rectifying)
  }
}
