import PaichaModel
import PaichaReports

/// The figures of a period as a table.
enum StatsReports {
  /// Groups in order, then the total; `all` stands for a dimension that a row does not split.
  static func figures(
    _ table: StatisticsTable,
    of part: StatisticsGroup,
    due: StatisticsDue?
  ) -> Report {
    let dimensions = table.dimensions
    return Report(
      columns: columns(dimensions),
      rows: table.rows.map { row(table, dimensions, $0.group, part, $0.counts) }
        + [row(table, [], StatisticsGroup(), part, table.total)],
      title: title(Words(zh: "隐患统计", en: "Hazard statistics"), table.window),
      notes: notes(due)
    )
  }

  static func title(_ words: Words, _ window: StatisticsWindow) -> Words {
    let period = window.period
    let days = "\(period.days.lowerBound)/\(period.days.upperBound)"
    return Words(
      zh: "\(words.zh)：\(period)（\(days)），截至 \(window.asOf)",
      en: "\(words.en), \(period) (\(days)), as of \(window.asOf)"
    )
  }

  private static func columns(_ dimensions: Set<StatisticsDimension>) -> [Column] {
    [
      Column("period", Words(zh: "统计期", en: "period"), presence: .never),
      Column("as_of", Words(zh: "截至", en: "as of"), presence: .never),
    ]
      + StatisticsDimension.allCases.map { dimension in
        let isFirst = dimensions.isEmpty && dimension == .level
        return Column(
          dimension.rawValue,
          dimension.words,
          presence: dimensions.contains(dimension) || isFirst ? .always : .never
        )
      }
      + StatisticsFigure.ofHazards.map(column)
      + [Column("closing_rate", Words(zh: "销号率", en: "rate"), .trailing)]
      + StatisticsFigure.ofListings.map(column)
  }

  private static func column(_ figure: StatisticsFigure) -> Column {
    Column(
      figure.rawValue,
      figure.words,
      .trailing,
      presence: figure == .voided || figure.countsListings ? .ifRoom : .always
    )
  }

  private static func row(
    _ table: StatisticsTable,
    _ split: Set<StatisticsDimension>,
    _ group: StatisticsGroup,
    _ part: StatisticsGroup,
    _ counts: StatisticsCounts
  ) -> [Cell] {
    let all = Cell.coded("all", shown: Words(zh: "合计", en: "total"))
    func cell(_ dimension: StatisticsDimension, _ own: Cell?, _ asked: Cell?) -> Cell {
      split.contains(dimension) ? own ?? .missing : asked ?? all
    }
    func level(_ level: HazardLevel) -> Cell { .coded(level.rawValue, shown: level.words) }
    func source(_ source: HazardSource) -> Cell { .coded(source.rawValue, shown: source.words) }
    func kind(_ kind: VenueKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }
    return [
      .text(table.window.period.description), Cell(table.window.asOf),
      cell(.level, group.level.map(level), part.level.map(level)),
      cell(.source, group.source.map(source), part.source.map(source)),
      cell(.kind, group.kind.map(kind), part.kind.map(kind)),
      cell(.zone, group.zone.map { Cell($0) }, part.zone.map { Cell($0) }),
    ]
      + StatisticsFigure.ofHazards.map { figure in
        let count = Cell.integer(counts[figure])
        return figure == .overdue && counts[figure] > 0 ? .emphasised(count) : count
      }
      + [rate(counts)]
      + StatisticsFigure.ofListings.map { .integer(counts[$0]) }
  }

  /// To four places, halves up; missing for an empty cohort.
  private static func rate(_ counts: StatisticsCounts) -> Cell {
    guard let (closed, found) = counts.closingRate else { return .missing }
    return .decimal((closed * 20_000 + found) / (2 * found), places: 4)
  }

  private static func notes(_ due: StatisticsDue?) -> [Words] {
    let rate = Words(
      zh: "销号率＝发现且已销号 ÷ 发现（同一批）；未发现的显示 -，不算 100%。",
      en: "rate: closed of those found in the period; none found shows -, not 100 %."
    )
    guard let due else { return [rate] }
    let status = due.parameter.status.words
    let key = due.parameter.key
    return [
      rate,
      Words(
        zh: "报表由主要负责人签字，\(due.day) 前报送（\(key)，\(status.zh)）。",
        en: "to be signed by the head, due \(due.day) (\(key), \(status.en))."
      ),
    ]
  }
}
