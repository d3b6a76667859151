import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Who owes training, by when, and by which rule.
enum TrainingDueReport {
  static func table(_ rows: [TrainingDueRow], today: Day, rulebook: Rulebook) -> Report {
    let clocks = ClockCells(rulebook)
    return Report(
      columns: [
        Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
        Column("venue", Words(zh: "场所", en: "venue")),
        Column("venue_name", Words(zh: "场所名称", en: "venue name"), presence: .ifRoom),
        Column("trainees", Words(zh: "对象", en: "trainees")),
        Column("person", Words(zh: "姓名", en: "person")),
        Column("hours_owed", Words(zh: "应有学时", en: "hours owed"), .trailing),
        Column("hours_done", Words(zh: "已有学时", en: "hours done"), .trailing),
        Column("last_met", Words(zh: "上次履行", en: "last met"), presence: .never),
        Column("due_on", Words(zh: "到期日", en: "due on")),
        Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
        Column("duty", Words(zh: "义务", en: "duty"), presence: .never),
        Column("rule", Words(zh: "参数", en: "rule"), presence: .ifRoom),
        Column("rule_status", Words(zh: "核实", en: "rule status"), presence: .ifRoom),
      ],
      rows: rows.map { cells($0, today, clocks) },
      notes: [note(rows, rulebook)].compactMap { $0 }
    )
  }

  /// Days late are negative while there is time.
  private static func cells(
    _ row: TrainingDueRow,
    _ today: Day,
    _ clocks: ClockCells
  ) -> [Cell] {
    let (venue, standing, late) = (row.venue, row.standing, row.daysLate(on: today))
    return [
      Cell(venue.zone), Cell(venue.code), .text(venue.name),
      TrainingReports.trainees(standing.training.trainees), Cell(row.person),
      row.owedTenths.map(TrainingReports.hours) ?? .missing,
      row.doneTenths.map(TrainingReports.hours) ?? .missing, Cell(standing.metOn),
      Cell(row.due), late > 0 ? .emphasised(.integer(late)) : .integer(late),
      .text(standing.duty), .text(standing.training.every),
      clocks.status(standing.training.every),
    ]
  }

  /// The intervals and hours of the duties listed, and how their years and half-years are read.
  private static func note(_ rows: [TrainingDueRow], _ rulebook: Rulebook) -> Words? {
    guard !rows.isEmpty else { return nil }
    let duties = Set(rows.map(\.standing.training))
    let keys = duties.flatMap { [$0.every, $0.hours, $0.firstHours].compactMap { $0 } }
    let reading = [ParameterKey.drillPeriodReading, .drillPartPeriod].map(\.rawValue)
    return UnverifiedParameters.note(keys + reading, in: rulebook)
  }
}
