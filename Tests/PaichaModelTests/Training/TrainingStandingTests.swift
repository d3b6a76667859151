import PaichaModel
import Testing

/// The next due day of a training duty.
struct TrainingStandingTests {
  private static func standing(
    metOn: Day?,
    openedOn: Day? = nil,
    knownSince: Day = "2025-02-10",
    months: Int = 6,
    _ reading: PeriodReading = .calendar
  ) throws -> TrainingStanding {
    TrainingStanding(
      duty: "training_staff",
      training: TrainingDuty(trainees: .staff, hours: nil, firstHours: nil, every: "e"),
      metOn: metOn,
      openedOn: openedOn,
      knownSince: knownSince,
      periods: try DutyPeriods(
        every: TimeLimit(value: months, unit: .month),
        key: "e",
        reading: reading,
        countsPartPeriods: false
      )
    )
  }

  @Test(arguments: [
    ("2025-06-30", "2025-12-31"), ("2025-07-01", "2026-06-30"), ("2025-01-01", "2025-12-31"),
    ("2024-02-29", "2024-12-31"), ("2025-12-31", "2026-06-30"),
  ])
  func `A session serves its own half-year, and the next one owes it again`(
    held: String,
    due: String
  ) throws {
    let metOn = try #require(Day(held))
    let standing = try Self.standing(metOn: metOn)
    #expect(standing.due.description == due)
    #expect(standing.from == metOn)
  }

  @Test func `Nothing recorded is owed by the end of the half in which the book knew the venue`()
    throws
  {
    let standing = try Self.standing(metOn: nil)
    #expect(standing.due == "2025-06-30")
    #expect(standing.from == "2025-02-10")
    #expect(try Self.standing(metOn: nil, openedOn: "2025-03-01").due == "2025-12-31")
    #expect(try Self.standing(metOn: nil, openedOn: "2020-03-01").due == "2025-06-30")
  }

  @Test func `Counted on, a term of 29 February ends with its month`() throws {
    let standing = try Self.standing(metOn: "2024-02-29", months: 12, .rolling)
    #expect(standing.due == "2025-02-28")
    #expect(try Self.standing(metOn: "2024-08-31", .rolling).due == "2025-02-28")
  }

  @Test func `Hours are met through the end of the calendar year in which everybody had them`() {
    let owed = HoursOwed(yearlyTenths: 120, firstTenths: 320)
    var hours = TrainingHours()
    #expect(TrainingStanding.metOn(hours, owed, through: "2025-06-01") == nil)
    hours.add(.sample(on: "2025-03-01", of: .head, by: .named(["甲"]), hoursTenths: 119))
    #expect(TrainingStanding.metOn(hours, owed, through: "2025-06-01") == nil)
    hours.add(.sample(on: "2025-03-02", of: .head, by: .named(["甲"]), hoursTenths: 1))
    #expect(TrainingStanding.metOn(hours, owed, through: "2025-06-01") == "2025-12-31")
    #expect(TrainingStanding.metOn(hours, owed, through: "2027-06-01") == "2025-12-31")
    #expect(TrainingStanding.metOn(hours, owed, through: "2024-12-31") == nil)
    hours.add(.sample(on: "2025-03-02", of: .head, by: .named(["乙"]), hoursTenths: 119))
    #expect(TrainingStanding.metOn(hours, owed, through: "2025-06-01") == nil)
    hours.add(.sample(on: "2025-12-31", of: .head, by: .named(["乙"]), hoursTenths: 1))
    #expect(TrainingStanding.metOn(hours, owed, through: "2025-12-31") == "2025-12-31")
  }

  @Test func `Hours of this year leave the end of the next one owed`() throws {
    let standing = try Self.standing(metOn: "2025-12-31", months: 12)
    #expect(standing.due == "2026-12-31")
  }
}
