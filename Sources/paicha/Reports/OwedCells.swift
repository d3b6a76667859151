import PaichaModel
import PaichaReports
import PaichaStore

/// The clock of a record that is due first, as the same columns everywhere.
enum OwedCells {
  static let columns = [
    Column("owed", Words(zh: "待办", en: "owed")),
    Column("due_on", Words(zh: "到期日", en: "due on")),
    Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
    Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
  ]

  static func cells(_ owed: ClockRow?, today: Day) -> [Cell] {
    guard let owed else { return [.missing, .missing, .missing, .missing] }
    let late = owed.clock.daysLate(doneOn: today)
    return [
      ClockCells.kind(owed.clock.kind), ClockCells.due(owed.clock.due),
      .flag(owed.clock.due.isProvisional),
      late.map { $0 > 0 ? .emphasised(.integer($0)) : .integer($0) } ?? .missing,
    ]
  }
}
