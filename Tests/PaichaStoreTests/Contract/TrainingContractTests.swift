import PaichaModel
import PaichaStore
import Testing

/// Training of a book, whatever keeps it.
@Suite struct TrainingContractTests {
  private static let scopes: [TrainingScope] = [
    TrainingScope(through: "2026-12-31"),
    TrainingScope(from: "2025-01-01", through: "2025-06-30"),
    TrainingScope(from: "2025-07-01", through: "2025-12-31", zone: "Z1"),
    TrainingScope(through: "2025-12-31", venue: "V2"),
    TrainingScope(through: "2026-06-30", trainees: [.head, .safetyOfficer]),
    TrainingScope(from: "2024-02-29", through: "2026-02-28", venue: "V3", trainees: [.staff]),
    TrainingScope(from: "2025-01-01", through: "2025-12-31", trainees: [.newStaff]),
  ]

  @Test(arguments: Engine.allCases)
  func `Sessions are read back as recorded, with who withdrew them`(engine: Engine) throws {
    let history = try TrainingHistory(seed: 31)
    let book = try history.play(on: engine)
    for session in history.sessions {
      let view = try #require(try book.store.training(session.id))
      #expect(view.training == session)
      #expect(view.venue.code == session.venue)
      #expect(view.recorded.actor == "admin")
      #expect(view.voided?.facts == history.voided[session.id])
      #expect(view.voided?.actor == (history.voided[session.id] == nil ? nil : "li"))
      guard let reference = session.reference else { continue }
      #expect(try book.store.training(reference: reference) == session.id)
    }
    #expect(!history.voided.isEmpty)
    #expect(try book.store.training("K7QX-E999") == nil)
    #expect(try book.store.training("ABCD-E1") == nil)
    #expect(try book.store.training(reference: "无") == nil)
  }

  @Test(arguments: Engine.allCases)
  func `The list is filtered, the latest held first`(engine: Engine) throws {
    let history = try TrainingHistory(seed: 32)
    let book = try history.play(on: engine)
    func expect(_ change: (inout TrainingFilter) -> Void, _ keeps: (Training) -> Bool) throws {
      var filter = TrainingFilter()
      change(&filter)
      let all = filter.includesVoid ? history.sessions : history.standing
      var told = all.filter(keeps).sorted { left, right in
        (left.facts.day, left.id.number) > (right.facts.day, right.id.number)
      }
      #expect(!told.isEmpty)
      if let limit = filter.limit { told = Array(told.prefix(limit)) }
      let rows = try book.store.trainings(filter)
      #expect(rows.map(\.id) == told.map(\.id))
      for (row, session) in zip(rows, told) {
        #expect(row.heldOn == session.facts.day && row.persons == session.attendance.persons)
        #expect(row.hours.tenths == session.hoursTenths && row.course == session.course)
        #expect(row.trainees == session.trainees && row.kind == session.kind)
        #expect(row.passed == session.passed && row.content == session.content)
        #expect(row.reference == session.reference && row.zone == session.zone)
        #expect(row.voidOn == history.voided[session.id]?.day)
      }
    }
    try expect({ _ in }) { _ in true }
    try expect({ $0.includesVoid = true }) { _ in true }
    try expect({ $0.limit = 7 }) { _ in true }
    try expect({ $0.venue = "V3" }) { $0.venue == "V3" }
    try expect({ $0.zone = "Z2" }) { $0.zone == "Z2" }
    try expect({ $0.trainees = .newStaff }) { $0.trainees == .newStaff }
    try expect({ filter in
      filter.venue = "V1"
      filter.from = "2025-01-01"
      filter.through = "2025-12-31"
      filter.includesVoid = true
    }) { $0.venue == "V1" && $0.facts.day.year == 2025 }
  }

  @Test(arguments: Engine.allCases)
  func `Facts are the sessions of a scope that are not void`(engine: Engine) throws {
    let history = try TrainingHistory(seed: 33)
    let book = try history.play(on: engine)
    for scope in Self.scopes {
      var facts: [TrainingFact] = []
      try book.store.trainingFacts(scope) { facts.append($0) }
      let told = history.standing.filter { scope.includes($0) }.map { TrainingFact($0).sorted }
      #expect(!told.isEmpty)
      #expect(facts.count == told.count)
      #expect(Set(facts) == Set(told), "\(scope)")
    }
  }

  @Test(arguments: Engine.allCases)
  func `The last session of each venue is told`(engine: Engine) throws {
    let history = try TrainingHistory(seed: 34)
    let book = try history.play(on: engine)
    for scope in Self.scopes {
      for trainees in Trainees.allCases {
        var last: [VenueCode: Day] = [:]
        try book.store.lastTrainings(of: trainees, scope) { last[$0] = $1 }
        let told = history.standing.filter { session in
          session.trainees == trainees && session.facts.day <= scope.through
            && scope.holds(session)
        }
        let days = Dictionary(told.map { ($0.venue, $0.facts.day) }, uniquingKeysWith: max)
        #expect(last == days, "\(trainees) \(scope)")
      }
    }
  }

  @Test(arguments: Engine.allCases)
  func `Drills that venues held are told, planned and cancelled ones are not`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    try book.drill(1, "V1", on: "2026-03-01", .attended(by: 40, of: 60))
    try book.drill(2, "V1", on: "2026-07-01", .attended(by: 50))
    try book.drill(3, "V2", on: "2026-03-02", .attended(by: 9))
    try book.drill(4, "V2", on: "2026-03-02", .planned(for: "2026-05-01"))
    func told(_ scope: TrainingScope) throws -> Set<DrillAttendance> {
      var drills: Set<DrillAttendance> = []
      try book.store.drillAttendance(scope) { drills.insert($0) }
      return drills
    }
    let first = DrillAttendance(venue: "V1", day: "2026-03-01", participants: 40, roll: 60)
    let second = DrillAttendance(venue: "V1", day: "2026-07-01", participants: 50, roll: nil)
    let third = DrillAttendance(venue: "V2", day: "2026-03-02", participants: 9, roll: nil)
    #expect(try told(TrainingScope(through: "2026-12-31")) == [first, second, third])
    #expect(
      try told(TrainingScope(from: "2026-01-01", through: "2026-06-30")) == [first, third]
    )
    #expect(try told(TrainingScope(through: "2026-12-31", zone: "Z1")) == [first, second])
    #expect(try told(TrainingScope(through: "2026-12-31", venue: "V2")) == [third])
    try book.commit([
      .drillStepped(
        "K7QX-D1",
        zone: "Z1",
        DrillEvent(.voided, StepFacts(on: "2026-07-02", note: "误登"), by: "admin")
      )
    ])
    #expect(try told(TrainingScope(through: "2026-12-31", zone: "Z1")) == [second])
  }
}

extension TrainingFact {
  /// Names as the store tells them.
  fileprivate var sorted: TrainingFact {
    TrainingFact(
      venue: venue,
      day: day,
      trainees: trainees,
      kind: kind,
      course: course,
      attendance: attendance.names.isEmpty ? attendance : .named(attendance.names.sorted()),
      hoursTenths: hoursTenths
    )
  }
}

extension TrainingScope {
  fileprivate func includes(_ session: Training) -> Bool {
    session.facts.day >= from ?? Day.first && session.facts.day <= through
      && trainees?.contains(session.trainees) != false && holds(session)
  }

  fileprivate func holds(_ session: Training) -> Bool {
    (venue == nil || venue == session.venue) && (zone == nil || zone == session.zone)
  }
}
