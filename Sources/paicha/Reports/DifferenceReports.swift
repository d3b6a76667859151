import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// What differs between two evaluations, as tables.
enum DifferenceReports {
  /// One row an indicator that changed, after one row a zone with its score.
  static func list(
    _ differences: [EvaluationDifference],
    _ comparing: EvaluationComparing
  ) -> Report {
    Report(
      columns: [
        Column("zone", Words(zh: "经开区", en: "zone")),
        Column("zone_name", Words(zh: "名称", en: "name"), presence: .ifRoom),
        Column("item", Words(zh: "项目", en: "item")),
        Column("before", Words(zh: "原", en: "before"), .trailing),
        Column("after", Words(zh: "现", en: "after"), .trailing),
        Column("points_before", Words(zh: "原得分", en: "points then"), .trailing),
        Column("points_after", Words(zh: "现得分", en: "points now"), .trailing),
        Column("change", Words(zh: "增减", en: "change"), .trailing),
        Column("cause", Words(zh: "原因", en: "cause")),
      ],
      rows: differences.flatMap { rows($0) },
      title: Words(
        zh: "原：\(side(comparing.before).zh)；现：\(side(comparing.after).zh)",
        en: "before: \(side(comparing.before).en); after: \(side(comparing.after).en)"
      ),
      notes: [
        Words(
          zh: "项目默认评分，非官方结果。记录逐条：加 --zone 代码 --indicator 指标",
          en: "Project scoring, not an official result. Record by record: --zone, --indicator"
        )
      ]
    )
  }

  private static func side(_ basis: EvaluationBasis) -> Words {
    let recorded = basis.recordedBy.map {
      Words(zh: "，\($0) 前记入", en: ", recorded by \($0)")
    }
    let title = basis.rulebook.title
    return Words(
      zh: "\(basis.year) 年度，截至 \(basis.asOf)\(recorded?.zh ?? "")，规则库 \(title)",
      en: "\(basis.year) as of \(basis.asOf)\(recorded?.en ?? ""), rulebook \(title)"
    )
  }

  private static func rows(_ difference: EvaluationDifference) -> [[Cell]] {
    let (before, after) = (difference.before, difference.after)
    let score: [Cell] = [
      Cell(difference.zone.code), .text(difference.zone.name),
      .coded("score", shown: Words(zh: "得分（排名）", en: "score (rank)")),
      rank(before), rank(after), points(before.hundredths), points(after.hundredths),
      change(before.hundredths, after.hundredths), .missing,
    ]
    return [score]
      + difference.changes.map { changed in
        let (first, second) = (gained(changed.before), gained(changed.after))
        return [
          Cell(difference.zone.code), .text(difference.zone.name),
          .coded(changed.indicator.rawValue, shown: changed.indicator.words),
          .text(counts(changed.before)), .text(counts(changed.after)),
          points(first), points(second), change(first, second),
          .list(changed.causes.map { cause($0) }),
        ]
      }
  }

  private static func rank(_ result: EvaluationDifference.Result) -> Cell { Cell(result.rank) }

  private static func counts(_ value: IndicatorValue?) -> String {
    guard let value else { return "-" }
    return value.denominator.map { "\(value.numerator)/\($0)" } ?? "\(value.numerator)"
  }

  private static func gained(_ value: IndicatorValue?) -> Int? {
    if case .scored(let points, _) = value?.standing { points } else { nil }
  }

  private static func points(_ hundredths: Int?) -> Cell {
    hundredths.map { .decimal($0, places: 2) } ?? .missing
  }

  private static func change(_ before: Int?, _ after: Int?) -> Cell {
    guard let before, let after else { return .missing }
    return .decimal(after - before, places: 2)
  }

  private static func cause(_ cause: EvaluationDifference.Cause) -> Cell {
    switch cause {
    case .counts: .coded("counts", shown: Words(zh: "数据", en: "counts"))
    case .rule: .coded("rule", shown: Words(zh: "规则库增减指标", en: "indicator in one rulebook"))
    case .yearBefore:
      .coded("year_before", shown: Words(zh: "上年事故数", en: "accidents the year before"))
    case .parameter(let key, let before, let after):
      .text("\(key): \(before ?? "-") → \(after ?? "-")")
    }
  }

  static func records(
    _ gained: [IndicatorRecord],
    _ lost: [IndicatorRecord],
    of indicator: Indicator
  ) -> Report {
    Report(
      columns: [
        Column("change", Words(zh: "变化", en: "change")),
        Column("record", Words(zh: "记录", en: "record")),
        Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
        Column("venue_name", Words(zh: "场所名称", en: "venue name")),
        Column("day", Words(zh: "日期", en: "day")),
        Column("deadline", Words(zh: "期限", en: "deadline")),
      ],
      rows: gained.map { row("gained", Words(zh: "计入", en: "counts now"), $0) }
        + lost.map { row("lost", Words(zh: "不再计入", en: "counts no more"), $0) },
      title: indicator.words
    )
  }

  private static func row(_ code: String, _ words: Words, _ record: IndicatorRecord) -> [Cell] {
    [
      .coded(code, shown: words), .text(record.record), Cell(record.venue),
      .text(record.venueName), Cell(record.day), Cell(record.deadline),
    ]
  }

  static func late(_ late: [LateEntries.Late], year: Int, after day: Day) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "条号", en: "entry"), .trailing),
        Column("recorded_on", Words(zh: "记入日", en: "recorded")),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("kind", Words(zh: "事项", en: "kind")),
        Column("subject", Words(zh: "对象", en: "subject")),
        Column("zone", Words(zh: "经开区", en: "zone")),
        Column("day", Words(zh: "所述日期", en: "speaks of")),
        Column("days_late", Words(zh: "滞后天数", en: "days late"), .trailing),
      ],
      rows: late.map { entry in
        [
          .integer(Int(entry.entry)), Cell(entry.at.day), Cell(entry.actor), .text(entry.kind),
          .text(entry.subject), Cell(entry.zone), Cell(entry.day),
          entry.day.map { .integer(entry.at.day.days(since: $0)) } ?? .missing,
        ]
      },
      title: Words(
        zh: "\(day) 之后记入、影响 \(year) 年度的记录：\(late.count) 条",
        en: "Recorded after \(day), bearing on \(year): \(late.count)"
      )
    )
  }
}
