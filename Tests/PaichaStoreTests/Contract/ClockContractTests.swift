import GRDB
import PaichaModel
import Testing

@testable import PaichaStore

/// Clocks of a book, whatever keeps it: started, ended, stopped, settled.
@Suite struct ClockContractTests {
  @Test(arguments: Engine.allCases, [61, 62] as [UInt64])
  func `Clocks of a random history stand as its events tell, each with its days late`(
    engine: Engine,
    seed: UInt64
  ) throws {
    let history = try History(seed: seed, actions: 300, withNotice: seed == 62)
    let book = try history.play(on: engine)
    var kept: [ClockRow] = []
    for accident in history.accidents {
      kept += try #require(try book.store.accident(accident.id)).clocks
    }
    for hazard in history.lives {
      kept += try #require(try book.store.hazard(hazard.id)).clocks
    }
    for listing in history.listings {
      kept += try #require(try book.store.listing(listing.id)).clocks
    }
    for transfer in history.transfers {
      kept += try #require(try book.store.transfer(transfer.id)).clocks
    }
    let told = history.truth.terms.filter { !isReadElsewhere($0.subject) }.map(\.row)
    #expect(told.count > 60)
    #expect(counts(kept) == counts(told))
    let others = history.truth.terms.filter { isReadElsewhere($0.subject) }.map(\.row)
    #expect(others.count > 20)
    let all = try book.store.connection.read { db in
      try Row.fetchAll(db, sql: "SELECT \(ClockQuery.columns) FROM clock AS c")
        .map { try ClockRow($0, from: 0, Sample.book.origin) }
    }
    #expect(counts(all) == counts(told + others))
    let waiting = history.truth.terms.filter {
      $0.clock.due.isProvisional && $0.stoppedOn == nil
    }
    let provisional = try book.store.provisionalClocks()
    #expect(Set(provisional.map(\.clock)) == Set(waiting.map(\.clock)))
    #expect(provisional.count == waiting.count)
  }

  /// Whether a record is a plan, a drill or of the credit list, whose clocks are read from the
  /// table itself.
  private func isReadElsewhere(_ subject: String) -> Bool {
    PlanID(subject) != nil || DrillID(subject) != nil || CreditID(subject) != nil
  }

  private func counts(_ rows: [ClockRow]) -> [ClockRow: Int] {
    rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static let plan = Clock(
    .listingPlan,
    from: "2025-12-26",
    limit: TimeLimit(value: 5, unit: .workingDay),
    due: DueDay(day: "2026-01-02", isProvisional: true),
    rule: "listing.plan_due"
  )

  private func clocks(_ book: TestBook, _ id: SupervisionID) throws -> [ClockRow] {
    try #require(try book.store.listing(id)).clocks
  }

  private func settlement(_ id: SupervisionID, _ due: DueDay) -> Event {
    .clockSettled(
      ClockSettlement(
        subject: id.description,
        zone: "Z1",
        kind: .listingPlan,
        from: "2025-12-26",
        due: due
      )
    )
  }

  @Test(arguments: Engine.allCases)
  func `A provisional due day that has passed freezes nothing until it is settled`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let id = try book.propose([try book.logMajor()], on: "2025-12-26", clocks: [Self.plan])
    #expect(try clocks(book, id).map(\.isRunning) == [true])
    try book.take(.planned(try Sample.plan()), of: id, on: "2026-01-05")
    #expect(try clocks(book, id).map(\.doneOn) == ["2026-01-05"])
    #expect(try clocks(book, id).map(\.daysLate) == [nil])
    #expect(try book.store.provisionalClocks().map(\.subject) == [id.description])
    try book.commit([settlement(id, DueDay(day: "2026-01-04", isProvisional: false))])
    #expect(try clocks(book, id).map(\.daysLate) == [1])
    #expect(try clocks(book, id).map(\.clock.due.day) == ["2026-01-04"])
    #expect(try book.store.provisionalClocks() == [])
  }

  @Test(arguments: Engine.allCases)
  func `A provisional clock that was met in time is judged at once`(engine: Engine) throws {
    let book = try engine.make()
    let id = try book.propose([try book.logMajor()], on: "2025-12-26", clocks: [Self.plan])
    try book.take(.planned(try Sample.plan()), of: id, on: "2026-01-02")
    #expect(try clocks(book, id).map(\.daysLate) == [0])
  }

  @Test(arguments: Engine.allCases)
  func `Settling leaves alone what a document named for the same step and day`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let named = Clock(.listingPlan, from: "2025-12-26", until: "2025-12-30")
    let id = try book.propose([try book.logMajor()], on: "2025-12-26", clocks: [named])
    try book.take(.planned(try Sample.plan()), of: id, on: "2025-12-26")
    try book.take(.planReturned, of: id, on: "2025-12-26", clocks: [Self.plan])
    try book.commit([settlement(id, DueDay(day: "2026-01-05", isProvisional: false))])
    #expect(try clocks(book, id).map(\.clock.due.day) == ["2025-12-30", "2026-01-05"])
    #expect(try clocks(book, id).map(\.daysLate) == [0, nil])
  }

  @Test(arguments: Engine.allCases)
  func `A clock that is no longer owed stops without a result and is not settled`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let id = try book.propose([try book.logMajor()], on: "2025-12-26", clocks: [Self.plan])
    try book.take(.withdrawn, of: id, on: "2025-12-29")
    #expect(try clocks(book, id).map(\.stoppedOn) == ["2025-12-29"])
    #expect(try book.store.provisionalClocks() == [])
    try book.commit([settlement(id, DueDay(day: "2026-01-04", isProvisional: false))])
    #expect(try clocks(book, id).map(\.clock) == [Self.plan])
    #expect(try clocks(book, id).map(\.daysLate) == [nil])
  }

  @Test(arguments: Engine.allCases)
  func `A settlement of no record of this book is refused whole`(engine: Engine) throws {
    let book = try engine.make()
    let head = try book.store.head()
    #expect(throws: StoreFault.self) {
      try book.commit([settlement("ABCD-S1", DueDay(day: "2026-01-04", isProvisional: false))])
    }
    #expect(try book.store.head() == head)
  }
}
