import PaichaModel

/// Words that every sheet of an evaluation says in the same way.
enum EvaluationWords {
  /// What a result of this program is not.
  static let label = Words(
    zh: "项目默认评分，非官方结果",
    en: "Project default scoring, not an official result"
  )

  static func participation(_ participation: Participation) -> Words {
    switch participation {
    case .ranked: Words(zh: "参评", en: "ranked")
    case .reportOnly: Words(zh: "只填报不参评", en: "report only")
    case .exited: Words(zh: "已退出", en: "exited")
    }
  }

  /// That the year was not over on the day; nothing for one that was.
  static func unfinished(year: Int, asOf: Day) -> Words? {
    guard let end = Day.bounds(ofYear: year)?.upperBound, asOf < end else { return nil }
    return Words(
      zh: "截至日 \(asOf) 在评价年度结束之前，各项数字只反映当年至该日的情况，与全年结果不可比。",
      en: "The day, \(asOf), is before the end of the year: the figures are of a part of it and do "
        + "not compare with those of a whole year."
    )
  }

  /// Which scope, and why it is evaluated or reported beside the evaluated one.
  static func scope(_ evaluation: ZoneEvaluation) -> Words {
    let scope = evaluation.scope.words
    switch evaluation.ruling.basis {
    case .unadjusted: return Words(zh: "管辖范围未调整", en: "area not adjusted")
    case .sideBySide(let since, let until):
      return Words(
        zh: "\(scope.zh)口径：\(since) 起管辖范围调整，至 \(until) 按调整前口径参评，"
          + "同时填报调整后口径（商资函〔2021〕523号）",
        en: "scope \(scope.en) the adjustment: area adjusted from \(since); until \(until) the "
          + "scope before it is evaluated, the one after it reported beside it (商资函〔2021〕523号)"
      )
    case .choice(let since, let from):
      return Words(
        zh: "\(scope.zh)口径：\(since) 管辖范围调整，\(from) 起可按调整后口径参评",
        en: "scope \(scope.en) the adjustment of \(since); from \(from) the scope after it may be "
          + "evaluated"
      )
    }
  }

  /// Each parameter with value, unit, basis and status; those the rulebook lacks are left out.
  static func parameters(_ keys: [String], of rulebook: Rulebook, title: Words) -> Report {
    let known = keys.compactMap { rulebook.known($0) }
    return Report(
      columns: [
        Column("key", Words(zh: "参数", en: "parameter")),
        Column("value", Words(zh: "取值", en: "value"), .trailing),
        Column("unit", Words(zh: "单位", en: "unit")),
        Column("basis", Words(zh: "依据", en: "basis")),
        Column("status", Words(zh: "状态", en: "status")),
      ],
      rows: known.map { parameter in
        [
          .text(parameter.key), .text("\(parameter.value)"), .text(parameter.unit),
          .text(parameter.basis), .words(parameter.status.words),
        ]
      },
      title: title
    )
  }

  static func unverified(_ keys: [String], of rulebook: Rulebook) -> Report {
    parameters(
      keys,
      of: rulebook,
      title: Words(
        zh: "所用的未核实参数（规则库 \(rulebook.title)）",
        en: "Unverified parameters used (rulebook \(rulebook.title))"
      )
    )
  }
}
