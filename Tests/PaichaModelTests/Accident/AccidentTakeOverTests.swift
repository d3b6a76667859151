import PaichaModel
import Testing

/// Accidents of another system, taken over with the steps that followed.
struct AccidentTakeOverTests {
  private static let whole = ReportedHandling(
    investigation: .init(body: "区政府", since: "2025-03-22"),
    deliveredOn: "2025-05-20",
    approval: .init(on: "2025-06-03", document: "政复1号", isResponsible: true),
    evaluatedOn: "2026-06-01"
  )

  private func takeOver(
    _ reported: ReportedHandling,
    _ draft: AccidentDraft = .sample(),
    today: Day = "2027-12-31",
    by actor: Actor = .sample(.lead)
  ) throws -> (AccidentOpening, [AccidentEvent]) {
    try Accident.takeOver(
      draft,
      reported,
      id: "K7QX-A1",
      zone: "Z1",
      today: today,
      actor: actor,
      rules: try .sample()
    )
  }

  private func code(_ body: () throws -> Void) throws -> AccidentRefusal.Code? {
    do {
      try body()
      return nil
    } catch let refusal as AccidentRefusal {
      return refusal.code
    }
  }

  @Test func `A whole history is a report and its steps`() throws {
    let (opening, events) = try takeOver(Self.whole)
    #expect(opening.stepsTakenOver == 4 && opening.grade == .general)
    #expect(opening.clocks.map(\.kind) == [.accidentInvestigate], "no report upward is owed")
    #expect(
      events.map(\.step) == [
        .investigated(body: "区政府"), .delivered, .approved(responsible: true),
        .evaluated(medium: nil),
      ]
    )
    #expect(events.map(\.facts.day) == Self.whole.stepDays)
    #expect(events[2].facts.document == "政复1号")
    var accident = Accident(opening)
    for event in events { accident.apply(event) }
    #expect(accident.phase == .evaluated && accident.approval?.isResponsible == true)
  }

  @Test func `Steps that were not kept are left out, and end the terms before them`() throws {
    let (opening, events) = try takeOver(
      ReportedHandling(approval: .init(on: "2025-06-03", document: nil, isResponsible: false))
    )
    #expect(opening.stepsTakenOver == 1)
    #expect(events.map(\.step) == [.approved(responsible: false)])
    #expect(events[0].ended.isSuperset(of: [.accidentInvestigate, .accidentApprove]))
    #expect(events[0].clocks.dues == [.accidentEvaluate: "2026-06-03"])
    let (_, none) = try takeOver(ReportedHandling())
    #expect(none == [])
  }

  @Test func `A late report of the other system is late here`() throws {
    let draft = AccidentDraft.sample(reported: "2025-03-20 09:15")
    #expect(try takeOver(Self.whole, draft).0.faults.map(\.minutesLate) == [5])
  }

  @Test(arguments: Role.allCases)
  func `Only who takes histories over may`(role: Role) throws {
    let code = try code { _ = try takeOver(Self.whole, by: .sample(role)) }
    #expect(code == (role == .lead || role == .admin ? nil : .role))
  }

  @Test func `Days out of order or in the future are refused`() throws {
    let early = ReportedHandling(deliveredOn: "2025-03-19")
    #expect(try code { _ = try takeOver(early) } == .tooEarly)
    let crossed = ReportedHandling(deliveredOn: "2025-05-20", evaluatedOn: "2025-05-19")
    #expect(try code { _ = try takeOver(crossed) } == .tooEarly)
    #expect(try code { _ = try takeOver(Self.whole, today: "2026-05-31") } == .future)
  }

  @Test func `A grade that rises later is owed a report upward then`() throws {
    let (opening, _) = try takeOver(ReportedHandling())
    var accident = Accident(opening)
    #expect(accident.reportOwedSince == nil)
    try accident.take(.revise(.sample(deaths: 2)), on: "2025-03-25")
    #expect(accident.reportOwedSince == nil)
    try accident.take(.revise(.sample(deaths: 3)), on: "2025-03-26")
    #expect(accident.reportOwedSince == "2025-03-27 00:00")
  }
}

extension ReportedHandling {
  fileprivate var stepDays: [Day] {
    [investigation?.since, deliveredOn, approval?.day, evaluatedOn].compactMap { $0 }
  }
}
