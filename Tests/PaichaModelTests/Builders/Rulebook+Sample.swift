import PaichaModel

extension Rulebook {
  /// The parameters the program reads, with the project's defaults, all unverified.
  static let sampleValues: [String: (Parameter.Value, unit: String)] =
    sampleNumbers.merging(sampleScores) { first, _ in first }
    .merging(sampleDuties) { first, _ in first }

  /// Terms and counts of the life cycles, by unit.
  private static let sampleNumbers: [String: (Parameter.Value, unit: String)] = {
    let groups: [(unit: String, [ParameterKey: Int])] = [
      (
        "working_day",
        [
          .fireMajorPropose: 7, .hazardPlanDue: 10, .reviewFire: 3, .reviewSpecialEquipment: 10,
          .listingDecide: 7, .listingNotify: 3, .listingPublish: 5, .listingFileUp: 3,
          .listingPlanDue: 10, .listingPlanAccept: 5, .listingExtensionBefore: 20,
          .listingExtensionDecide: 10, .listingDelist: 5, .transferReceipt: 5,
          .transferFeedback: 20, .planFiling: 20, .planFilingCheck: 5, .planResubmit: 5,
          .drillReport: 10, .creditDefence: 5, .creditServe: 7, .creditSystemEntry: 3,
          .creditPublish: 20, .creditObjection: 20, .creditRemovalAccept: 5,
          .creditRemovalDecide: 20, .creditWithdraw: 3,
        ]
      ),
      (
        "calendar_day",
        [
          .defaultDeadlineGeneral: 15, .defaultDeadlineMajor: 60, .closureWindowShort: 180,
          .reviewMajor: 10, .reviewGeneral: 10, .listingAcceptance: 10,
          .transferCriminalDecide: 3, .accidentRevision: 30, .accidentRevisionFireRoad: 7,
          .accidentInvestigation: 60, .accidentInvestigationExtension: 60, .accidentApprove: 15,
          .accidentApproveExtraordinary: 30, .accidentApproveExtension: 30, .auditLastDays: 1,
          .auditRecordLag: 30, .auditExtensionGrace: 1, .auditShrinkDays: 60,
        ]
      ),
      (
        "month",
        [
          .recurrenceWindow: 12, .listingProgress: 3, .listingMaxTotal: 12, .creditTerm: 36,
          .creditEarlyRemoval: 12, .creditLargerAccidentsWindow: 12,
        ]
      ),
      ("year", [.closureWindowLong: 1, .planEvaluate: 3, .accidentEvaluate: 1]),
      (
        "hour", [.transferCriminalHandOver: 24, .accidentReportUnit: 1, .accidentReportLevel: 2]
      ),
      ("flag", [.calendarDeadlineRolls: 1, .startDayCounted: 0, .drillPartPeriod: 0]),
      (
        "yuan",
        [
          .accidentLargerLoss: 10_000_000, .accidentMajorLoss: 50_000_000,
          .accidentExtraordinaryLoss: 100_000_000,
        ]
      ),
      (
        "count",
        [
          .compositeFireCrowded: 3, .compositeFireExplosive: 3, .compositeFireAnyCrowded: 4,
          .compositeFireAnyOther: 6, .statsQuarterDue: 15, .closurePenaltiesShort: 3,
          .closurePenaltiesLong: 4,
          .listingFailuresEscalate: 2, .listingExtensionCount: 1, .creditLargerAccidents: 2,
          .creditFineMultiple: 2, .idVisiblePrefix: 6, .idVisibleSuffix: 0,
          .nameVisibleCharacters: 1,
          .auditLastDayClosures: 10, .auditLastDayShare: 20,
          .auditDeadlineDayShare: 60, .auditZonesPerDay: 1, .auditVenuesPerDay: 6,
          .auditItemsPerDay: 200, .auditEvidenceInspections: 1,
          .auditLateRecords: 5, .auditClosureProofs: 1, .auditPassInspections: 20,
          .auditFindingRate: 25,
          .auditShrinkRemoved: 3, .auditShrinkShare: 5, .auditSeriesNumbers: 10,
          .auditSeriesDensity: 80,
        ]
      ),
      (
        "person",
        [
          .reviewOfficers: 2, .reviewOfficersGeneral: 1, .listingAcceptanceOfficers: 2,
          .transferCriminalOfficers: 2, .mediumStaffRetail: 50, .mediumStaffOther: 100,
          .accidentLargerDeaths: 3, .accidentLargerInjuries: 10, .accidentMajorDeaths: 10,
          .accidentMajorInjuries: 50, .accidentExtraordinaryDeaths: 30,
          .accidentExtraordinaryInjuries: 100, .creditOfficers: 2,
        ]
      ),
    ]
    var values: [String: (Parameter.Value, unit: String)] = [:]
    for (unit, numbers) in groups {
      for (key, value) in numbers { values[key.rawValue] = (.integer(value), unit) }
    }
    return values
  }()

