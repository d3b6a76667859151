import PaichaModel

/// The register and inspections, papers, the calendar and settled clocks.
extension EntrySample {
  static func register() -> [Event] {
    let person = Actor(
      id: "li.na",
      name: "李娜",
      role: .listingBody,
      department: "安委办",
      zone: "11101001"
    )
    let zone = Zone(
      code: "11101001",
      name: "北京经济技术开发区",
      province: "北京",
      region: .east,
      reportingUnit: "北京",
      upgradedOn: "1994-08-25",
      status: .active,
      rankedFrom: 2016,
      note: "含亦庄"
    )
    let venue = Venue(
      code: "BJ-C01",
      name: "云岫购物中心",
      kind: .complex,
      zone: "11101001",
      park: "核心区",
      enterprise: Enterprise(creditCode: "91110115MAPC00054D", name: "某公司"),
      address: "禾序路1号",
      location: Location(latitude: "39.77", longitude: "116.53"),
      size: VenueSize(floorAreaSquareMetres: 84_000, capacityPersons: 4_660, staffPersons: 81),
      isCrowdedPlace: true,
      openedOn: "2009-05-13",
      closedOn: "2030-01-01"
    )
    return [
      .bookOpened(Book(origin: "K7QX", name: "示例账套")), .actorRecorded(person, .registered),
      .actorRecorded(person, .changed), .zoneRecorded(zone, .registered),
      .zoneRecorded(zone, .changed), .venueRecorded(venue, .registered),
      .venueRecorded(venue, .changed),
    ]
  }

  static func inspections() throws -> [Event] {
    let findings = [
      Finding(
        hazard: "K7QX-H7",
        item: "FC-7.1.1",
        level: .major,
        criterion: try criterion(),
        description: "安全出口上锁",
        place: "三层",
        deadline: .prefilled(DueDay(day: "2027-01-11", isProvisional: true)),
        outcome: .closed(on: "2026-11-22"),
        evidence: facts.evidence,
        reopens: "K7QX-H3"
      ),
      Finding(
        hazard: "K7QX-H8",
        item: nil,
        level: .general,
        description: "",
        place: nil,
        deadline: .given("2026-11-30"),
        outcome: .fixedOnSpot,
        evidence: []
      ),
    ]
    let inspection = Inspection(
      id: "K7QX-I4",
      reference: InspectionReference("BJ-2026-0090"),
      venue: "BJ-C01",
      zone: "11101001",
      day: "2026-11-21",
      kind: .joint,
      inspectors: ["zhang.wei", "李娜"],
      campaign: "百日攻坚",
      checklist: "2026.1",
      location: Location(latitude: "39.77", longitude: "116.53"),
      passed: ["MG-001", "MG-014"],
      notApplicable: ["FC-7.3.6"],
      findings: findings,
      heldBack: 2,
      rulebook: "national 2026.1"
    )
    let supplement = InspectionSupplement(
      inspection: "K7QX-I4",
      venue: "BJ-C01",
      zone: "11101001",
      day: "2026-11-21",
      passed: ["MG-002"],
      notApplicable: ["MG-003"],
      findings: findings,
      heldBack: 1,
      rulebook: "national 2026.1"
    )
    return [.inspectionLogged(inspection), .inspectionSupplemented(supplement)]
  }

  static func others() throws -> [Event] {
    let paper = Paper(
      kind: .order,
      subject: "K7QX-H128",
      zone: "11101001",
      year: 2026,
      serial: 12,
      number: "责改〔2026〕12号",
      addressee: "云岫购物中心",
      paragraphs: ["一、事由", "二、要求：<立即>“清空”"],
      issuer: "应急局",
      issuedOn: "2026-11-21",
      copies: ["区消防救援大队"]
    )
    let settlement = ClockSettlement(
      subject: "K7QX-S2",
      zone: "11101001",
      kind: .listingProgress,
      from: "2026-11-21",
      due: DueDay(day: "2028-02-22", isProvisional: true)
    )
    let days = [
      CalendarException("2027-02-06", .off), CalendarException("2027-01-01", .off),
      CalendarException("2027-02-20", .work),
    ]
    guard let year = CalendarYear(year: 2027, exceptions: days, source: "国办发明电〔2026〕9号") else {
      throw TreatmentPlanRefusal.missing([])
    }
    let adjustment = BoundaryAdjustment(
      zone: "11101001",
      facts: StepFacts(on: "2025-07-01", note: "含“新区”", document: "国函〔2025〕8号"),
      added: [.init("BJ-X01", from: "31101002"), .init("BJ-X02", from: nil)],
      removed: ["BJ-R02"]
    )
    let freeze = EvaluationFreeze(
      year: 2025,
      asOf: "2025-12-31",
      scope: .auto,
      rulebook: "national 2026.1",
      journal: JournalState(size: 354, root: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      files: [
        .init(name: "rulebook.yaml", hash: hash("0f")),
        .init(name: "scores-2025.json", hash: hash("a1")),
      ]
    )
    guard let quarter = StatisticsPeriod(.quarter, year: 2025, ordinal: 3) else {
      throw TreatmentPlanRefusal.missing([])
    }
    let statement = SentStatement(
      zone: "11101001",
      period: quarter,
      receiver: "北京市商务局",
      facts: StepFacts(on: "2025-10-13", document: "经开统〔2025〕3号")
    )
    let whole = StepSample(facts: facts, clocks: clocks)
    return accidents(whole) + credits(whole) + persons(whole)
      + [
        .paperIssued(paper), .calendarAdded(year), .clockSettled(settlement),
        .zoneAdjusted(adjustment), .evaluationFrozen(freeze),
        .statementSent(statement),
      ]
  }
}
