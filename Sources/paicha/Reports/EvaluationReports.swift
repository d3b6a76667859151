import PaichaModel
import PaichaReports
import PaichaStore

/// Evaluations as the tables outside tools rely on.
enum EvaluationReports {
  /// One row a zone and scope; with leads of the audit, how many touch the zone.
  static func scores(
    _ evaluations: [ZoneEvaluation],
    showsLastYear: Bool = false,
    leads: [ZoneCode: Int]? = nil
  ) -> Report {
    let audited =
      leads == nil ? [] : [Column("audit_leads", Words(zh: "造假线索", en: "leads"), .trailing)]
    return Report(
      columns: [
        Column("zone", Words(zh: "代码", en: "zone")),
        Column("zone_name", Words(zh: "经开区", en: "name")),
        Column("province", Words(zh: "省份", en: "province"), presence: .ifRoom),
        Column("region", Words(zh: "区域", en: "region")),
        Column("participation", Words(zh: "参评", en: "takes part")),
        Column("scope", Words(zh: "口径", en: "scope"), presence: shownScope(evaluations)),
        Column(
          "year",
          Words(zh: "年度", en: "year"),
          .trailing,
          presence: Set(evaluations.map(\.year)).count > 1 ? .always : .never
        ),
        Column("as_of", Words(zh: "截至", en: "as of"), presence: .never),
        Column("venues", Words(zh: "场所", en: "venues"), .trailing, presence: .ifRoom),
        Column("score", Words(zh: "得分", en: "score"), .trailing),
        Column("band", Words(zh: "等次", en: "band")),
        Column("rank_in_region", Words(zh: "区域排名", en: "rank"), .trailing),
        Column(
          "score_last_year",
          Words(zh: "上年得分", en: "last year"),
          .trailing,
          presence: showsLastYear ? .always : .never
        ),
        Column(
          "rank_last_year",
          Words(zh: "上年排名", en: "rank then"),
          .trailing,
          presence: showsLastYear ? .always : .never
        ),
        Column("unverified", Words(zh: "未核实参数", en: "unverified"), presence: .never),
        Column("rulebook", Words(zh: "规则库", en: "rulebook"), presence: .never),
        Column("journal_size", JournalWords.size, .trailing, presence: .never),
        Column("journal_root", JournalWords.root, presence: .never),
      ] + audited,
      rows: evaluations.map { evaluation in
        row(evaluation) + (leads.map { [.integer($0[evaluation.zone.code] ?? 0)] } ?? [])
      },
      title: title(evaluations),
      notes: notes(evaluations) + (leads == nil ? [] : [auditNote])
    )
  }

  private static let auditNote = Words(
    zh: "线索不是结论，须人工核实：paicha audit --year 年度 --zone 代码 --records",
    en: "leads are no verdicts, somebody has to look: paicha audit --zone CODE --records"
  )

  private static func row(_ evaluation: ZoneEvaluation) -> [Cell] {
    let zone = evaluation.zone
    return [
      Cell(zone.code), .text(zone.name), Cell(zone.province),
      zone.region.map { .coded($0.rawValue, shown: $0.words) } ?? .missing,
      participation(evaluation.participation), scope(evaluation.scope), .integer(evaluation.year),
      Cell(evaluation.asOf), .integer(evaluation.tally.venues),
      evaluation.score.hundredths.map { .decimal($0, places: 2) } ?? .missing,
      band(of: evaluation.score),
      Cell(evaluation.rankInRegion),
      evaluation.lastYear.map { .decimal($0.hundredths, places: 2) } ?? .missing,
      Cell(evaluation.lastYear?.rankInRegion),
      .list(evaluation.unverified.map { .text($0) }), .text(evaluation.rulebook),
      .integer(Int(evaluation.journalSize)), .text(evaluation.journalRoot),
    ]
  }

  static func inputs(_ evaluations: [ZoneEvaluation]) -> Report {
    Report(
      columns: [
        Column("zone", Words(zh: "经开区", en: "zone")),
        Column("scope", Words(zh: "口径", en: "scope"), presence: shownScope(evaluations)),
        Column("year", Words(zh: "年度", en: "year"), .trailing),
        Column("indicator", Words(zh: "指标", en: "indicator")),
        Column("numerator", Words(zh: "分子", en: "numerator"), .trailing),
        Column("denominator", Words(zh: "分母", en: "denominator"), .trailing),
        Column("value", Words(zh: "值", en: "value"), .trailing),
        Column("points", Words(zh: "得分", en: "points"), .trailing),
        Column("max_points", Words(zh: "满分", en: "max"), .trailing),
        Column("status", Words(zh: "状态", en: "status")),
      ],
      rows: evaluations.flatMap { evaluation in
        evaluation.score.values.map { value in
          [
            Cell(evaluation.zone.code), scope(evaluation.scope), .integer(evaluation.year),
            .coded(value.indicator.rawValue, shown: value.indicator.words),
            .integer(value.numerator), Cell(value.denominator), rate(value),
          ] + points(value)
        }
      },
      title: title(evaluations),
      notes: notes(evaluations)
    )
  }