  /// How periods are read, and the intervals that duties name themselves.
  private static let sampleDuties: [String: (Parameter.Value, unit: String)] = [
    "drill.period_reading": (.text("calendar"), "name"),
    "zone.dual_scope_term": (.integer(2), "year"),
    "zone.exit_bottom_n": (.integer(5), "count"),
    "zone.exit_times": (.integer(2), "count"),
    "zone.exit_window": (.integer(3), "year"),
    "score.accident_scoring": (.text("project"), "name"),
    "score.concealed_lookback": (.integer(3), "year"),
    "zone.dual_scope_reference": (.text("data_year_end"), "name"),
    "zone.dual_scope_afterwards": (.text("before"), "name"),
    "credit.term_anchor": (.text("decision_date"), "name"),
    "drill.crowded": (.integer(6), "month"),
    "drill.ordinary": (.integer(12), "month"),
    "drill.zone": (.integer(24), "month"),
  ]

  private static let sampleScores: [String: (Parameter.Value, unit: String)] = [
    "score.rate_target": (.ratio(1, 1), "ratio"),
    "score.empty_indicator": (.text("rescale"), "name"),
    "score.max_venues_inspected": (.integer(5), "point"),
    "score.max_general_on_time": (.integer(10), "point"),
    "score.max_major_on_time": (.integer(10), "point"),
    "band.excellent": (.integer(90), "point"),
    "band.good": (.integer(80), "point"),
    "band.pass": (.integer(60), "point"),
  ]

  /// A rulebook that differs from the defaults in what is named.
  static func sample(
    changing values: [String: Parameter.Value] = [:],
    units: [String: String] = [:],
    status: Parameter.Status = .unverified,
    without missing: Set<String> = [],
    indicators: [IndicatorRule] = IndicatorRule.samples,
    packs: [CriteriaPack] = [],
    duties: [EmergencyDuty] = [],
    crowdedKinds: Set<VenueKind> = []
  ) -> Rulebook {
    let parameters = sampleValues.keys.sorted().filter { !missing.contains($0) }.map { key in
      let (value, unit) = sampleValues[key] ?? (.unknown, unit: "")
      return Parameter(
        key: key,
        value: values[key] ?? value,
        unit: units[key] ?? unit,
        basis: "project default",
        status: status,
        note: ""
      )
    }
    return Rulebook(
      name: "sample",
      edition: "2025.1",
      effectiveFrom: "2025-01-01",
      parameters: parameters,
      indicators: indicators,
      bands: Band.samples,
      packs: packs,
      duties: duties,
      crowdedKinds: crowdedKinds,
      creditGrounds: CreditGround.samples,
      creditMeasures: CreditMeasure.samples
    )
  }
}

extension IndicatorRule {
  static let samples = [
    IndicatorRule(indicator: .venuesInspected, weightKey: "score.max_venues_inspected"),
    IndicatorRule(indicator: .generalOnTime, weightKey: "score.max_general_on_time"),
    IndicatorRule(indicator: .majorOnTime, weightKey: "score.max_major_on_time"),
    IndicatorRule(indicator: .majorOverdue, weightKey: nil),
  ]
}

extension Band {
  static let samples = [
    Band(code: "excellent", words: Words(zh: "优秀", en: "excellent"), fromKey: "band.excellent"),
    Band(code: "good", words: Words(zh: "良好", en: "good"), fromKey: "band.good"),
    Band(code: "pass", words: Words(zh: "合格", en: "pass"), fromKey: "band.pass"),
    Band(code: "fail", words: Words(zh: "不合格", en: "fail"), fromKey: nil),
  ]
}
