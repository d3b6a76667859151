import PaichaModel
import Testing

/// Hours of heads and safety officers, person by person.
struct TrainingHoursTests {
  private let owed = HoursOwed(yearlyTenths: 120, firstTenths: 320)

  private func hours(_ facts: TrainingFact...) -> TrainingHours {
    var hours = TrainingHours()
    for fact in facts { hours.add(fact) }
    return hours
  }

  private func session(
    _ day: Day,
    _ tenths: Int,
    _ names: String...,
    kind: Training.Kind = .yearly
  ) -> TrainingFact {
    .sample(on: day, of: .head, kind, by: .named(names), hoursTenths: tenths)
  }

  @Test func `Exactly 12 hours are enough, 11 point 9 are short by a tenth`() {
    let hours = hours(
      session("2025-01-01", 60, "甲", "乙"),
      session("2025-12-31", 60, "甲"),
      session("2025-12-31", 59, "乙")
    )
    let persons = hours.persons(in: 2025, owed)
    #expect(persons.map(\.name) == ["乙", "甲"])
    #expect(persons.map(\.doneTenths) == [119, 120])
    #expect(persons.map(\.shortTenths) == [1, 0])
    #expect(persons.map(\.isMet) == [false, true])
  }

  @Test func `The year of a first training owes 32 hours, the next one 12`() {
    let hours = hours(
      session("2024-02-29", 200, "甲", kind: .initial),
      session("2024-11-01", 120, "甲"),
      session("2025-03-01", 119, "甲")
    )
    #expect(hours.persons(in: 2024, owed).map(\.owedTenths) == [320])
    #expect(hours.persons(in: 2024, owed).map(\.shortTenths) == [0])
    #expect(hours.persons(in: 2025, owed).map(\.owedTenths) == [120])
    #expect(hours.persons(in: 2025, owed).map(\.shortTenths) == [1])
    #expect(hours.lastYearMet(through: 2025, owed) == 2024)
  }

  @Test func `A first training that crosses the end of a year is added up`() {
    var hours = hours(session("2025-12-10", 200, "甲", kind: .initial))
    #expect(hours.persons(in: 2025, owed).map(\.shortTenths) == [120])
    #expect(hours.persons(in: 2026, owed).map(\.doneTenths) == [200])
    hours.add(session("2026-01-12", 119, "甲", kind: .initial))
    #expect(hours.persons(in: 2026, owed).map(\.shortTenths) == [1])
    #expect(hours.lastYearMet(through: 2026, owed) == nil)
    hours.add(session("2026-02-01", 1, "甲"))
    let done = hours.persons(in: 2026, owed)
    #expect(done.map(\.doneTenths) == [320] && done.map(\.owedTenths) == [320])
    #expect(done.map(\.since) == [2025])
    #expect(hours.years(of: "甲", through: 2026, owed).allSatisfy { $0.isMet })
    #expect(hours.persons(in: 2025, owed).map(\.shortTenths) == [120])
    #expect(hours.persons(in: 2027, owed).map(\.owedTenths) == [120])
    #expect(hours.persons(in: 2027, owed).map(\.since) == [2027])
  }

  @Test func `A first training is not carried over a year in which nobody expected the person`() {
    let hours = hours(
      session("2020-05-01", 200, "甲", kind: .initial),
      session("2025-05-01", 120, "甲")
    )
    #expect(hours.persons(in: 2021, owed).map(\.doneTenths) == [200])
    #expect(hours.persons(in: 2025, owed).map(\.owedTenths) == [120])
    #expect(hours.persons(in: 2025, owed).map(\.isMet) == [true])
  }

  @Test func `Hours of a day count in its own calendar year`() {
    let hours = hours(session("2024-12-31", 120, "甲"), session("2025-01-01", 30, "甲"))
    #expect(hours.persons(in: 2024, owed).map(\.doneTenths) == [120])
    #expect(hours.persons(in: 2025, owed).map(\.doneTenths) == [30])
  }

  @Test func `Who was trained the year before is still expected, who was not since is not`() {
    let hours = hours(session("2024-05-01", 120, "甲"), session("2025-05-01", 120, "乙"))
    #expect(hours.persons(in: 2025, owed).map(\.name) == ["乙", "甲"])
    #expect(hours.persons(in: 2025, owed).map(\.shortTenths) == [0, 120])
    #expect(hours.persons(in: 2026, owed).map(\.name) == ["乙"])
    #expect(hours.persons(in: 2027, owed).isEmpty)
  }

  @Test func `Nobody on record is nobody, and no year is met`() {
    #expect(TrainingHours().persons(in: 2025, owed).isEmpty)
    #expect(TrainingHours().lastYearMet(through: 2025, owed) == nil)
    var counted = TrainingHours()
    counted.add(.sample(by: .counted(9), hoursTenths: 500))
    #expect(counted == TrainingHours())
  }

  @Test func `A year is met once everybody expected has the hours`() {
    var hours = hours(
      session("2024-05-01", 120, "甲"),
      session("2025-05-01", 120, "甲"),
      session("2025-06-01", 20, "乙")
    )
    #expect(hours.lastYearMet(through: 2025, owed) == 2024)
    hours.add(session("2026-03-01", 120, "甲"))
    #expect(hours.lastYearMet(through: 2026, owed) == 2024)
    hours.add(session("2026-03-01", 120, "乙"))
    #expect(hours.lastYearMet(through: 2026, owed) == 2026)
  }

  @Test func `A year is met by one person's hours, never by two together`() {
    let hours = hours(
      session("2023-05-01", 120, "甲"),
      session("2025-05-01", 60, "甲"),
      session("2025-06-01", 60, "乙")
    )
    #expect(hours.lastYearMet(through: 2026, owed) == 2023)
    #expect(hours.lastYearMet(through: 2022, owed) == nil)
  }

  @Test func `A duty without hours owes none, and hours come from the rulebook in tenths`() throws {
    let rulebook = Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2025-01-01",
      parameters: [("a", 12), ("b", 32), ("c", 10_001)].map { key, value in
        Parameter(
          key: key,
          value: .integer(value),
          unit: "hour",
          basis: "test",
          status: .secondary,
          note: ""
        )
      },
      indicators: [],
      bands: []
    )
    func owed(_ hours: String?, _ first: String?) throws -> HoursOwed? {
      try HoursOwed(
        TrainingDuty(trainees: .head, hours: hours, firstHours: first, every: "e"),
        rulebook
      )
    }
    #expect(try owed(nil, "b") == nil)
    #expect(try owed("a", "b") == HoursOwed(yearlyTenths: 120, firstTenths: 320))
    #expect(try owed("a", nil) == HoursOwed(yearlyTenths: 120, firstTenths: 120))
    #expect(throws: RulebookFault.self) { try owed("c", nil) }
    #expect(throws: RulebookFault.self) { try owed("missing", nil) }
  }
}