  /// A rate to four places, halves up; a count as it is; nothing when not applicable.
  private static func rate(_ value: IndicatorValue) -> Cell {
    switch value.standing {
    case .notApplicable, .missing: return .missing
    case .scored, .count:
      guard let denominator = value.denominator else { return .integer(value.numerator) }
      guard denominator > 0 else { return .missing }
      return .decimal((value.numerator * 20_000 + denominator) / (2 * denominator), places: 4)
    }
  }

  private static func points(_ value: IndicatorValue) -> [Cell] {
    switch value.standing {
    case .scored(let points, let maximum):
      [
        .decimal(points, places: 2), .decimal(maximum, places: 2),
        .coded(value.status, shown: Words(zh: "计分", en: "scored")),
      ]
    case .notApplicable(let maximum):
      [
        .missing, .decimal(maximum, places: 2),
        .coded(value.status, shown: Words(zh: "不适用", en: "not applicable")),
      ]
    case .missing(let maximum):
      [
        .missing, .decimal(maximum, places: 2),
        .coded(value.status, shown: Words(zh: "无记录", en: "no record")),
      ]
    case .count:
      [.missing, .missing, .coded(value.status, shown: Words(zh: "仅计数", en: "count only"))]
    }
  }

  /// A zone with a veto is not rated, whatever its score.
  private static func band(of score: ZoneScore) -> Cell {
    guard score.vetoes.isEmpty else {
      return .coded("not_rated", shown: Words(zh: "不予评定", en: "not rated"))
    }
    return score.band.map { .coded($0.code, shown: $0.words) } ?? .missing
  }

  private static func scope(_ scope: StatisticalScope) -> Cell {
    .coded(scope.rawValue, shown: scope.words)
  }

  /// Where no area was adjusted there is one scope, and nothing to tell apart.
  private static func shownScope(_ evaluations: [ZoneEvaluation]) -> Column.Presence {
    evaluations.allSatisfy { $0.ruling.basis == .unadjusted } ? .never : .always
  }

  private static func participation(_ participation: Participation) -> Cell {
    switch participation {
    case .ranked: .coded(participation.rawValue, shown: Words(zh: "参评", en: "ranked"))
    case .reportOnly: .coded(participation.rawValue, shown: Words(zh: "只填报", en: "report only"))
    case .exited: .coded(participation.rawValue, shown: Words(zh: "已退出", en: "exited"))
    }
  }

  private static func title(_ evaluations: [ZoneEvaluation]) -> Words? {
    guard let first = evaluations.first, let last = evaluations.last else { return nil }
    let years = first.year == last.year ? "\(last.year)" : "\(first.year)-\(last.year)"
    return Words(
      zh: "\(years) 年度，截至 \(last.asOf)，规则库 \(last.rulebook)",
      en: "Year \(years), as of \(last.asOf), rulebook \(last.rulebook)"
    )
  }

  private static func notes(_ evaluations: [ZoneEvaluation]) -> [Words] {
    let unverified = Set(evaluations.flatMap(\.unverified)).sorted()
    var notes = [
      Words(
        zh: "项目默认评分，非官方结果；国家办法中的安全扣分未知。",
        en: "Project scoring, not an official result; the national safety deduction is unknown."
      )
    ]
    if !unverified.isEmpty {
      let list = unverified.joined(separator: ", ")
      notes.append(Words(zh: "所用未核实参数：\(list)", en: "Unverified parameters used: \(list)"))
    }
    notes += rulings(evaluations) + EvaluationNotes.of(evaluations)
    return notes
  }

  /// Why an adjusted zone is evaluated in its scope; one sentence a zone.
  private static func rulings(_ evaluations: [ZoneEvaluation]) -> [Words] {
    var told: Set<ZoneCode> = []
    return evaluations.compactMap { evaluation in
      let zone = evaluation.zone.code
      guard told.insert(zone).inserted else { return nil }
      switch evaluation.ruling.basis {
      case .unadjusted: return nil
      case .sideBySide(let since, let until):
        return Words(
          zh: "\(zone)：\(since) 起管辖范围调整，至 \(until) 按调整前口径参评，"
            + "同时填报调整后口径（商资函〔2021〕523号 item 1）",
          en: "\(zone): area adjusted from \(since); until \(until) the scope before it is "
            + "evaluated and the one after it reported beside it (商资函〔2021〕523号 item 1)"
        )
      case .choice(_, let from):
        return Words(
          zh: "\(zone)：\(from) 起可按调整后口径参评（--scope，规则库 zone.dual_scope_afterwards）",
          en: "\(zone): from \(from) the scope after the adjustment may be evaluated (--scope, or "
            + "zone.dual_scope_afterwards of the rulebook)"
        )
      }
    }
  }
}
