import PaichaModel
import PaichaReports

/// Zones among the last of their region, one row each.
enum TailReport {
  static func list(
    _ standings: [RegionTail.Standing],
    years: [RegionTail.Year],
    zones: [Zone],
    rule: RegionTail
  ) -> Report {
    Report(
      columns: [
        Column("zone", Words(zh: "代码", en: "zone")),
        Column("zone_name", Words(zh: "经开区", en: "name")),
        Column("region", Words(zh: "区域", en: "region")),
        Column("verdict", Words(zh: "结论", en: "verdict")),
        Column("places", Words(zh: "年度与位次", en: "years and places")),
        Column("mean_score", Words(zh: "平均分", en: "mean score"), .trailing),
      ],
      rows: standings.map { standing in
        row(standing, zones.first { $0.code == standing.zone })
      },
      title: title(years),
      notes: notes(rule) + years.flatMap(incomplete)
    )
  }

  private static func row(_ standing: RegionTail.Standing, _ zone: Zone?) -> [Cell] {
    let verdict = Cell.coded(standing.verdict.rawValue, shown: standing.verdict.words)
    return [
      Cell(standing.zone), Cell(zone?.name),
      zone?.region.map { .coded($0.rawValue, shown: $0.words) } ?? .missing,
      standing.verdict == .candidate ? .emphasised(verdict) : verdict,
      .list(standing.places.map(place)), .decimal(standing.meanHundredths, places: 2),
    ]
  }

  /// Machines read `2024:29/30` or, tied at the border, `2024:25/30=`.
  private static func place(_ place: RegionTail.Place) -> Cell {
    let tied = place.position == .border
    return .coded(
      "\(place.year):\(place.rank)/\(place.field)\(tied ? "=" : "")",
      shown: Words(
        zh: "\(place.year) 年 \(place.rank)/\(place.field)\(tied ? "（同分）" : "")",
        en: "\(place.year): \(place.rank) of \(place.field)\(tied ? " (tied)" : "")"
      )
    )
  }

  private static func title(_ years: [RegionTail.Year]) -> Words {
    let (first, last) = (years.first?.year ?? 0, years.last?.year ?? 0)
    return Words(
      zh: "区域末位（\(first) 至 \(last) 年度）",
      en: "Last of their region (\(first) to \(last))"
    )
  }

  /// Regions of a year that have no last places.
  private static func incomplete(_ year: RegionTail.Year) -> [Words] {
    let regions = Region.allCases.compactMap { region in
      year.incomplete[region].map { (region.words, $0) }
    }
    guard !regions.isEmpty else { return [] }
    let zh = regions.map { "\($0.zh) \($1.scored)/\($1.ranked)" }.joined(separator: "、")
    let en = regions.map { "\($0.en) \($1.scored) of \($1.ranked)" }.joined(separator: ", ")
    return [
      Words(
        zh: "\(year.year) 年度不排末位的区域（有得分/应参评）：\(zh)",
        en: "\(year.year): no last places (zones with a score of those to rank): \(en)"
      )
    ]
  }

  private static func notes(_ rule: RegionTail) -> [Words] {
    [
      Words(
        zh: "项目默认评分，非官方结果：只供预警。排名限本账套的经开区。",
        en: "Project scoring, not an official result: a warning only. Ranks are among the zones of "
          + "this book."
      ),
      Words(
        zh: "\(rule.window) 个考核年度内 \(rule.times) 次列区域后 \(rule.bottom) 名（商资发〔2021〕188号，二手来源）",
        en: "\(rule.times) times among the last \(rule.bottom) of the region within "
          + "\(rule.window) evaluation years (商资发〔2021〕188号, secondary)"
      ),
    ]
  }
}
