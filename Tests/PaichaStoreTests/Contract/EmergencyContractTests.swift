import PaichaModel
import PaichaStore
import Testing

/// Plans and drills of a book, whatever keeps it.
@Suite struct EmergencyContractTests {
  private static let origin = Sample.book.origin

  // MARK: Events

  private static func opened(
    _ number: Int,
    _ holder: Holder,
    zone: ZoneCode?,
    _ kind: PlanKind = .comprehensive,
    takenOver reported: ReportedPlan? = nil
  ) -> Event {
    .planOpened(
      PlanOpening(
        id: PlanID(origin: origin, number: number),
        holder: holder,
        zone: zone,
        kind: kind,
        name: "预案\(number)",
        manner: reported.map { .takenOver($0) } ?? .drafted,
        materials: [],
        facts: StepFacts(on: "2025-01-10"),
        actor: "admin",
        clocks: []
      )
    )
  }

  private static func step(
    _ step: PlanEvent.Step,
    of number: Int,
    zone: ZoneCode?,
    on day: Day,
    document: String? = nil,
    clocks: [Clock] = []
  ) -> Event {
    .planStepped(
      PlanID(origin: origin, number: number),
      zone: zone,
      PlanEvent(step, StepFacts(on: day, document: document), by: "admin", clocks: clocks)
    )
  }

  private static func held(
    _ number: Int,
    _ holder: Holder,
    zone: ZoneCode?,
    _ plan: ExercisedPlan = ExercisedPlan(.comprehensive),
    _ kind: DrillKind = .full,
    on day: Day,
    _ stage: DrillOpening.Stage = .attended(by: 40),
    reference: String? = nil,
    clocks: [Clock] = []
  ) -> Event {
    .drillOpened(
      DrillOpening(
        id: DrillID(origin: origin, number: number),
        reference: reference,
        holder: holder,
        zone: zone,
        plan: plan,
        kind: kind,
        topic: nil,
        stage: stage,
        owesReport: !clocks.isEmpty,
        facts: StepFacts(on: day),
        actor: "admin",
        clocks: clocks
      )
    )
  }

  private static func step(
    _ step: DrillEvent.Step,
    of number: Int,
    zone: ZoneCode?,
    on day: Day
  ) -> Event {
    .drillStepped(
      DrillID(origin: origin, number: number),
      zone: zone,
      DrillEvent(step, StepFacts(on: day), by: "admin")
    )
  }

  // MARK: Plans

  /// P1 of V1 is filed, P2 of V1 a draft, P3 of V2 under revision, P4 of the body of Z2 retired,
  /// P5 of a park of Z1 published, P6 of V3 taken over with its filing sent again.
  private static let plans: [Event] = [
    opened(1, .venue("V1"), zone: "Z1"), opened(2, .venue("V1"), zone: "Z1", .special),
    opened(3, .venue("V2"), zone: "Z2", .onsite), opened(4, .zone("Z2"), zone: "Z2"),
    opened(5, .park("Z1", "东园"), zone: "Z1"),
    opened(
      6,
      .venue("V3"),
      zone: nil,
      takenOver: ReportedPlan(
        reference: "YA-6",
        version: 3,
        number: "旧6",
        publishedOn: "2025-01-05",
        filedOn: nil,
        evaluatedOn: "2025-01-10"
      )
    ),
    step(
      .published(signer: "周"),
      of: 1,
      zone: "Z1",
      on: "2025-02-01",
      document: "号1",
      clocks: [Clock(.planFiling, from: "2025-02-01", until: "2025-03-01")]
    ),
    step(
      .filed(receiver: "局", answerBy: DueDay(day: "2025-02-20", isProvisional: false)),
      of: 1,
      zone: "Z1",
      on: "2025-02-13",
      clocks: [Clock(.planFilingCheck, from: "2025-02-13", until: "2025-02-20")]
    ),
    step(.filingAccepted, of: 1, zone: "Z1", on: "2025-02-18"),
    step(.published(signer: "吴"), of: 3, zone: "Z2", on: "2025-02-02", document: "号3"),
    step(.revisionRequired(.law), of: 3, zone: "Z2", on: "2025-03-01"),
    step(.revisionBegun(.law), of: 3, zone: "Z2", on: "2025-03-02"),
    step(.published(signer: "郑"), of: 4, zone: "Z2", on: "2025-02-03", document: "号4"),
    step(.retired, of: 4, zone: "Z2", on: "2025-04-01"),
    step(
      .published(signer: "王"),
      of: 5,
      zone: "Z1",
      on: "2025-02-04",
      document: "号5",
      clocks: [Clock(.planFiling, from: "2025-02-04", until: "2025-03-04")]
    ),
    step(
      .filed(receiver: "局", answerBy: DueDay(day: "2025-02-20", isProvisional: true)),
      of: 6,
      zone: nil,
      on: "2025-02-13"
    ),
  ]

