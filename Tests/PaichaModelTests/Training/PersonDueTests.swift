import PaichaModel
import Testing

/// Who owes how many hours by when, over the ends of years.
struct PersonDueTests {
  private func due(
    _ sessions: [(Day, Int, String)],
    today: Day,
    openedOn: Day? = nil,
    knownSince: Day? = nil,
    months: Int = 12,
    _ reading: PeriodReading = .calendar
  ) throws -> [String] {
    try standing(sessions, today, openedOn, knownSince, months, reading).persons
      .map { "\($0.name) \($0.doneTenths)/\($0.owedTenths) \($0.due)" }
  }

  private func standing(
    _ sessions: [(Day, Int, String)],
    _ today: Day,
    _ openedOn: Day? = nil,
    _ knownSince: Day? = nil,
    _ months: Int = 12,
    _ reading: PeriodReading = .calendar
  ) throws -> TrainingStanding {
    var hours = TrainingHours()
    for (day, tenths, name) in sessions {
      hours.add(
        .sample(
          on: day,
          of: .head,
          name.hasPrefix("新") ? .initial : .yearly,
          by: .named([name]),
          hoursTenths: tenths
        )
      )
    }
    return TrainingStanding(
      duty: "training_head",
      training: TrainingDuty(trainees: .head, hours: "h", firstHours: "f", every: "e"),
      hours: hours,
      HoursTerm(
        owed: HoursOwed(yearlyTenths: 120, firstTenths: 320),
        periods: try DutyPeriods(
          every: TimeLimit(value: months, unit: .month),
          key: "e",
          reading: reading,
          countsPartPeriods: false
        ),
        openedOn: openedOn,
        knownSince: knownSince ?? today,
        today: today
      )
    )
  }

  private let officers: [(Day, Int, String)] = [("2025-03-01", 120, "A"), ("2025-04-01", 20, "B")]

  @Test(arguments: [
    ("2025-12-31", "A 0/120 2026-12-31, B 20/120 2025-12-31"),
    ("2026-01-10", "A 0/120 2026-12-31, B 20/120 2025-12-31"),
    ("2027-01-10", "A 0/120 2026-12-31, B 20/120 2025-12-31"),
    ("2027-12-31", "A 0/120 2026-12-31, B 20/120 2025-12-31"), ("2028-01-01", ""),
  ])
  func `A shortfall stays owed over New Year, by the oldest year`(
    today: String,
    rows: String
  ) throws {
    let today = try #require(Day(today))
    #expect(try due(officers, today: today).joined(separator: ", ") == rows)
    // Of persons who are not named any more the venue itself goes on owing.
    let standing = try standing(officers, today)
    #expect(standing.due == "2025-12-31" && standing.metOn == nil)
    #expect(standing.from == (today == "2025-12-31" ? today : "2025-01-01"))
  }

  @Test func `Who makes up the hours of a later year owes the next one only`() throws {
    let caughtUp = officers + [("2026-03-01", 120, "B")]
    #expect(
      try due(caughtUp, today: "2026-05-01") == ["A 0/120 2026-12-31", "B 0/120 2027-12-31"]
    )
    #expect(try standing(caughtUp, "2026-05-01").due == "2026-12-31")
    let all = caughtUp + [("2026-04-01", 120, "A")]
    #expect(try due(all, today: "2026-05-01") == ["A 0/120 2027-12-31", "B 0/120 2027-12-31"])
    #expect(try standing(all, "2026-05-01").metOn == "2026-12-31")
  }

  @Test func `Who left is settled by a year in which everybody expected met it`() throws {
    var sessions = officers + [("2026-03-01", 120, "A")]
    #expect(
      try due(sessions, today: "2027-02-01") == ["A 0/120 2027-12-31", "B 20/120 2025-12-31"]
    )
    sessions.append(("2027-03-01", 120, "A"))
    #expect(try due(sessions, today: "2027-03-01") == ["A 0/120 2028-12-31"])
    sessions.append(("2028-03-01", 119, "B"))
    #expect(
      try due(sessions, today: "2028-03-01") == ["A 0/120 2028-12-31", "B 119/120 2028-12-31"]
    )
  }

  @Test func `A first training over New Year is late until its 32 hours are done`() throws {
    var sessions: [(Day, Int, String)] = [("2025-12-10", 200, "新")]
    #expect(try due(sessions, today: "2025-12-31") == ["新 200/320 2025-12-31"])
    #expect(try due(sessions, today: "2026-01-05") == ["新 200/320 2025-12-31"])
    sessions.append(("2026-01-12", 119, "新"))
    #expect(try due(sessions, today: "2026-01-12") == ["新 319/320 2025-12-31"])
    sessions.append(("2026-01-13", 1, "新"))
    #expect(try due(sessions, today: "2026-01-13") == ["新 0/120 2027-12-31"])
    #expect(try standing(sessions, "2026-01-13").metOn == "2026-12-31")
  }

  @Test func `A year the venue opened in is not owed, a whole one is`() throws {
    let short: [(Day, Int, String)] = [("2026-05-01", 20, "A")]
    #expect(
      try due(short, today: "2026-06-01", openedOn: "2026-03-01") == ["A 0/120 2027-12-31"]
    )
    #expect(
      try due(short, today: "2026-06-01", openedOn: "2026-01-01") == ["A 20/120 2026-12-31"]
    )
  }

  @Test func `Where nobody had the hours yet the first due day of the venue holds`() throws {
    let short: [(Day, Int, String)] = [("2025-05-01", 119, "A")]
    #expect(
      try due(short, today: "2025-06-01", knownSince: "2023-11-01") == ["A 119/120 2023-12-31"]
    )
    #expect(
      try due(short + [("2025-05-01", 120, "B")], today: "2025-06-01", knownSince: "2023-11-01")
        == ["A 119/120 2025-12-31", "B 0/120 2026-12-31"]
    )
  }

  @Test func `A cycle of two years owes no hours between`() throws {
    let met: [(Day, Int, String)] = [("2025-03-01", 120, "A")]
    #expect(try due(met, today: "2026-06-01", months: 24) == ["A 0/120 2027-12-31"])
    #expect(try due(met, today: "2026-06-01", .rolling) == ["A 0/120 2026-12-31"])
  }
}
