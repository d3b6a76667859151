import PaichaModel
import PaichaReports
import PaichaService

/// The drills of a period as a table.
enum DrillStatsReport {
  static func report(
    _ table: DrillTable,
    by split: DrillStatistics.Split,
    rulebook: Rulebook
  ) -> Report {
    Report(
      columns: [
        Column("period", Words(zh: "统计期", en: "period"), presence: .never),
        Column("as_of", Words(zh: "截至", en: "as of"), presence: .never),
        Column("zone", Words(zh: "经开区", en: "zone"), presence: split == .zone ? .always : .never),
        Column("kind", Words(zh: "场所类型", en: "kind"), presence: split == .kind ? .always : .never),
        Column("periods_due", Words(zh: "应演练期数", en: "periods due"), .trailing),
        Column("periods_met", Words(zh: "已演练期数", en: "met"), .trailing),
        Column("rate", Words(zh: "完成率", en: "rate"), .trailing),
        Column("drills", Words(zh: "演练次数", en: "drills"), .trailing),
        Column("full", Words(zh: "其中实战", en: "in full"), .trailing),
        Column("participants", Words(zh: "参加人次", en: "participants"), .trailing),
        Column("problems", Words(zh: "问题", en: "problems"), .trailing),
        Column("reports_due", Words(zh: "应报送", en: "reports due"), .trailing),
        Column("reported", Words(zh: "已报送", en: "reported"), .trailing),
      ],
      rows: table.rows.map { row(table, $0.group, $0.counts, isTotal: false, split) }
        + [row(table, DrillGroup(), table.total, isTotal: true, split)],
      title: StatsReports.title(Words(zh: "演练统计", en: "Drills"), table.window),
      notes: notes(rulebook)
    )
  }

  private static func row(
    _ table: DrillTable,
    _ group: DrillGroup,
    _ counts: DrillCounts,
    isTotal: Bool,
    _ split: DrillStatistics.Split
  ) -> [Cell] {
    let all = Cell.coded("all", shown: Words(zh: "合计", en: "total"))
    let kind = group.kind.map { Cell.coded($0.rawValue, shown: $0.words) }
    let missed = counts.periodsMet < counts.periodsDue
    return [
      .text(table.window.period.description), Cell(table.window.asOf),
      isTotal || split == .kind ? all : Cell(group.zone),
      isTotal || split == .zone ? all : kind ?? .missing,
      .integer(counts.periodsDue),
      missed ? .emphasised(.integer(counts.periodsMet)) : .integer(counts.periodsMet),
      rate(counts), .integer(counts.drills), .integer(counts.full),
      .integer(counts.participants), .integer(counts.problems), .integer(counts.reportsDue),
      .integer(counts.reported),
    ]
  }

  /// To four places, halves up; missing where nothing was due.
  private static func rate(_ counts: DrillCounts) -> Cell {
    guard counts.periodsDue > 0 else { return .missing }
    return .decimal(
      (counts.periodsMet * 20_000 + counts.periodsDue) / (2 * counts.periodsDue),
      places: 4
    )
  }

  private static func notes(_ rulebook: Rulebook) -> [Words] {
    let keys = [ParameterKey.drillPeriodReading, .drillPartPeriod]
    return [
      Words(
        zh: "期末尚未到的半年、年度不计应演练；没有应演练的显示 -，不算 100%。",
        en: "a half-year or year that still runs is not due; where nothing is due the rate is -, "
          + "not 100 %."
      ),
      UnverifiedParameters.note(keys, in: rulebook),
    ]
    .compactMap { $0 }
  }
}
