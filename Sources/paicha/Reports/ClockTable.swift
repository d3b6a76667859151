import PaichaModel
import PaichaReports
import PaichaStore

/// The clocks of one record: running, done or stopped.
struct ClockTable {
  let rows: [ClockRow]
  let today: Day
  let cells: ClockCells

  var report: Report {
    Report(
      columns: [
        Column("what", Words(zh: "事项", en: "what")),
        Column("owner", Words(zh: "责任方", en: "owed by"), presence: .ifRoom),
        Column("state", Words(zh: "状态", en: "state")),
        Column("from", Words(zh: "起算日", en: "from"), presence: .ifRoom),
        Column("limit", Words(zh: "时限", en: "limit"), presence: .ifRoom),
        Column("due_on", Words(zh: "到期日", en: "due on")),
        Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
        Column("done_on", Words(zh: "完成日", en: "done on")),
        Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
        Column("stopped_on", Words(zh: "终止日", en: "stopped on"), presence: .ifRoom),
        Column("rule", Words(zh: "参数", en: "rule"), presence: .ifRoom),
        Column("rule_status", Words(zh: "核实", en: "rule status"), presence: .ifRoom),
      ],
      rows: rows.map(row),
      title: Words(zh: "期限", en: "Clocks")
    )
  }

  private func row(_ row: ClockRow) -> [Cell] {
    let clock = row.clock
    return [
      ClockCells.kind(clock.kind), ClockCells.owner(clock.kind.owner), state(row),
      Cell(clock.from), ClockCells.limit(clock.limit), ClockCells.due(clock.due),
      .flag(clock.due.isProvisional), Cell(row.doneOn), late(row), Cell(row.stoppedOn),
      Cell(clock.rule), cells.status(clock.rule),
    ]
  }

  private func state(_ row: ClockRow) -> Cell {
    if row.doneOn != nil { return .coded("done", shown: Words(zh: "已完成", en: "done")) }
    if row.stoppedOn != nil { return .coded("stopped", shown: Words(zh: "已终止", en: "stopped")) }
    return .coded("running", shown: Words(zh: "计时中", en: "running"))
  }

  /// Frozen for a clock that is done or stopped, as of today for a running one; nothing while a
  /// passed due day is provisional.
  private func late(_ row: ClockRow) -> Cell {
    let days =
      row.doneOn == nil ? row.clock.daysLate(doneOn: row.stoppedOn ?? today) : row.daysLate
    guard let days else { return .missing }
    return days > 0 ? .emphasised(.integer(days)) : .integer(0)
  }

  /// The clocks a step started, for its receipt.
  static func started(_ clocks: [Clock], _ cells: ClockCells) -> Report {
    Report(
      columns: [
        Column("what", Words(zh: "事项", en: "what")),
        Column("owner", Words(zh: "责任方", en: "owed by")),
        Column("due_on", Words(zh: "到期日", en: "due on")),
        Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
        Column("limit", Words(zh: "时限", en: "limit"), presence: .ifRoom),
        Column("rule", Words(zh: "参数", en: "rule"), presence: .ifRoom),
        Column("rule_status", Words(zh: "核实", en: "rule status"), presence: .ifRoom),
      ],
      rows: clocks.map { clock in
        [
          ClockCells.kind(clock.kind), ClockCells.owner(clock.kind.owner),
          ClockCells.due(clock.due), .flag(clock.due.isProvisional),
          ClockCells.limit(clock.limit), Cell(clock.rule), cells.status(clock.rule),
        ]
      },
      title: Words(zh: "开始计算的期限", en: "Clocks started")
    )
  }
}
