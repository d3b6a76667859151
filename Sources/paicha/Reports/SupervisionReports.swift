import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Listings as a list, and the receipt of a step.
enum SupervisionReports {
  static func state(_ phase: SupervisionPhase) -> Cell {
    .coded(phase.rawValue, shown: phase.words)
  }

  static func level(_ level: GovernmentLevel) -> Cell {
    .coded(level.rawValue, shown: level.words)
  }

  /// Days until the finish date, negative when it has passed; missing once the result was accepted.
  static func daysLeft(_ finishBy: Day?, _ phase: SupervisionPhase, _ today: Day) -> Cell {
    guard let finishBy, !phase.isFinal, phase != .accepted else { return .missing }
    let left = finishBy.days(since: today)
    return left < 0 ? .emphasised(.integer(left)) : .integer(left)
  }

  /// What a step answers: where the listing stands, the clocks it started, the journal.
  static func receipt(_ handled: HandledListing, _ cells: ClockCells) -> Record {
    let listing = handled.listing
    return Record(
      fields: [
        .init(Column("id", Words(zh: "挂牌号", en: "id")), Cell(listing.id)),
        .init(Column("state", Words(zh: "状态", en: "state")), state(listing.phase)),
        .init(Column("level", Words(zh: "级别", en: "level")), level(listing.level)),
        .init(Column("finish_by", Words(zh: "治理期限", en: "finish by")), Cell(listing.finishBy)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [.init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true)],
      notes: cells.notes(handled.clocks)
    )
  }

  static func list(_ rows: [ListingRow], today: Day) -> Report {
    let isProvisional = rows.contains { $0.owed?.clock.due.isProvisional == true }
    return Report(
      columns: columns,
      rows: rows.map { cells($0, today) },
      notes: isProvisional ? [ClockCells.provisional] : []
    )
  }

  private static let columns = [
    Column("id", Words(zh: "挂牌号", en: "id")),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("level", Words(zh: "级别", en: "level")),
    Column("state", Words(zh: "状态", en: "state")),
    Column("hazards", Words(zh: "隐患", en: "hazards"), presence: .ifRoom),
    Column("finish_by", Words(zh: "治理期限", en: "finish by")),
    Column("days_left", Words(zh: "剩余天数", en: "days left"), .trailing),
    Column("progress_on", Words(zh: "最近进展", en: "progress on"), presence: .ifRoom),
    Column("percent", Words(zh: "进度%", en: "%"), .trailing),
    Column("next_step", Words(zh: "下一步", en: "next step"), presence: .ifRoom),
    Column("owed", Words(zh: "待办", en: "owed")),
    Column("owed_by", Words(zh: "责任方", en: "owed by")),
    Column("owed_due", Words(zh: "到期日", en: "owed due")),
    Column("provisional", Words(zh: "暂定", en: "provisional"), presence: .never),
    Column("number", Words(zh: "通知书文号", en: "number"), presence: .ifRoom),
  ]

  private static func cells(_ row: ListingRow, _ today: Day) -> [Cell] {
    let owed = row.owed?.clock
    return [
      Cell(row.id), Cell(row.zone), Cell(row.venue), .text(row.venueName), level(row.level),
      state(row.phase), .list(row.hazards.map { Cell($0) }), Cell(row.finishBy),
      daysLeft(row.finishBy, row.phase, today), Cell(row.progressOn), Cell(row.percent),
      Cell(row.nextStep), owed.map { ClockCells.kind($0.kind) } ?? .missing,
      owed.map { ClockCells.owner($0.kind.owner) } ?? .missing,
      owed.map { ClockCells.due($0.due) } ?? .missing,
      .flag(owed?.due.isProvisional ?? false), Cell(row.number),
    ]
  }
}
