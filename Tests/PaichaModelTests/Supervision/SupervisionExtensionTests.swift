import PaichaModel
import Testing

/// Progress and extensions: in time, with a reason, decided by another, bounded.
struct SupervisionExtensionTests {
  private let rectifying = Supervision.sample(phase: .rectifying)
  private let pending = Supervision.sample(phase: .extensionPending)

  private func extend(until day: Day) -> SupervisionCommand.Step {
    .extend(until: day, measures: "专人值守")
  }

  @Test(arguments: [
    (-1, SupervisionRefusal.Code.percent), (0, nil), (100, nil), (101, .percent),
  ])
  func `Progress is 0 to 100 per cent`(percent: Int, code: SupervisionRefusal.Code?) throws {
    let step = SupervisionCommand.Step.progress(percent: percent, nextStep: "安装喷淋")
    #expect(try rectifying.refusal(of: step) == code)
  }

  @Test func `Progress is kept with its next step, and the next report is due in three months`()
    throws
  {
    let step = SupervisionCommand.Step.progress(percent: 40, nextStep: "安装喷淋")
    let event = try rectifying.event(step)
    #expect(event.clocks.dues == [.listingProgress: "2025-09-02"])
    #expect(event.ended == [.listingProgress])
    let progress = try rectifying.after(step).lastProgress
    #expect(progress?.percent == 40 && progress?.nextStep == "安装喷淋")
    #expect(progress?.day == "2025-06-02")
  }

  /// 20 working days before Wednesday 2025-12-31 end on that day when counted from 2025-12-03.
  @Test(arguments: [
    ("2025-12-03" as Day, SupervisionRefusal.Code?.none), ("2025-12-04", .extensionTooLate),
    ("2025-12-31", .extensionTooLate), ("2026-01-05", .extensionTooLate),
  ])
  func `An extension is asked for twenty working days before the finish date`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    let step = extend(until: "2026-02-27")
    #expect(try rectifying.refusal(of: step, .sample(on: day)) == code)
  }

  @Test(arguments: [
    ("2026-12-31" as Day, SupervisionRefusal.Code?.none), ("2027-01-03", .extensionTooLate),
    ("2027-01-04", .extensionTooLate),
  ])
  func `A provisional count refuses nobody before the finish date`(
    day: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    var listing = Supervision.sample(phase: .rectifying, finishBy: "2027-01-03")
    listing = try listing.after(.progress(percent: 1, nextStep: "x"), .sample(on: "2026-12-30"))
    let rules = try ClockRules.sample(changing: [.listingMaxTotal: 36])
    let step = extend(until: "2027-02-26")
    let facts = StepFacts.sample(on: day)
    #expect(try listing.refusal(of: step, facts, today: "2027-02-01", clocks: rules) == code)
  }

  @Test(arguments: [
    ("2025-12-30" as Day, SupervisionRefusal.Code.finishTooEarly),
    ("2025-12-31", .finishTooEarly), ("2026-01-01", nil), ("2026-03-05", nil),
    ("2026-03-06", .tooLong),
  ])
  func `An extension ends after the finish date, within twelve months of the approval`(
    until: Day,
    code: SupervisionRefusal.Code?
  ) throws {
    #expect(try rectifying.refusal(of: extend(until: until)) == code)
    #expect(try pending.refusal(of: .grantExtension(until: until)) == code)
  }

  @Test func `An extension needs a reason and keeps who asked`() throws {
    let silent = StepFacts.sample(on: "2025-06-02", note: nil)
    #expect(try rectifying.refusal(of: extend(until: "2026-02-27"), silent) == .reasonNeeded)
    let event = try rectifying.event(extend(until: "2026-02-27"))
    #expect(event.clocks.dues == [.listingExtensionDecide: "2025-06-16"])
    #expect(pending.pendingExtension?.actor == "unit")
    #expect(pending.pendingExtension?.until == "2026-02-27")
    #expect(pending.finishBy == "2025-12-31", "nothing is granted yet")
  }

  @Test(arguments: [SupervisionAct.grantExtension, .refuseExtension])
  func `Nobody decides on their own request`(act: SupervisionAct) throws {
    let step = try #require(SupervisionCommand.Step.sample(act))
    let own = Actor.sample(.listingBody, id: "unit")
    #expect(try pending.refusal(of: step, by: own) == .ownRequest)
    #expect(try pending.refusal(of: step, by: .sample(.listingBody, id: "body")) == nil)
  }

  @Test(arguments: [(Day?.none, "2026-02-27" as Day), ("2026-01-30", "2026-01-30")])
  func `A granted extension is as long as asked for, or as decided`(
    until: Day?,
    finish: Day
  ) throws {
    let event = try pending.event(.grantExtension(until: until))
    #expect(event.clocks.dues == [.listingRectify: finish])
    #expect(event.stopped == [.listingRectify])
    let granted = try pending.after(.grantExtension(until: until))
    #expect(granted.finishBy == finish && granted.phase == .rectifying)
    #expect(granted.extensionsGranted == 1 && granted.pendingExtension == nil)
  }

  @Test func `A second extension is refused, unless the rulebook allows more`() throws {
    let granted = try pending.after(.grantExtension(until: "2026-01-30"))
    let again = extend(until: "2026-02-27")
    #expect(try granted.refusal(of: again) == .extensions)
    let two = try ClockRules.sample(changing: [.listingExtensionCount: 2])
    #expect(try granted.refusal(of: again, clocks: two) == nil)
    let none = try ClockRules.sample(changing: [.listingExtensionCount: 0])
    #expect(try rectifying.refusal(of: again, clocks: none) == .extensions)
  }

  @Test func `A refused extension leaves the finish date and does not count`() throws {
    let refused = try pending.after(.refuseExtension)
    #expect(refused.finishBy == "2025-12-31" && refused.extensionsGranted == 0)
    #expect(try refused.refusal(of: extend(until: "2026-02-27")) == nil)
  }
}
