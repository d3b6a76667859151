import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Transfers as a list, as one record, and as the receipt of a step.
enum TransferReports {
  static func list(_ rows: [TransferRow], today: Day) -> Report {
    Report(
      columns: [
        Column("id", Words(zh: "移送号", en: "id")),
        Column("hazard", Words(zh: "隐患号", en: "hazard")),
        Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
        Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
        Column("venue_name", Words(zh: "场所名称", en: "venue name")),
        Column("kind", Words(zh: "类别", en: "kind"), presence: .ifRoom),
        Column("receiver", Words(zh: "接收部门", en: "receiver")),
        Column("receiver_name", Words(zh: "接收单位", en: "receiver name"), presence: .ifRoom),
        Column("matter", Words(zh: "事项", en: "matter")),
        Column("state", Words(zh: "状态", en: "state")),
        Column("opened_on", Words(zh: "提起日", en: "opened on"), presence: .ifRoom),
        Column("sent_on", Words(zh: "送出日", en: "sent on"), presence: .ifRoom),
        Column("received_on", Words(zh: "签收日", en: "received on"), presence: .ifRoom),
        Column("ended_on", Words(zh: "终结日", en: "ended on"), presence: .ifRoom),
        Column("result", Words(zh: "结果", en: "result"), presence: .ifRoom),
        Column("owed", Words(zh: "待办", en: "owed")),
        Column("due_on", Words(zh: "到期日", en: "due on")),
        Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
        Column("days_late", Words(zh: "逾期天数", en: "days late"), .trailing),
      ],
      rows: rows.map { cells($0, today) }
    )
  }

  private static func cells(_ row: TransferRow, _ today: Day) -> [Cell] {
    let late = row.owed?.clock.daysLate(doneOn: today)
    return [
      Cell(row.id), Cell(row.hazard), Cell(row.zone), Cell(row.venue), .text(row.venueName),
      kind(row.kind), .coded(row.receiver.rawValue, shown: row.receiver.words),
      Cell(row.receiverName), .text(row.matter), state(row.phase), Cell(row.openedOn),
      Cell(row.sentOn), Cell(row.receivedOn), Cell(row.endedOn), Cell(row.result),
      row.owed.map { .coded($0.clock.kind.rawValue, shown: $0.clock.kind.words) } ?? .missing,
      row.owed.map { ClockCells.due($0.clock.due) } ?? .missing,
      row.owed.map { .flag($0.clock.due.isProvisional) } ?? .missing,
      late.map { $0 > 0 ? .emphasised(.integer($0)) : .integer($0) } ?? .missing,
    ]
  }

  static func record(_ view: TransferView, today: Day, rulebook: Rulebook) -> Record {
    let (clocks, cells) = (view.clocks.map(\.clock), ClockCells(rulebook))
    return Record(
      fields: fields(view),
      sections: [
        .init("clocks", ClockTable(rows: view.clocks, today: today, cells: cells).report),
        .init("steps", TransferStepReport.report(view)),
        .init("next", TransferNext.report(view.transfer), hidesEmpty: true),
      ],
      notes: cells.notes(clocks)
    )
  }

  static func receipt(_ handled: HandledTransfer, rulebook: Rulebook) -> Record {
    let (transfer, cells) = (handled.transfer, ClockCells(rulebook))
    return Record(
      fields: [
        .init(Column("id", Words(zh: "移送号", en: "id")), Cell(transfer.id)),
        .init(Column("hazard", Words(zh: "隐患号", en: "hazard")), Cell(transfer.opening.hazard)),
        .init(Column("state", Words(zh: "状态", en: "state")), state(transfer.phase)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [.init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true)],
      notes: cells.notes(handled.clocks)
    )
  }

  static func kind(_ kind: TransferOpening.Kind) -> Cell {
    switch kind {
    case .administrative: .coded(kind.rawValue, shown: Words(zh: "行政", en: "administrative"))
    case .criminal: .coded(kind.rawValue, shown: Words(zh: "涉嫌犯罪", en: "criminal"))
    }
  }

  static func state(_ phase: TransferPhase) -> Cell { .coded(phase.rawValue, shown: phase.words) }

  private static func fields(_ view: TransferView) -> [Record.Field] {
    let (transfer, opening) = (view.transfer, view.transfer.opening)
    return [
      .init(Column("id", Words(zh: "移送号", en: "id")), Cell(transfer.id)),
      .init(Column("hazard", Words(zh: "隐患号", en: "hazard")), Cell(opening.hazard)),
      .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(opening.zone)),
      .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(opening.venue)),
      .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), .text(view.venue.name)),
      .init(Column("kind", Words(zh: "类别", en: "kind")), kind(opening.kind)),
      .init(
        Column("receiver", Words(zh: "接收部门", en: "receiver")),
        .coded(opening.receiver.rawValue, shown: opening.receiver.words)
      ),
      .init(
        Column("receiver_name", Words(zh: "接收单位", en: "receiver name")),
        Cell(opening.receiverName)
      ),
      .init(Column("matter", Words(zh: "事项", en: "matter")), .text(opening.matter)),
      .init(Column("basis", Words(zh: "依据", en: "basis")), .text(opening.basis)),
      .init(
        Column("officers", Words(zh: "经办人员", en: "officers")),
        .list([Cell(opening.actor)] + opening.officers.map { Cell($0) })
      ),
      .init(Column("state", Words(zh: "状态", en: "state")), state(transfer.phase)),
      .init(Column("opened_on", Words(zh: "提起日", en: "opened on")), Cell(opening.facts.day)),
      .init(Column("sent_on", Words(zh: "送出日", en: "sent on")), Cell(transfer.sentOn)),
      .init(
        Column("received_on", Words(zh: "签收日", en: "received on")),
        Cell(transfer.receivedOn)
      ),
      .init(Column("result", Words(zh: "结果", en: "result")), Cell(transfer.result)),
    ]
  }
}