  private func planned(_ engine: Engine) throws -> TestBook {
    let book = try engine.make()
    try book.commit(Self.plans)
    return book
  }

  @Test(arguments: Engine.allCases)
  func `Plans are filtered, by zone, holder, kind and id`(engine: Engine) throws {
    let book = try planned(engine)
    func numbers(_ change: (inout PlanFilter) -> Void = { _ in }) throws -> [Int] {
      var filter = PlanFilter()
      change(&filter)
      return try book.store.plans(filter).map(\.id.number)
    }
    #expect(try numbers() == [6, 5, 1, 2, 3])
    #expect(try numbers { $0.includesRetired = true } == [6, 5, 1, 2, 4, 3])
    #expect(try numbers { $0.phase = .retired } == [4])
    #expect(try numbers { $0.phase = .drafted } == [2, 3])
    #expect(try numbers { $0.zone = "Z1" } == [5, 1, 2])
    #expect(try numbers { $0.venue = "V1" } == [1, 2])
    #expect(try numbers { $0.kind = .comprehensive } == [6, 5, 1])
    #expect(try numbers { $0.isOfZonesOnly = true } == [5])
    #expect(try numbers { $0.limit = 2 } == [6, 5])
    #expect(try numbers { $0.zone = "Z9" }.isEmpty)
    #expect(try numbers { $0.venue = "V9" }.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `A row tells the version in force beside what is in hand`(engine: Engine) throws {
    let book = try planned(engine)
    var filter = PlanFilter()
    filter.includesRetired = true
    let rows = try Dictionary(
      uniqueKeysWithValues: book.store.plans(filter).map { ($0.id.number, $0) }
    )
    let first = try #require(rows[1])
    #expect(first.inForce?.filing == .filed(on: "2025-02-18") && first.inForce?.number == "号1")
    #expect(first.phase == .filed && first.owed == nil && first.venueName == "商场")
    #expect(rows[2]?.inForce == nil && rows[2]?.phase == .drafted)
    let third = try #require(rows[3])
    #expect(third.phase == .drafted && third.version == 2 && third.cause == .law)
    #expect(third.inForce?.version == 1 && third.inForce?.publishedOn == "2025-02-02")
    #expect(rows[4]?.inForce == nil && rows[4]?.phase == .retired)
    #expect(rows[5]?.holder == .park("Z1", "东园") && rows[5]?.venueName == nil)
    #expect(rows[5]?.owed?.clock.kind == .planFiling)
    let sixth = try #require(rows[6])
    let answerBy = DueDay(day: "2025-02-20", isProvisional: true)
    #expect(sixth.inForce?.filing == .sent(on: "2025-02-13", answerBy: answerBy))
    #expect(sixth.inForce?.version == 3 && sixth.inForce?.evaluatedOn == "2025-01-10")
  }

