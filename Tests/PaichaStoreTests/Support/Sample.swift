import PaichaModel

/// What test books are made of.
enum Sample {
  static let book = Book(origin: "K7QX", name: "测试账套")
  static let start = Instant(milliseconds: 1_700_000_000_000)
  /// The root of a tree without leaves.
  static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  static let admin = Actor(id: "admin", name: "管理员", role: .admin, department: nil, zone: nil)
  static let inspector = Actor(
    id: "li",
    name: "李",
    role: .inspector,
    department: "应急局",
    zone: "Z1"
  )
  static let unit = Actor(id: "unit", name: "商场", role: .unit, department: nil, zone: nil)
  static let handler = Actor(id: "zheng", name: "郑", role: .handler, department: nil, zone: nil)
  static let lead = Actor(id: "lin", name: "林", role: .lead, department: nil, zone: nil)
  static let body = Actor(id: "he", name: "何", role: .listingBody, department: nil, zone: nil)

  static let zones = [
    Zone(code: "Z1", name: "一区", province: "江苏", region: .east, rankedFrom: 2020),
    Zone(code: "Z2", name: "二区", province: "四川", region: .west),
  ]

  static let venues = [
    Venue(code: "V1", name: "商场", kind: .retail, zone: "Z1"),
    Venue(code: "V2", name: "会展中心", kind: .exhibition, zone: "Z2"),
    Venue(code: "V3", name: "无区", kind: .other),
  ]

  /// The events that put all of it into a book.
  static var register: [Event] {
    zones.map { .zoneRecorded($0, .registered) }
      + [admin, inspector, unit].map { .actorRecorded($0, .registered) }
      + venues.map { .venueRecorded($0, .registered) }
  }

  /// 15 and 60 calendar days, no rolling; the calendar is announced to the end of 2025.
  static func rules(_ calendar: WorkCalendar = calendar) throws -> InspectionRules {
    try InspectionRules(rulebook: rulebook, checklist: checklist, calendar: calendar)
  }

  /// GN-001 makes a general hazard, FD-001 a major one.
  static let checklist = Checklist(
    edition: "2025",
    items: [item("GN-001", .general), item("FD-001", .directFire)]
  )

  /// Announced to the end of 2025.
  static let calendar = WorkCalendar(exceptions: ["2024-01-01": .off, "2025-01-01": .off])

  /// A treatment plan with a few words in every part.
  static func plan() throws -> TreatmentPlan {
    try TreatmentPlan(
      Dictionary(uniqueKeysWithValues: PlanPart.allCases.map { ($0, $0.words.zh) })
    )
  }

  /// The notice that settles what is due in 2026.
  static func year2026() throws -> CalendarYear {
    let days: [CalendarException] = [
      CalendarException("2026-01-01", .off), CalendarException("2026-01-02", .off),
      CalendarException("2026-01-04", .work), CalendarException("2026-02-16", .off),
      CalendarException("2026-02-17", .off), CalendarException("2026-02-28", .work),
    ]
    guard let year = CalendarYear(year: 2026, exceptions: days, source: "国办发明电〔2025〕7号") else {
      throw RulebookFault.missing("2026")
    }
    return year
  }

  static func clocks(_ calendar: WorkCalendar = calendar) throws -> ClockRules {
    try ClockRules(rulebook: rulebook, calendar: calendar)
  }

  private static func item(_ code: ItemCode, _ severity: SeverityRule) -> ChecklistItem {
    ChecklistItem(
      code: code,
      venueKinds: Set(VenueKind.allCases),
      appliesToZoneBody: false,
      category: "消防",
      wording: Words(zh: "疏散通道畅通", en: "exits are clear"),
      severity: severity,
      legalBasis: "消防法 art 28",
      criteriaEdition: "2025",
      confidence: .verified
    )
  }

  private static var rulebook: Rulebook {
    Rulebook(
      name: "sample",
      edition: "1",
      effectiveFrom: "2024-01-01",
      parameters: ParameterKey.allCases.filter { $0.kind != .other }.map(parameter) + [anchor],
      indicators: [],
      bands: [],
      creditGrounds: ["B1", "B2"].map(ground),
      creditMeasures: [
        CreditMeasure(
          code: "no_awards",
          words: Words(same: "no awards"),
          basis: "test",
          status: .verified
        )
      ]
    )
  }

  private static let anchor = Parameter(
    key: ParameterKey.creditTermAnchor.rawValue,
    value: .text("decision_date"),
    unit: "name",
    basis: "test",
    status: .verified,
    note: ""
  )

  private static func ground(_ code: String) -> CreditGround {
    CreditGround(
      code: code,
      words: Words(same: code),
      subjects: Set(CreditGround.Bearer.allCases),
      condition: nil,
      basis: "test",
      edition: "1",
      status: .verified
    )
  }

  /// What accidents are judged by: the numbers of the law.
  private static let accidents: [ParameterKey: (Int, String)] = [
    .accidentLargerDeaths: (3, "person"), .accidentLargerInjuries: (10, "person"),
    .accidentLargerLoss: (10_000_000, "yuan"), .accidentMajorDeaths: (10, "person"),
    .accidentMajorInjuries: (50, "person"), .accidentMajorLoss: (50_000_000, "yuan"),
    .accidentExtraordinaryDeaths: (30, "person"),
    .accidentExtraordinaryInjuries: (100, "person"),
    .accidentExtraordinaryLoss: (100_000_000, "yuan"), .accidentReportUnit: (1, "hour"),
    .accidentReportLevel: (2, "hour"), .accidentRevision: (30, "calendar_day"),
    .accidentRevisionFireRoad: (7, "calendar_day"),
    .accidentInvestigation: (60, "calendar_day"),
    .accidentInvestigationExtension: (60, "calendar_day"), .accidentApprove: (15, "calendar_day"),
    .accidentApproveExtraordinary: (30, "calendar_day"),
    .accidentApproveExtension: (30, "calendar_day"), .accidentEvaluate: (1, "year"),
  ]

  /// Five working days for every limit and 1 for every number, but for a few.
  private static func parameter(_ key: ParameterKey) -> Parameter {
    let (value, unit): (Int, String) =
      switch key {
      case .defaultDeadlineGeneral: (15, "calendar_day")
      case .defaultDeadlineMajor: (60, "calendar_day")
      case .calendarDeadlineRolls, .startDayCounted: (0, "flag")
      case .reviewOfficers, .listingAcceptanceOfficers, .transferCriminalOfficers: (2, "person")
      case .listingExtensionCount: (2, "count")
      case .listingMaxTotal: (12, "month")
      case .listingProgress, .creditEarlyRemoval: (1, "month")
      case .creditTerm: (6, "month")
      case .transferCriminalHandOver: (24, "hour")
      case let key where accidents[key] != nil: accidents[key] ?? (1, "count")
      case let key where key.kind == .limit: (5, "working_day")
      default: (1, "count")
      }
    return Parameter(
      key: key.rawValue,
      value: .integer(value),
      unit: unit,
      basis: "test",
      status: .verified,
      note: ""
    )
  }
}
