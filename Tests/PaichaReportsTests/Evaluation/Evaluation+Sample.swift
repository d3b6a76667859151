import PaichaModel

@testable import PaichaReports

/// Evaluations with defaults, so that a test shows only what matters.
enum EvaluationSample {
  static let day = Day(year: 2025, month: 12, day: 31) ?? .first

  static let rulebook = Rulebook(
    name: "sample",
    edition: "2025.1",
    effectiveFrom: day,
    parameters: [
      parameter("score.max_venues", .integer(5)), parameter("score.max_general", .integer(10)),
      parameter("score.max_major", .integer(10)), parameter("score.rate_target", .ratio(1, 1)),
      parameter("score.empty_indicator", .text("rescale"), unit: "name"),
      parameter("band.excellent", .integer(90)), parameter("band.pass", .integer(60)),
      parameter("hazard.default_deadline_general", .integer(15)),
      parameter("hazard.default_deadline_major", .integer(30)),
      parameter("days.calendar_deadline_rolls", .integer(1)),
    ],
    indicators: [
      IndicatorRule(indicator: .venuesInspected, weightKey: "score.max_venues"),
      IndicatorRule(indicator: .generalOnTime, weightKey: "score.max_general"),
      IndicatorRule(indicator: .majorOnTime, weightKey: "score.max_major"),
      IndicatorRule(indicator: .majorOverdue, weightKey: nil),
    ],
    bands: [
      Band(code: "excellent", words: Words(zh: "优秀", en: "excellent"), fromKey: "band.excellent"),
      Band(code: "pass", words: Words(zh: "合格", en: "pass"), fromKey: "band.pass"),
      Band(code: "fail", words: Words(zh: "不合格", en: "fail"), fromKey: nil),
    ]
  )

  private static func parameter(
    _ key: String,
    _ value: Parameter.Value,
    unit: String = "point"
  ) -> Parameter {
    Parameter(
      key: key,
      value: value,
      unit: unit,
      basis: "project default",
      status: .unverified,
      note: ""
    )
  }

  static func zone(
    _ code: String,
    name: String? = nil,
    region: Region? = .east,
    status: Zone.Status = .active,
    rankedFrom: Int? = nil
  ) -> Zone {
    Zone(
      code: ZoneCode(unchecked: code),
      name: name ?? "\(code)经开区",
      province: "江苏",
      region: region,
      status: status,
      rankedFrom: rankedFrom
    )
  }

  /// A year in which so many of ten general hazards were closed on time, and nothing else was due.
  static func tally(onTime: Int = 10, venues: Int = 10, inspected: Int = 10) -> ZoneTally {
    var tally = ZoneTally()
    tally.venues = venues
    tally.venuesInspected = inspected
    tally.generalDue = inspected == 0 ? 0 : 10
    tally.generalOnTime = inspected == 0 ? 0 : onTime
    return tally
  }

  static func evaluation(
    _ zone: Zone = zone("E1"),
    year: Int = 2025,
    tally: ZoneTally = tally(),
    rank: Int? = nil,
    lastYear: ZoneEvaluation.Standing? = nil
  ) throws -> ZoneEvaluation {
    let rules = ScopeRules(reference: .dataYearEnd, years: 2, afterwards: .before)
    var evaluation = ZoneEvaluation(
      zone: zone,
      year: year,
      scope: .before,
      ruling: ScopeRuling([], year: year, rules: rules),
      asOf: day,
      tally: tally,
      score: try ZoneScore(tally, rulebook: rulebook),
      rulebook: rulebook,
      journalSize: 42,
      journalRoot: "cm9vdA=="
    )
    evaluation.rankInRegion = rank
    evaluation.lastYear = lastYear
    return evaluation
  }

  static func major(
    _ number: Int,
    zone: String? = "E1",
    description: String = "喷淋无水",
    daysOverdue: Int = 30
  ) -> OpenMajor {
    OpenMajor(
      id: "K7QX-H\(number)",
      zone: zone.map { ZoneCode(unchecked: $0) },
      venue: VenueCode(unchecked: "V1"),
      venueName: "东湖购物广场",
      description: Words(same: description),
      foundOn: day.advanced(by: -100),
      deadline: day.advanced(by: -daysOverdue),
      daysOverdue: daysOverdue
    )
  }

  static func majors(_ shown: [OpenMajor], total: Int? = nil) -> OpenMajors {
    OpenMajors(
      shown: shown,
      total: total ?? shown.count,
      overdue: shown.count { $0.daysOverdue > 0 },
      listed: 0,
      zones: Set(shown.compactMap(\.zone)).count
    )
  }

  static func report(
    _ evaluation: ZoneEvaluation,
    trend: [ZoneEvaluation]? = nil,
    majors: OpenMajors = .none,
    evidence: [IndicatorEvidence] = []
  ) -> ZoneReport {
    ZoneReport(
      evaluation: evaluation,
      field: 3,
      trend: trend ?? [evaluation],
      majors: majors,
      evidence: evidence,
      rulebook: rulebook,
      question: "--zone \(evaluation.zone.code) --year \(evaluation.year)"
    )
  }

  static func national(
    _ evaluations: [ZoneEvaluation],
    zones: [Zone]? = nil,
    standings: [RegionTail.Standing] = [],
    years: [RegionTail.Year] = [],
    majors: OpenMajors = .none,
    asOf: Day = day
  ) -> NationalReport {
    NationalReport(
      year: 2025,
      asOf: asOf,
      rulebook: rulebook,
      journalSize: 42,
      journalRoot: "cm9vdA==",
      evaluations: evaluations,
      zones: zones ?? evaluations.map(\.zone),
      tail: ZoneTail(
        rule: RegionTail(bottom: 5, times: 2, window: 3),
        standings: standings,
        years: years
      ),
      majors: majors,
      listings: RunningListings(running: 0, late: 0)
    )
  }
}