  @Test(arguments: Engine.allCases)
  func `Kinds in force are told by holder; drafts and retired plans are not`(engine: Engine) throws
  {
    let store = try planned(engine).store
    #expect(
      try store.plansInForce(zone: nil, venue: nil) == [
        .venue("V1"): [.comprehensive], .venue("V2"): [.onsite], .venue("V3"): [.comprehensive],
        .park("Z1", "东园"): [.comprehensive],
      ]
    )
    #expect(
      try store.plansInForce(zone: "Z1", venue: nil) == [
        .venue("V1"): [.comprehensive], .park("Z1", "东园"): [.comprehensive],
      ]
    )
    #expect(try store.plansInForce(zone: nil, venue: "V2") == [.venue("V2"): [.onsite]])
    #expect(try store.plansInForce(zone: "Z1", venue: "V2").isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `A plan is folded from its steps, and found by its number elsewhere`(engine: Engine) throws {
    let store = try planned(engine).store
    let view = try #require(try store.plan("K7QX-P1"))
    #expect(view.plan.phase == .filed && view.steps.count == 4 && view.steps[0].event == nil)
    #expect(view.clocks.map(\.doneOn) == ["2025-02-13", "2025-02-18"])
    #expect(try store.plan(reference: "YA-6") == "K7QX-P6")
    #expect(try store.plan(reference: "YA-1") == nil)
    for id in ["K7QX-P9", "ABCD-P1"] as [PlanID] { #expect(try store.plan(id) == nil) }
  }

  // MARK: Drills

  /// D1-D3 are V1's, D3 voided; D4 is V2's, planned and cancelled; D5 V2's, planned; D6 and D7 of
  /// the body of Z1, D7 voided; D8 of a park of Z1; D9 of V3.
  private static let drills: [Event] = [
    held(
      1,
      .venue("V1"),
      zone: "Z1",
      ExercisedPlan("K7QX-P1", version: 1, kind: .comprehensive),
      on: "2025-03-01",
      reference: "YL-1",
      clocks: [Clock(.drillReport, from: "2025-03-01", until: "2025-03-14")]
    ),
    held(2, .venue("V1"), zone: "Z1", ExercisedPlan(.special), .tabletop, on: "2025-05-01"),
    held(3, .venue("V1"), zone: "Z1", on: "2025-09-01"),
    step(.voided, of: 3, zone: "Z1", on: "2025-09-02"),
    held(4, .venue("V2"), zone: "Z2", on: "2025-01-05", .planned(for: "2025-02-01")),
    step(.cancelled, of: 4, zone: "Z2", on: "2025-02-02"),
    held(5, .venue("V2"), zone: "Z2", on: "2025-01-05", .planned(for: "2025-12-01")),
    held(6, .zone("Z1"), zone: "Z1", on: "2025-04-01"),
    held(7, .zone("Z1"), zone: "Z1", on: "2025-06-01"),
    step(.voided, of: 7, zone: "Z1", on: "2025-06-02"),
    held(8, .park("Z1", "东园"), zone: "Z1", on: "2025-08-01"),
    held(9, .venue("V3"), zone: nil, on: "2025-03-01", .attended(by: 7, of: 9)),
    step(.evaluated("好", hazards: nil, problems: 0), of: 1, zone: "Z1", on: "2025-03-02"),
    step(.reported(to: "局"), of: 1, zone: "Z1", on: "2025-03-20"),
  ]

  private func drilled(_ engine: Engine) throws -> TestBook {
    let book = try planned(engine)
    try book.commit(Self.drills)
    return book
  }

  @Test(arguments: Engine.allCases)
  func `Drills are filtered, the latest first`(engine: Engine) throws {
    let book = try drilled(engine)
    func numbers(_ change: (inout DrillFilter) -> Void = { _ in }) throws -> [Int] {
      var filter = DrillFilter()
      change(&filter)
      return try book.store.drills(filter).map(\.id.number)
    }
    #expect(Set(try numbers()) == [1, 2, 5, 6, 8, 9])
    #expect(Set(try numbers { $0.includesVoid = true }) == Set(1...9))
    #expect(try numbers { $0.venue = "V1" } == [2, 1])
    #expect(
      try numbers {
        $0.venue = "V1"
        $0.includesVoid = true
      } == [3, 2, 1]
    )
    #expect(Set(try numbers { $0.zone = "Z1" }) == [1, 2, 6, 8])
    #expect(try numbers { $0.plan = "K7QX-P1" } == [1])
    #expect(try numbers { $0.kind = .tabletop } == [2])
    #expect(
      try numbers {
        $0.from = "2025-03-01"
        $0.through = "2025-05-01"
      } == [2, 6, 9, 1]
    )
    #expect(try numbers { $0.isPlannedOnly = true } == [5])
    #expect(try numbers { $0.venue = "V2" } == [5])
    #expect(try numbers { $0.limit = 2 }.count == 2)
    #expect(try numbers { $0.zone = "Z9" }.isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `The latest held come first, whatever the order they were recorded in`(
    engine: Engine
  ) throws {
    let store = try drilled(engine).store
    let rows = try store.drills(DrillFilter())
    let days = rows.compactMap { $0.heldOn ?? $0.plannedOn }
    #expect(days == days.sorted(by: >), "\(rows.map { ($0.id.number, $0.heldOn) })")
    var zone = DrillFilter()
    zone.zone = "Z1"
    #expect(try store.drills(zone).map(\.id.number) == [8, 2, 6, 1])
  }

  @Test(arguments: Engine.allCases)
  func `A row and a view tell the drill as it stands`(engine: Engine) throws {
    let store = try drilled(engine).store
    var filter = DrillFilter()
    filter.plan = "K7QX-P1"
    let row = try #require(try store.drills(filter).first)
    #expect(row.phase == .reported && row.reportedOn == "2025-03-20" && row.owesReport)
    #expect(row.owed == nil && row.planKind == .comprehensive && row.participants == 40)
    let view = try #require(try store.drill("K7QX-D1"))
    #expect(view.steps.count == 3 && view.hazards.isEmpty && view.venue?.code == "V1")
    #expect(view.clocks.first?.doneOn == "2025-03-20" && view.clocks.first?.daysLate == 6)
    #expect(try store.drill("K7QX-D8")?.venue == nil)
    #expect(try store.drill(reference: "YL-1") == "K7QX-D1")
    #expect(try store.drill(reference: "YL-9") == nil)
    for id in ["K7QX-D99", "ABCD-D1"] as [DrillID] { #expect(try store.drill(id) == nil) }
  }

  @Test(arguments: Engine.allCases)
  func `The last drills are told as of a day, a voided latest one never was`(engine: Engine) throws
  {
    let book = try drilled(engine)
    func last(by day: Day, venue: VenueCode? = nil, zone: ZoneCode? = nil) throws
      -> [VenueCode: [PlanKind: Day]]
    {
      try book.store.lastDrills(zone: zone, venue: venue, by: day)
    }
    let all: [VenueCode: [PlanKind: Day]] = [
      "V1": [.comprehensive: "2025-03-01", .special: "2025-05-01"],
      "V3": [.comprehensive: "2025-03-01"],
    ]
    #expect(try last(by: "2025-12-31") == all)
    #expect(try last(by: "2025-05-01") == all)
    #expect(try last(by: "2025-04-30", venue: "V1") == ["V1": [.comprehensive: "2025-03-01"]])
    #expect(try last(by: "2025-02-28").isEmpty)
    #expect(try last(by: "2025-12-31", zone: "Z1") == ["V1": all["V1"] ?? [:]])
    #expect(try last(by: "2025-12-31", venue: "V2").isEmpty)
    // A later one, then asked for a day between.
    try book.commit([Self.held(10, .venue("V1"), zone: "Z1", on: "2025-10-01")])
    #expect(try last(by: "2025-09-30", venue: "V1") == ["V1": all["V1"] ?? [:]])
    #expect(try last(by: "2025-10-01")["V1"]?[.comprehensive] == "2025-10-01")
    try book.commit([Self.step(.voided, of: 10, zone: "Z1", on: "2025-10-02")])
    #expect(try last(by: "2025-12-31") == all)
    try book.commit([Self.step(.voided, of: 1, zone: "Z1", on: "2025-10-03")])
    #expect(try last(by: "2025-12-31")["V1"] == [.special: "2025-05-01"])
  }

  @Test(arguments: Engine.allCases)
  func `A planned drill counts from the day it is held`(engine: Engine) throws {
    let book = try drilled(engine)
    let conduct = DrillConduct(participants: 20, roll: nil)
    try book.commit([Self.step(.held(conduct), of: 5, zone: "Z2", on: "2025-12-02")])
    let last = try book.store.lastDrills(zone: nil, venue: "V2", by: "2025-12-31")
    #expect(last == ["V2": [.comprehensive: "2025-12-02"]])
  }

  @Test(arguments: Engine.allCases)
  func `Zone bodies stand by their own drills`(engine: Engine) throws {
    let store = try drilled(engine).store
    func last(by day: Day, zone: ZoneCode? = nil) throws -> [ZoneCode: Day?] {
      Dictionary(
        uniqueKeysWithValues: try store.zoneStandings(zone: zone, by: day)
          .map { ($0.code, $0.lastDrill) }
      )
    }
    #expect(try last(by: "2025-12-31") == ["Z1": "2025-04-01", "Z2": nil])
    #expect(try last(by: "2025-03-31") == ["Z1": nil, "Z2": nil])
    #expect(try last(by: "2025-12-31", zone: "Z2") == ["Z2": nil])
    #expect(try store.zoneStandings(zone: "Z1", by: "2025-12-31").first?.name == "一区")
  }

  @Test(arguments: Engine.allCases)
  func `A zone without venues is asked for by name only, one that left not at all`(
    engine: Engine
  ) throws {
    let book = try engine.make()
    let gone = Zone(code: "Z2", name: "二区", region: .west, status: .exited)
    try book.commit([
      .zoneRecorded(Zone(code: "Z3", name: "三区"), .registered), .zoneRecorded(gone, .registered),
    ])
    #expect(try book.store.zoneStandings(zone: nil, by: "2025-12-31").map(\.code) == ["Z1"])
    #expect(try book.store.zoneStandings(zone: "Z3", by: "2025-12-31").map(\.code) == ["Z3"])
    #expect(try book.store.zoneStandings(zone: "Z2", by: "2025-12-31").isEmpty)
  }

  @Test(arguments: Engine.allCases)
  func `Facts are the drills held in some days, void ones left out`(engine: Engine) throws {
    let store = try drilled(engine).store
    func facts(_ days: ClosedRange<Day>, zone: ZoneCode? = nil) throws -> [DrillFact] {
      var facts: [DrillFact] = []
      try store.drillFacts(days, zone: zone) { facts.append($0) }
      return facts.sorted { ($0.heldOn, $0.zone?.text ?? "") < ($1.heldOn, $1.zone?.text ?? "") }
    }
    let year = try facts("2025-01-01"..."2025-12-31")
    #expect(
      year.map(\.heldOn) == ["2025-03-01", "2025-03-01", "2025-04-01", "2025-05-01", "2025-08-01"]
    )
    #expect(try facts("2025-03-01"..."2025-03-01").map(\.venue) == ["V3", "V1"])
    #expect(try facts("2025-03-02"..."2025-03-31").isEmpty)
    #expect(try facts("2025-01-01"..."2025-12-31", zone: "Z1").count == 4)
    let first = try #require(year.first { $0.venue == "V1" && $0.planKind == .comprehensive })
    #expect(first.owesReport && first.reportedOn == "2025-03-20" && first.kind == .full)
    #expect(first.participants == 40 && first.problems == 0 && first.zone == "Z1")
  }
}
