import PaichaModel
import PaichaReports
import PaichaService

/// Coverage of training and drills as a table.
enum TrainingCoverageReport {
  static func table(
    _ rows: [TrainingCoverageRow],
    _ window: StatisticsWindow,
    by split: TrainingReview.Split
  ) -> Report {
    Report(
      columns: columns(split),
      rows: rows.map { cells($0, window) },
      title: StatsReports.title(
        Words(zh: "教育培训与演练覆盖", en: "Coverage of training and drills"),
        window
      ),
      notes: notes
    )
  }

  private static func columns(_ split: TrainingReview.Split) -> [Column] {
    let (ofVenues, ofZones): (Column.Presence, Column.Presence) =
      split == .venue ? (.always, .never) : (.never, .always)
    return [
      Column("period", Words(zh: "统计期", en: "period"), presence: .never),
      Column("as_of", Words(zh: "截至", en: "as of"), presence: .never),
      Column("zone", Words(zh: "经开区", en: "zone")),
      Column("venue", Words(zh: "场所", en: "venue"), presence: ofVenues),
      Column(
        "venue_name",
        Words(zh: "场所名称", en: "venue name"),
        presence: split == .venue ? .ifRoom : .never
      ),
      Column("venues", Words(zh: "场所数", en: "venues"), .trailing, presence: ofZones),
      Column("roll", Words(zh: "在册", en: "roll"), .trailing),
      Column("trained", Words(zh: "受训", en: "trained"), .trailing),
      Column("training_rate", Words(zh: "培训率", en: "training rate"), .trailing),
      Column("drill_roll", Words(zh: "演练在册", en: "drill roll"), .trailing, presence: .ifRoom),
      Column("drilled", Words(zh: "参演", en: "drilled"), .trailing),
      Column("drill_rate", Words(zh: "演练率", en: "drill rate"), .trailing),
      Column("sessions", Words(zh: "培训场次", en: "sessions"), .trailing, presence: .ifRoom),
      Column("drills", Words(zh: "演练次数", en: "drills"), .trailing, presence: .ifRoom),
      Column("venues_without_roll", Words(zh: "人数未知", en: "no roll"), .trailing),
      Column(
        "venues_without_drill_roll",
        Words(zh: "演练人数未知", en: "no drill roll"),
        .trailing,
        presence: .never
      ),
    ]
  }

  private static func cells(_ row: TrainingCoverageRow, _ window: StatisticsWindow) -> [Cell] {
    let (trained, drilled) = (row.trained.share, row.drilled.share)
    let unknown = row.trained.venuesWithoutRoll
    return [
      .text(window.period.description), Cell(window.asOf), Cell(row.zone), Cell(row.venue),
      Cell(row.venueName), .integer(row.venues), Cell(trained?.roll), Cell(trained?.persons),
      rate(trained), Cell(drilled?.roll), Cell(drilled?.persons), rate(drilled),
      .integer(row.sessions), .integer(row.drills),
      unknown > 0 ? .emphasised(.integer(unknown)) : .integer(0),
      .integer(row.drilled.venuesWithoutRoll),
    ]
  }

  /// To four places; missing where the roll is not known or empty.
  private static func rate(_ share: RollShare?) -> Cell {
    share?.rateTenThousandths.map { .decimal($0, places: 4) } ?? .missing
  }

  private static let notes = [
    Words(
      zh: "受训人数为下限：姓名去重，同一课程的计数批次（不同人员）相加，其余各场单独计，取最大。",
      en: "trained, a lower bound: names once, or batches of a course, or one session; the largest."
    ),
    Words(
      zh: "各轮次共用一个课程名时，同一人会重复计数：每一轮次须用各自的课程名。",
      en: "rounds that share a course name count people twice: one course name for each round."
    ),
    Words(
      zh: "参演人数取期内最大的一次演练，分母取登记在册与演练人数之大者；均未知的不计入。",
      en: "drilled: the largest drill, out of the larger of the register's roll and its own; "
        + "venues with neither are left out."
    ),
    Words(
      zh: "“人人懂安全、人人会应急”未见全国指标数值：不用参数，不判定。",
      en: "no national target number is known for either goal: no parameter, nothing is judged."
    ),
  ]
}
