import PaichaModel
import Testing

/// Changes of casualties: inside the window they regrade, after it they are kept.
struct AccidentRevisionTests {
  /// Kind, day of the accident, and the last day on which a change regrades.
  private static let windows: [(AccidentKind, Instant, Day)] = [
    (.fall, "2025-03-20 08:00", "2025-04-19"), (.fall, "2024-02-01 00:00", "2024-03-02"),
    (.fall, "2025-02-01 23:59", "2025-03-03"), (.gas, "2025-12-15 12:00", "2026-01-14"),
    (.fire, "2025-03-20 08:00", "2025-03-27"), (.roadTraffic, "2025-12-28 08:00", "2026-01-04"),
    (.fire, "2024-02-25 08:00", "2024-03-03"), (.explosion, "2025-09-01 08:00", "2025-10-01"),
  ]

  @Test(arguments: windows.indices)
  func `The window ends 30 days after the accident, 7 for fire and road traffic`(
    index: Int
  ) throws {
    let (kind, occurred, last) = Self.windows[index]
    let accident = Accident(try AccidentDraft.sample(kind, occurred: occurred).opening())
    #expect(accident.opening.windowThrough == last)
    let step = AccidentCommand.Step.revise(.sample(deaths: 3))
    let inside = try accident.event(step, .sample(on: last))
    let outside = try accident.event(step, .sample(on: last.advanced(by: 1)))
    #expect(
      inside.step
        == .revised(
          AccidentRevision(.sample(deaths: 3), .graded(.larger, rulebook: "sample 2025.1"))
        )
    )
    #expect(outside.step == .revised(AccidentRevision(.sample(deaths: 3), .recorded)))
  }

  @Test(arguments: AccidentKind.allCases)
  func `Only fire and road traffic have the short window`(kind: AccidentKind) throws {
    let opening = try AccidentDraft.sample(kind).opening()
    let days = opening.windowThrough.days(since: opening.occurredOn)
    #expect(days == (kind == .fire || kind == .roadTraffic ? 7 : 30))
  }

  @Test func `A window that ends on a day off does not roll to a working day`() throws {
    let draft = AccidentDraft.sample(occurred: "2025-03-21 08:00")
    let opening = try draft.opening(changing: [.calendarDeadlineRolls: 1])
    #expect(opening.windowThrough == "2025-04-20" && opening.windowThrough.isWeekend)
  }

  @Test func `The first grade and the last graded casualties are kept`() throws {
    var accident = try Accident.sample()
    try accident.take(.revise(.sample(deaths: 3)), on: "2025-04-01")
    try accident.take(.revise(.sample(deaths: 2)), on: "2025-04-10")
    #expect(accident.firstGrade == .general && accident.grade == .general)
    try accident.take(.revise(.sample(deaths: 10)), on: "2025-04-19")
    try accident.take(.revise(.sample(deaths: 30)), on: "2025-04-20")
    #expect(accident.grade == .major && accident.revisions == 4)
    #expect(accident.casualties == .sample(deaths: 30))
    #expect(accident.gradedCasualties == .sample(deaths: 10))
    #expect(accident.lastDay == "2025-04-20")
  }

  @Test func `Unchanged casualties are refused, and so are days out of order`() throws {
    var accident = try Accident.sample()
    #expect(try accident.refusal(of: .revise(.sample(deaths: 1))) == .unchanged)
    let more = AccidentCommand.Step.revise(.sample(deaths: 2))
    #expect(try accident.refusal(of: more, .sample(on: "2025-03-19")) == .beforeAccident)
    #expect(try accident.refusal(of: more, .sample(on: "2025-03-20")) == nil)
    try accident.take(more, on: "2025-03-26")
    let most = AccidentCommand.Step.revise(.sample(deaths: 3))
    #expect(try accident.refusal(of: most, .sample(on: "2025-03-25")) == .tooEarly)
    #expect(try accident.refusal(of: most, .sample(on: "2025-03-26")) == nil)
    #expect(
      try accident.refusal(of: most, .sample(on: "2025-03-27"), today: "2025-03-26") == .future
    )
  }

  @Test func `A change is dated by itself, also after the investigation began`() throws {
    var accident = try Accident.sample()
    try accident.take(.investigate(body: "区政府"), on: "2025-04-30")
    try accident.take(.revise(.sample(deaths: 3)), on: "2025-04-19")
    #expect(accident.grade == .larger && accident.lastDay == "2025-04-30")
  }

  @Test func `A higher grade starts the report upward again where it had ended`() throws {
    var accident = try Accident.sample()
    try accident.reportUp(to: .city, at: "2025-03-20 10:00")
    #expect(accident.reportOwedSince == nil)
    let event = try accident.take(.revise(.sample(deaths: 3)), on: "2025-03-22")
    #expect(event.clocks.map(\.kind) == [.accidentReportUp])
    #expect(
      event.clocks.first?.from == "2025-03-22" && event.clocks.dues.values.first == "2025-03-23"
    )
    #expect(accident.reportOwedSince == "2025-03-23 00:00")
    let inTime = try accident.event(
      .reportUp(to: .province, at: "2025-03-23 02:00"),
      .sample(on: "2025-03-23")
    )
    #expect(inTime.fault == nil && inTime.clocks == [])
    let late = try accident.event(
      .reportUp(to: .province, at: "2025-03-23 02:01"),
      .sample(on: "2025-03-23")
    )
    #expect(late.fault?.minutesLate == 1)
  }

  @Test func `A report that is still owed keeps its term when the grade rises`() throws {
    var accident = try Accident.sample()
    let event = try accident.take(.revise(.sample(deaths: 30)), on: "2025-03-22")
    #expect(event.clocks == [] && event.stopped == [])
    #expect(accident.reportOwedSince == "2025-03-20 09:00")
  }

  @Test func `A lower grade ends a report that is no longer owed`() throws {
    var accident = try Accident.sample(phase: .reported, .sample(.fall, .sample(deaths: 3)))
    try accident.reportUp(to: .city, at: "2025-03-20 10:00")
    #expect(accident.reportOwedSince == "2025-03-20 10:00")
    let event = try accident.take(.revise(.sample(deaths: 2)), on: "2025-03-22")
    #expect(event.clocks == [] && event.stopped == [.accidentReportUp])
    #expect(accident.reportOwedSince == nil && accident.grade == .general)
    try accident.take(.revise(.sample(deaths: 2, injuries: 10)), on: "2025-03-23")
    #expect(accident.reportOwedSince == "2025-03-24 00:00")
  }

  @Test func `An approval that waits gets the term of the new grade`() throws {
    let delivered = try Accident.sample(phase: .reportDelivered)
    let up = try delivered.event(.revise(.sample(deaths: 30)))
    #expect(up.clocks.dues[.accidentApprove] == "2025-04-20")
    #expect(up.stopped.contains(.accidentApprove))
    let same = try delivered.event(.revise(.sample(deaths: 3)))
    #expect(same.clocks.dues[.accidentApprove] == nil)
  }
}
