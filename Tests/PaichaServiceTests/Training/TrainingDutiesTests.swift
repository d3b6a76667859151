import PaichaModel
import PaichaService
import PaichaStore
import Testing

/// The training that venues owe, by the duties of the embedded rulebook.
///
/// The test's clock stands in November 2023, so every venue is known since then.
@Suite struct TrainingDutiesTests {
  private let book: ServiceBook

  init() throws {
    book = try ServiceBook()
    _ = try book.registration().importZones(
      from: ServiceBook.source("code,name,region\nZ1,一区,east\nZ2,二区,east\n")
    ) { _ in }
    try book.registration().add(
      Actor(id: "unit", name: "单位", role: .unit, department: nil, zone: nil)
    )
    try book.register("C1", .complex)
    try book.register("O1", .office, isCrowded: false)
    try book.register("R1", zone: "Z2")
  }

  private func duties(today: Day = "2025-05-01") throws -> TrainingDuties {
    TrainingDuties(store: book.store, rules: book.rules.emergency, today: today)
  }

  private func due(
    _ venue: VenueCode,
    _ trainees: Trainees? = nil,
    today: Day = "2025-05-01"
  ) throws -> [String] {
    try duties(today: today).due(zone: nil, venue: venue, through: nil)
      .filter { trainees == nil || $0.standing.training.trainees == trainees }
      .map { row in
        let hours = row.owedTenths.map { " \(row.doneTenths ?? -1)/\($0)" } ?? ""
        return "\(row.standing.duty) \(row.person ?? "-")\(hours) \(row.due)"
      }
  }

