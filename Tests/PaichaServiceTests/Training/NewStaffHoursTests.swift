import PaichaModel
import PaichaService
import Testing

/// Initial training of new staff against the hours of the rulebook.
@Suite struct NewStaffHoursTests {
  private let book: ServiceBook

  init() throws { book = try ServiceBook.furnished() }

  private func short(_ training: Training) throws -> [String] {
    try TrainingReview(store: book.store, today: "2026-12-31")
      .shortNewStaff(training, rulebook: book.rules.rulebook)
      .map { "\($0.person ?? "-") \($0.doneTenths)/\($0.owedTenths) \($0.owed.key)" }
  }

  private func train(
    on day: Day = "2025-05-01",
    of trainees: Trainees = .newStaff,
    _ kind: Training.Kind = .initial,
    by attendance: Training.Attendance = .counted(3),
    hoursTenths: Int
  ) throws -> Training {
    try book.train("V1", on: day, of: trainees, kind, by: attendance, hoursTenths: hoursTenths)
  }

  @Test func `24 hours are enough, a tenth less is told with the parameter`() throws {
    #expect(try short(train(hoursTenths: 10)) == ["- 10/240 training.new_staff"])
    #expect(try short(train(hoursTenths: 239)) == ["- 239/240 training.new_staff"])
    #expect(try short(train(hoursTenths: 240)).isEmpty)
  }

  @Test func `Head counts are never added up, hours of a person are, over New Year too`() throws {
    _ = try train(hoursTenths: 200)
    #expect(try short(train(hoursTenths: 200)) == ["- 200/240 training.new_staff"])
    let first = try train(on: "2025-12-30", by: .named(["甲", "乙"]), hoursTenths: 160)
    #expect(
      try short(first) == ["甲 160/240 training.new_staff", "乙 160/240 training.new_staff"]
    )
    let second = try train(on: "2026-01-05", by: .named(["乙"]), hoursTenths: 80)
    #expect(try short(second).isEmpty)
    #expect(try short(first) == ["甲 160/240 training.new_staff"])
    _ = try book.training(today: "2026-12-31")
      .void(second.id, StepFacts(on: "2026-01-06", note: "误登"))
    #expect(try short(first).count == 2)
  }

  @Test(arguments: Trainees.allCases, Training.Kind.allCases)
  func `Only initial sessions of new staff are measured`(
    trainees: Trainees,
    kind: Training.Kind
  ) throws {
    let session = try train(of: trainees, kind, by: .named(["甲"]), hoursTenths: 10)
    #expect(try short(session).isEmpty == (trainees != .newStaff || kind != .initial))
  }

  @Test func `A rulebook without such hours tells nothing`() throws {
    let rulebook = Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: [],
      indicators: [],
      bands: []
    )
    let session = try train(hoursTenths: 10)
    #expect(
      try TrainingReview(store: book.store, today: "2026-12-31")
        .shortNewStaff(session, rulebook: rulebook).isEmpty
    )
  }
}
