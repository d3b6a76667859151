import PaichaModel
import PaichaReports
import PaichaStore

/// The agenda of running clocks.
enum AgendaReports {
  static let columns = [
    Column("subject", Words(zh: "记录", en: "subject")),
    Column("what", Words(zh: "事项", en: "what")),
    Column("owner", Words(zh: "责任方", en: "owed by")),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("from", Words(zh: "起算日", en: "from"), presence: .ifRoom),
    Column("limit", Words(zh: "时限", en: "limit"), presence: .ifRoom),
    Column("due_on", Words(zh: "到期日", en: "due on")),
    Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
    Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
    Column("rule", Words(zh: "参数", en: "rule"), presence: .ifRoom),
    Column("rule_status", Words(zh: "核实", en: "rule status"), presence: .ifRoom),
    Column("duty", Words(zh: "义务", en: "duty"), presence: .never),
  ]

  /// Days late are negative while there is time.
  static func cells(_ row: AgendaRow, today: Day, _ cells: ClockCells) -> [Cell] {
    let (clock, late) = (row.clock, row.daysLate(on: today))
    return [
      .text(row.subject), what(row), ClockCells.owner(clock.kind.owner),
      Cell(row.zone), Cell(row.venue), Cell(row.venueName), Cell(clock.from),
      ClockCells.limit(clock.limit), ClockCells.due(clock.due), .flag(clock.due.isProvisional),
      late > 0 ? .emphasised(.integer(late)) : .integer(late), Cell(clock.rule),
      cells.status(clock.rule), row.duty.map { .coded($0.code, shown: $0.words) } ?? .missing,
    ]
  }

  /// The parameters that decided when a row is due: those of a duty by how periods are read, those
  /// of a record's clock by how days are counted.
  static func parameters(of row: AgendaRow) -> [String] {
    let reading: [ParameterKey] =
      row.duty == nil
      ? UnverifiedParameters.counting([row.clock]) : [.drillPeriodReading, .drillPartPeriod]
    return [row.clock.rule].compactMap { $0 } + reading.map(\.rawValue)
  }

  /// Machines read the kind of clock; people the duty, where there is one to name.
  private static func what(_ row: AgendaRow) -> Cell {
    .coded(row.clock.kind.rawValue, shown: row.duty?.words ?? row.clock.kind.words)
  }
}