  @Test func `A venue without anybody on record is listed with nobody and 0 hours`() throws {
    #expect(
      try due("C1") == [
        "training_head - 0/120 2023-12-31", "training_safety_officer - 0/120 2023-12-31",
        "training_staff_complex - 2023-12-31",
      ]
    )
    #expect(try due("O1", .staff).isEmpty)
    #expect(try due("R1", .staff) == ["training_staff_crowded - 2023-12-31"])
  }

  @Test func `A session of the staff moves what is owed to the next half-year`() throws {
    try book.train("C1", on: "2025-06-30")
    #expect(try due("C1", .staff, today: "2025-06-30") == ["training_staff_complex - 2025-12-31"])
    #expect(try due("C1", .staff, today: "2025-06-29") == ["training_staff_complex - 2023-12-31"])
    try book.train("R1", on: "2025-07-01", of: .newStaff)
    #expect(try due("R1", .staff, today: "2025-12-31") == ["training_staff_crowded - 2023-12-31"])
  }

  @Test func `Who is short is named with the hours done and owed, 11 point 9 is short`() throws {
    try book.train("C1", on: "2025-03-01", of: .head, by: .named(["甲", "乙"]), hoursTenths: 119)
    #expect(
      try due("C1", .head) == [
        "training_head 乙 119/120 2023-12-31", "training_head 甲 119/120 2023-12-31",
      ]
    )
    try book.train("C1", on: "2025-04-01", of: .head, by: .named(["甲"]), hoursTenths: 1)
    #expect(
      try due("C1", .head) == [
        "training_head 乙 119/120 2025-12-31", "training_head 甲 0/120 2026-12-31",
      ]
    )
  }

  @Test func `A first training owes 32 hours in its year`() throws {
    try book.train(
      "C1",
      on: "2025-03-01",
      of: .safetyOfficer,
      .initial,
      by: .named(["甲"]),
      hoursTenths: 319
    )
    #expect(
      try due("C1", .safetyOfficer) == ["training_safety_officer 甲 319/320 2023-12-31"]
    )
    try book.train("C1", on: "2025-03-02", of: .safetyOfficer, by: .named(["甲"]), hoursTenths: 1)
    #expect(try due("C1", .safetyOfficer) == ["training_safety_officer 甲 0/120 2026-12-31"])
  }

  @Test func `Lists and agenda keep a shortfall over New Year, and agree on its day`() throws {
    let officer = Trainees.safetyOfficer
    try book.train("C1", on: "2025-03-01", of: officer, by: .named(["A"]), hoursTenths: 120)
    try book.train("C1", on: "2025-04-01", of: officer, by: .named(["B"]), hoursTenths: 20)
    let rows = [
      "training_safety_officer B 20/120 2025-12-31",
      "training_safety_officer A 0/120 2026-12-31",
    ]
    for today in ["2025-12-31", "2026-01-10", "2027-01-10"] as [Day] {
      #expect(try due("C1", officer, today: today) == rows)
      var filter = AgendaFilter()
      filter.venue = "C1"
      let clocks = try duties(today: today).agenda(filter)
        .filter { $0.duty?.code == "training_safety_officer" }
      #expect(clocks.map(\.clock.due.day) == ["2025-12-31"])
    }
    let late = try duties(today: "2027-01-10").due(zone: nil, venue: "C1", through: nil)
      .filter { $0.person != nil }
      .map { $0.daysLate(on: "2027-01-10") }
    #expect(late == [375, 10])
    #expect(
      try due("C1", officer, today: "2028-01-01")
        == ["training_safety_officer - 0/120 2025-12-31"]
    )
  }

  @Test func `A first training of December goes on in January`() throws {
    for (day, tenths, row) in [
      ("2025-12-10", 200, "甲 200/320 2023-12-31"), ("2026-01-12", 120, "甲 0/120 2027-12-31"),
    ] as [(Day, Int, String)] {
      try book.train("C1", on: day, of: .head, .initial, by: .named(["甲"]), hoursTenths: tenths)
      #expect(try due("C1", .head, today: "2026-01-31") == ["training_head \(row)"])
    }
  }

  @Test func `A withdrawn session is owed again`() throws {
    let staff = try book.train("C1", on: "2025-03-01")
    let head = try book.train(
      "C1",
      on: "2025-03-01",
      of: .head,
      by: .named(["甲"]),
      hoursTenths: 120
    )
    #expect(try due("C1", .head) == ["training_head 甲 0/120 2026-12-31"])
    for id in [staff.id, head.id] {
      _ = try book.training(today: "2025-05-01")
        .void(id, StepFacts(on: "2025-04-01", note: "误登"))
    }
    #expect(try due("C1", .head) == ["training_head - 0/120 2023-12-31"])
    #expect(try due("C1", .staff) == ["training_staff_complex - 2023-12-31"])
  }

  @Test func `Closed venues owe nothing, and one that closes owes only what is due before`() throws
  {
    try book.register("X1", closedOn: "2025-04-30")
    try book.register("X2", closedOn: "2025-05-01")
    try book.train("X2", on: "2025-02-01")
    #expect(try due("X1").isEmpty)
    #expect(try due("X2", .staff).isEmpty)
    #expect(try due("X2", .head) == ["training_head - 0/120 2023-12-31"])
  }

  @Test func `A venue that opened in a period owes the first whole one`() throws {
    try book.register("N1", .complex, openedOn: "2025-03-01")
    #expect(
      try due("N1") == [
        "training_staff_complex - 2025-12-31", "training_head - 0/120 2026-12-31",
        "training_safety_officer - 0/120 2026-12-31",
      ]
    )
  }

  @Test func `The list is filtered by zone, venue and day, and most late first`() throws {
    try book.train("C1", on: "2025-04-01")
    let rows = try duties().due(zone: nil, venue: nil, through: nil)
    #expect(rows.count == 8)
    #expect(rows.map(\.due) == rows.map(\.due).sorted())
    #expect(rows.last?.standing.duty == "training_staff_complex")
    #expect(rows.last?.daysLate(on: "2025-05-01") == -244)
    #expect(try duties().due(zone: "Z2", venue: nil, through: nil).count == 3)
    #expect(try duties().due(zone: nil, venue: nil, through: "2025-12-30").count == 7)
    #expect(throws: ServiceFault.self) { try duties().due(zone: "Z9", venue: nil, through: nil) }
    #expect(throws: ServiceFault.self) { try duties().due(zone: nil, venue: "V9", through: nil) }
  }

  @Test func `The agenda has a clock for each venue and duty, with its rule`() throws {
    try book.train("C1", on: "2025-04-01")
    func agenda(_ change: (inout AgendaFilter) -> Void) throws -> [AgendaRow] {
      var filter = AgendaFilter()
      change(&filter)
      return try duties().agenda(filter)
    }
    let rows = try agenda { _ in }
    #expect(rows.count == 8)
    let staff = try #require(rows.last)
    #expect(staff.subject == "C1" && staff.venue == "C1" && staff.zone == "Z1")
    #expect(
      staff.clock
        == Clock(
          .trainingHold,
          from: "2025-04-01",
          limit: TimeLimit(value: 6, unit: .month),
          due: DueDay(day: "2025-12-31", isProvisional: false),
          rule: "training.fire_complex"
        )
    )
    #expect(rows[0].clock.from == book.start.day && rows[0].clock.rule == "training.cycle")
    #expect(try agenda { $0.zone = "Z2" }.map(\.subject) == ["R1", "R1", "R1"])
    #expect(try agenda { $0.venue = "O1" }.count == 2)
    #expect(try agenda { $0.through = "2025-12-30" }.count == 7)
    #expect(try agenda { $0.limit = 2 }.count == 2)
    #expect(try agenda { $0.owner = .unit }.count == 8)
    #expect(try agenda { $0.owner = .handler }.isEmpty)
    #expect(try agenda { $0.letter = "H" }.isEmpty)
  }
}

extension ServiceBook {
  fileprivate var start: Instant { ServiceBook.start }
}
