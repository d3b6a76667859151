import PaichaModel
import PaichaReports
import PaichaStore

/// Accidents as a list, and their values as cells.
enum AccidentReports {
  static func list(_ rows: [AccidentRow], today: Day) -> Report {
    Report(
      columns: [
        Column("id", Words(zh: "事故号", en: "id")),
        Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
        Column("park", Words(zh: "园区", en: "park"), presence: .ifRoom),
        Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
        Column("venue_name", Words(zh: "场所名称", en: "venue name")),
        Column("kind", Words(zh: "类别", en: "kind")),
        Column("occurred_at", Words(zh: "发生时间", en: "occurred at")),
        Column("deaths", Words(zh: "死亡", en: "deaths"), .trailing),
        Column("injuries", Words(zh: "重伤", en: "injuries"), .trailing),
        Column("missing", Words(zh: "失踪", en: "missing"), .trailing),
        Column("loss_yuan", Words(zh: "损失(元)", en: "loss, yuan"), .trailing, presence: .ifRoom),
        Column("grade", Words(zh: "等级", en: "grade")),
        Column("first_grade", Words(zh: "初报等级", en: "first grade"), presence: .never),
        Column("reached", Words(zh: "已报至", en: "reached"), presence: .ifRoom),
        Column("state", Words(zh: "状态", en: "state")),
        Column("responsible", Words(zh: "责任事故", en: "responsible"), presence: .ifRoom),
        Column("faults", Words(zh: "报告问题", en: "faults")),
        Column("owed", Words(zh: "待办", en: "owed"), presence: .ifRoom),
        Column("due_on", Words(zh: "到期日", en: "due on"), presence: .ifRoom),
        Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
        Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing, presence: .ifRoom),
        Column("place", Words(zh: "地点", en: "place"), presence: .ifRoom),
        Column("reference", Words(zh: "原系统编号", en: "reference"), presence: .ifRoom),
      ],
      rows: rows.map { cells($0, today) }
    )
  }

  private static func cells(_ row: AccidentRow, _ today: Day) -> [Cell] {
    let late = row.owed?.clock.daysLate(doneOn: today)
    let harm = row.casualties
    return [
      Cell(row.id), Cell(row.zone), Cell(row.holder.park), Cell(row.holder.venue),
      Cell(row.venueName), kind(row.kind), .text(row.occurredAt.minuteText),
      .integer(harm.deaths), .integer(harm.seriousInjuries), .integer(harm.missing),
      loss(harm), grade(row.grade), grade(row.firstGrade), level(row.reached),
      state(row.phase), row.isResponsible.map { .flag($0) } ?? .missing,
      .list(row.faults.map(fault)),
      row.owed.map { ClockCells.kind($0.clock.kind) } ?? .missing,
      row.owed.map { ClockCells.due($0.clock.due) } ?? .missing,
      row.owed.map { .flag($0.clock.due.isProvisional) } ?? .missing,
      late.map { $0 > 0 ? .emphasised(.integer($0)) : .integer($0) } ?? .missing,
      .text(row.place), Cell(row.reference),
    ]
  }

  static func kind(_ kind: AccidentKind) -> Cell { .coded(kind.rawValue, shown: kind.words) }
  static func state(_ phase: AccidentPhase) -> Cell { .coded(phase.rawValue, shown: phase.words) }

  static func grade(_ grade: AccidentGrade) -> Cell {
    let cell = Cell.coded(grade.rawValue, shown: grade.words)
    return grade > .general ? .emphasised(cell) : cell
  }

  static func level(_ level: GovernmentLevel) -> Cell {
    .coded(level.rawValue, shown: level.words)
  }

  static func fault(_ kind: ReportingFault.Kind) -> Cell {
    .coded(kind.rawValue, shown: kind.words)
  }

  static func criteria(_ criteria: [AccidentCriterion]) -> Cell {
    .list(criteria.map { .coded($0.rawValue, shown: $0.words) })
  }

  static func loss(_ casualties: Casualties) -> Cell { .decimal(casualties.lossFen, places: 2) }

  /// The four numbers of the casualties, as fields.
  static func fields(_ casualties: Casualties) -> [Record.Field] {
    [
      .init(Column("deaths", Words(zh: "死亡", en: "deaths")), .integer(casualties.deaths)),
      .init(
        Column("injuries", Words(zh: "重伤（含急性工业中毒）", en: "serious injuries")),
        .integer(casualties.seriousInjuries)
      ),
      .init(
        Column("missing", Words(zh: "失踪（不计入等级）", en: "missing (not graded)")),
        .integer(casualties.missing)
      ),
      .init(
        Column("loss_yuan", Words(zh: "直接经济损失（元）", en: "direct loss, yuan")),
        loss(casualties)
      ),
    ]
  }

  /// Faults in reporting, with the level that should have been told and by how much it was late.
  static func faults(_ faults: [ReportingFault]) -> Report {
    Report(
      columns: [
        Column("fault", Words(zh: "问题", en: "fault")),
        Column("level", Words(zh: "应报级别", en: "level to be told")),
        Column("minutes_late", Words(zh: "超时(分钟)", en: "minutes late"), .trailing),
        Column("discovered_on", Words(zh: "发现日", en: "discovered on")),
        Column("year", Words(zh: "统计年度", en: "counts in"), .trailing),
      ],
      rows: faults.map { item in
        [
          .emphasised(fault(item.kind)), level(item.level), Cell(item.minutesLate),
          Cell(item.discoveredOn), .integer(item.discoveredOn.year),
        ]
      },
      title: Words(zh: "报告问题", en: "Faults in reporting")
    )
  }
}
