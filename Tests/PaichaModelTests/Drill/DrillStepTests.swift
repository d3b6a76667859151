import PaichaModel
import Testing

/// What the steps of a drill keep, and the report it owes.
struct DrillStepTests {
  private static let holders: [Holder] = [.venue("V1"), .zone("Z1"), .park("Z1", "核心区")]

  @Test func `A drill that was held keeps what is told of it`() throws {
    let opening = try DrillDraft.sample().opening()
    #expect(opening.id == "K7QX-D1" && opening.reference == "YL-1" && opening.zone == "Z1")
    #expect(opening.kind == .full && opening.topic == "夜间疏散" && opening.owesReport)
    #expect(opening.plan == ExercisedPlan("K7QX-P1", version: 2, kind: .special))
    let drill = Drill(opening)
    #expect(drill.state == .held(on: "2025-03-03"))
    #expect(drill.heldOn == "2025-03-03")
    #expect(drill.conduct == DrillConduct(participants: 120, roll: 150))
    #expect(drill.evaluation == nil)
  }

  @Test func `A planned drill waits for its day and has nobody taking part yet`() throws {
    let opening = try DrillDraft.sample(stage: .planned(for: "2025-06-30")).opening()
    #expect(opening.clocks == [])
    var drill = Drill(opening)
    #expect(drill.state == .planned(for: "2025-06-30"))
    #expect(drill.heldOn == nil && drill.conduct == nil)
    let event = try drill.event(.hold(DrillConduct(participants: 9, roll: 9)))
    #expect(event.clocks.dues == [.drillReport: "2025-04-07"])
    drill.apply(event)
    #expect(drill.heldOn == "2025-03-24")
    #expect(drill.conduct == DrillConduct(participants: 9, roll: 9))
  }

  @Test func `It is planned for the day it is planned on, or later`() throws {
    func opening(for day: Day) throws -> DrillOpening {
      try DrillDraft.sample(stage: .planned(for: day)).opening()
    }
    #expect(try opening(for: "2025-03-03").stage == .planned(for: "2025-03-03"))
    #expect(try opening(for: "2030-01-01").stage == .planned(for: "2030-01-01"))
    #expect(throws: DrillRefusal.tooEarly(nil, "2025-03-02", "2025-03-03")) {
      try opening(for: "2025-03-02")
    }
  }

  @Test(arguments: Role.allCases)
  func `Only those who keep emergency work record one`(role: Role) throws {
    let actor = Actor.sample(role)
    guard role.may(.keepEmergency) else {
      #expect(throws: DrillRefusal.role(nil, actor, .keepEmergency)) {
        try DrillDraft.sample().opening(by: actor)
      }
      return
    }
    #expect(try DrillDraft.sample().opening(by: actor).actor == actor.id)
  }

  @Test func `It is not recorded in the future`() throws {
    #expect(try DrillDraft.sample().opening(today: "2025-03-03").facts.day == "2025-03-03")
    #expect(throws: DrillRefusal.future(nil, "2025-03-03", "2025-03-02")) {
      try DrillDraft.sample().opening(today: "2025-03-02")
    }
  }

  @Test(
    arguments: [
      (0, nil, .participantsNeeded), (-1, nil, .participantsNeeded), (0, 10, .participantsNeeded),
      (11, 10, .moreThanRoll(11, 10)), (10, 10, nil), (1, 10, nil), (1, nil, nil),
      (1, 0, .moreThanRoll(1, 0)), (1_000_000, 1_000_000, nil),
      (1_000_001, nil, .tooMany(1_000_001)), (1, Int.max, .tooMany(Int.max)),
    ] as [(Int, Int?, DrillRefusal?)]
  )
  func `Somebody takes part, and no more than are on the roll`(
    participants: Int,
    roll: Int?,
    refusal: DrillRefusal?
  ) throws {
    let conduct = DrillConduct(participants: participants, roll: roll)
    #expect(try Drill.sample(phase: .planned).refusal(of: .hold(conduct)) == refusal)
    guard let refusal else {
      #expect(try DrillDraft.sample(stage: .held(conduct)).opening().stage == .held(conduct))
      return
    }
    #expect(throws: refusal) { try DrillDraft.sample(stage: .held(conduct)).opening() }
  }

  @Test(arguments: [true, false])
  func `The report runs ten working days from the drill, only where it is owed`(
    isOwed: Bool
  ) throws {
    let rules = try DrillRules.sample(owesReport: isOwed)
    let told: [ClockKind: Day] = isOwed ? [.drillReport: "2025-03-17"] : [:]
    let opening = try DrillDraft.sample().opening(rules: rules)
    #expect(opening.clocks.dues == told && opening.owesReport == isOwed)
    // What is owed was settled when the drill was planned.
    let planned = try Drill.sample(phase: .planned, rules: rules)
    for later in [true, false] {
      let event = try planned.event(
        .sample(.hold),
        .sample(on: "2025-03-03"),
        rules: .sample(owesReport: later)
      )
      #expect(event.clocks.dues == told)
    }
  }

  @Test func `The ten days of the report are working days`() throws {
    let rules = try DrillRules.sample(calendar: .labourDay2024)
    let opening = try DrillDraft.sample(on: "2024-04-26").opening(rules: rules)
    #expect(opening.clocks.dues == [.drillReport: "2024-05-13"])
    #expect(opening.clocks.map(\.rule) == ["drill.crowded_report"])
  }

  @Test(arguments: holders)
  func `Only the problems of a venue's drill become hazards`(holder: Holder) throws {
    let drill = try Drill.sample(phase: .held, holder: holder)
    let problems = [FindingDraft(description: "指示灯不亮"), FindingDraft(description: "门卡死")]
    #expect(try drill.refusal(of: .evaluate("尚可", problems: [])) == nil)
    #expect(
      try drill.refusal(of: .evaluate("尚可", problems: problems))
        == (holder.venue == nil ? .problemsNeedVenue : nil)
    )
    guard holder.venue != nil else { return }
    var evaluated = drill
    let event = try drill.event(.evaluate("尚可", problems: problems), hazards: "K7QX-I9")
    #expect(event.step == .evaluated("尚可", hazards: "K7QX-I9", problems: 2))
    #expect(event.clocks == [] && event.ended == [] && event.stopped == [])
    evaluated.apply(event)
    let evaluation = try #require(evaluated.evaluation)
    #expect(evaluation.text == "尚可" && evaluation.hazards == "K7QX-I9")
    #expect(evaluation.problems == 2 && evaluation.day == "2025-03-24")
    #expect(evaluated.state == .evaluated(evaluation))
  }

  @Test func `A report ends its clock, a withdrawal stops whatever runs`() throws {
    var reported = try Drill.sample(phase: .evaluated)
    let event = try reported.event(.report(to: "商务局"))
    #expect(event.ended == [.drillReport] && event.stopped == [])
    reported.apply(event)
    #expect(reported.state == .reported(to: "商务局", on: "2025-03-24"))
    #expect(reported.evaluation != nil)
    for (phase, step) in [(.planned, .cancel), (.held, .void), (.reported, .void)]
      as [(DrillPhase, DrillCommand.Step)]
    {
      let drill = try Drill.sample(phase: phase)
      let event = try drill.event(step)
      #expect(event.stopped == Set(ClockKind.allCases) && event.ended == [] && event.clocks == [])
    }
  }
}
