import PaichaModel
import PaichaStore
import Testing

/// The agenda of running clocks, whatever keeps them.
@Suite struct AgendaContractTests {
  private func agenda(
    _ book: TestBook,
    _ change: (inout AgendaFilter) -> Void = { _ in }
  ) throws -> [AgendaRow] {
    var filter = AgendaFilter()
    change(&filter)
    var rows: [AgendaRow] = []
    try book.store.agenda(filter) { rows.append($0) }
    return rows
  }

  private func lines(_ rows: [AgendaRow]) -> [AgendaLine: Int] {
    rows.reduce(into: [:]) { counts, row in
      let line = AgendaLine(
        subject: row.subject,
        kind: row.clock.kind,
        dueOn: row.clock.due.day,
        zone: row.zone,
        venue: row.venue
      )
      counts[line, default: 0] += 1
    }
  }

  @Test(arguments: Engine.allCases)
  func `The agenda holds every running clock and every open deadline, by due day`(
    engine: Engine
  ) throws {
    let history = try History(seed: 71, actions: 300)
    let book = try history.play(on: engine)
    func expect(
      _ change: (inout AgendaFilter) -> Void,
      _ keeps: (AgendaLine) -> Bool
    ) throws {
      let told = history.truth.agenda(where: keeps)
      let rows = try agenda(book, change)
      #expect(!told.isEmpty)
      #expect(lines(rows) == told.reduce(into: [:]) { $0[$1, default: 0] += 1 })
      #expect(rows.map(\.clock.due.day) == told.map(\.dueOn).sorted())
    }
    try expect({ _ in }) { _ in true }
    try expect({ $0.through = "2025-06-30" }) { $0.dueOn <= "2025-06-30" }
    try expect({ $0.zone = "Z2" }) { $0.zone == "Z2" }
    try expect({ $0.venue = "W3" }) { $0.venue == "W3" }
    for owner in [Role.unit, .inspector, .handler, .listingBody] {
      try expect({ $0.owner = owner }) { $0.kind.owner == owner }
    }
    try expect({ filter in
      filter.owner = .unit
      filter.zone = "Z1"
      filter.through = "2025-12-31"
    }) { $0.kind.owner == .unit && $0.zone == "Z1" && $0.dueOn <= "2025-12-31" }
  }

  @Test(arguments: Engine.allCases)
  func `A limit gives the beginning of the agenda`(engine: Engine) throws {
    let book = try History(seed: 72, actions: 120).play(on: engine)
    let whole = try agenda(book)
    for limit in [0, 1, 7, whole.count, whole.count + 1] {
      #expect(try agenda(book) { $0.limit = limit } == Array(whole.prefix(limit)))
    }
  }

  @Test(arguments: Engine.allCases)
  func `A line says whose step it is, where, and whether its day may still move`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    try book.log(.sample(day: "2025-12-20", .sample(.major, due: nil)))
    let row = try #require(try agenda(book).first)
    #expect(row.subject == "K7QX-H1")
    #expect(row.clock.kind == .hazardRectify)
    #expect(row.clock.due == DueDay(day: "2026-02-18", isProvisional: true))
    #expect(row.venueName == "商场")
    #expect([row.daysLate(on: "2026-02-17"), row.daysLate(on: "2026-02-20")] == [-1, 2])
    let due = DueDay(day: "2026-02-24", isProvisional: false)
    try book.take(.settled(.prefilled(due)), of: "K7QX-H1")
    #expect(try agenda(book).map(\.clock.due) == [due])
  }

  @Test(arguments: Engine.allCases)
  func `A receiver of rows that fails is heard`(engine: Engine) throws {
    struct Stop: Error {}
    let book = try engine.make()
    try book.logMajor()
    #expect(throws: Stop.self) { try book.store.agenda(AgendaFilter()) { _ in throw Stop() } }
  }
}
