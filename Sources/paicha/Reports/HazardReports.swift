import PaichaModel
import PaichaReports
import PaichaStore

/// Hazards as lists and as one record.
enum HazardReports {
  /// The columns of `hazard list`, a contract with outside tools; the last one was added to it.
  static let columns = [
    Column("id", Words(zh: "隐患号", en: "id")),
    Column("zone", Words(zh: "经开区", en: "zone"), presence: .ifRoom),
    Column("venue", Words(zh: "场所", en: "venue"), presence: .ifRoom),
    Column("venue_name", Words(zh: "场所名称", en: "venue name")),
    Column("kind", Words(zh: "场所类型", en: "kind"), presence: .ifRoom),
    Column("level", Words(zh: "级别", en: "level")),
    Column("state", Words(zh: "状态", en: "state")),
    Column("item", Words(zh: "检查项", en: "item"), presence: .ifRoom),
    Column("description", Words(zh: "描述", en: "description")),
    Column("found_on", Words(zh: "发现日", en: "found on"), presence: .ifRoom),
    Column("deadline", Words(zh: "期限", en: "deadline")),
    Column("days_overdue", Words(zh: "逾期天数", en: "days overdue"), .trailing),
    Column("supervision", Words(zh: "挂牌督办", en: "supervision"), presence: .never),
    Column("deadline_by", Words(zh: "期限来源", en: "deadline by"), presence: .ifRoom),
  ]

  static func cells(_ row: HazardRow, today: Day, checklist: Checklist?) -> [Cell] {
    let overdue = row.daysOverdue(on: today)
    return [
      Cell(row.id), Cell(row.zone), Cell(row.venue), .text(row.venueName),
      .coded(row.venueKind.rawValue, shown: row.venueKind.words), level(row.level),
      state(row.state), Cell(row.item), description(row.description, row.item, checklist),
      Cell(row.foundOn), Cell(row.deadline),
      overdue > 0 ? .emphasised(.integer(overdue)) : .integer(0), .missing,
      setBy(row.deadlineSetBy),
    ]
  }

  static func level(_ level: HazardLevel) -> Cell {
    let cell = Cell.coded(level.rawValue, shown: level.words)
    return level == .major ? .emphasised(cell) : cell
  }

  static func state(_ code: String) -> Cell {
    switch code {
    case "registered": .coded(code, shown: Words(zh: "待整改", en: "registered"))
    case "rectified": .coded(code, shown: Words(zh: "待复查", en: "awaiting review"))
    case "returned": .coded(code, shown: Words(zh: "复查退回", en: "sent back"))
    case "closed": .coded(code, shown: Words(zh: "已销号", en: "closed"))
    default: .text(code)
    }
  }

  static func setBy(_ setBy: Deadline.SetBy) -> Cell {
    switch setBy {
    case .given: .coded(setBy.rawValue, shown: Words(zh: "给定", en: "given"))
    case .rulebook:
      .coded(setBy.rawValue, shown: Words(zh: "规则库默认(未核实)", en: "rulebook (unverified)"))
    case .provisional:
      .emphasised(
        .coded(setBy.rawValue, shown: Words(zh: "暂定(假日通知未出)", en: "provisional"))
      )
    }
  }

  /// What was found; for a failed item without a note, the item's own wording.
  static func description(_ text: String, _ item: ItemCode?, _ checklist: Checklist?) -> Cell {
    guard text.isEmpty, let item, let known = checklist?.item(item) else { return .text(text) }
    return .coded(known.wording.zh, shown: known.wording)
  }

  static func record(_ view: HazardRecordView, today: Day, checklist: Checklist) -> Record {
    let hazard = view.hazard
    let columns = HazardColumnsView(hazard)
    let overdue = columns.isOpen ? max(0, today.days(since: hazard.deadlineDay)) : 0
    return Record(
      fields: [
        .init(Column("id", Words(zh: "隐患号", en: "id")), Cell(hazard.id)),
        .init(Column("zone", Words(zh: "经开区", en: "zone")), Cell(view.zone)),
        .init(Column("venue", Words(zh: "场所", en: "venue")), Cell(view.venue.code)),
        .init(Column("venue_name", Words(zh: "场所名称", en: "venue name")), .text(view.venue.name)),
        .init(Column("inspection", Words(zh: "检查号", en: "inspection")), Cell(view.inspection)),
        .init(Column("level", Words(zh: "级别", en: "level")), level(hazard.level)),
        .init(Column("state", Words(zh: "状态", en: "state")), state(columns.state)),
        .init(Column("item", Words(zh: "检查项", en: "item")), Cell(view.finding.item)),
        .init(
          Column("description", Words(zh: "描述", en: "description")),
          description(view.finding.description, view.finding.item, checklist)
        ),
        .init(
          Column("legal_basis", Words(zh: "依据", en: "legal basis")),
          Cell(view.finding.item.flatMap { checklist.item($0)?.legalBasis })
        ),
        .init(Column("location", Words(zh: "部位", en: "location")), Cell(view.finding.place)),
        .init(Column("found_on", Words(zh: "发现日", en: "found on")), Cell(hazard.foundOn)),
        .init(Column("deadline", Words(zh: "现行期限", en: "deadline")), Cell(hazard.deadlineDay)),
        .init(
          Column("deadline_by", Words(zh: "期限来源", en: "deadline by")),
          setBy(view.finding.deadline.setBy)
        ),
        .init(
          Column("days_overdue", Words(zh: "逾期天数", en: "days overdue")),
          overdue > 0 ? .emphasised(.integer(overdue)) : .integer(0)
        ),
        .init(
          Column("returns", Words(zh: "退回次数", en: "times sent back")),
          .integer(hazard.returns)
        ),
        .init(Column("closed_on", Words(zh: "销号日", en: "closed on")), Cell(columns.closedOn)),
        .init(
          Column("evidence", Words(zh: "证据", en: "evidence")),
          .list(view.finding.evidence.map { .text($0.name ?? $0.hash.hex) })
        ),
      ],
      sections: [.init("steps", steps(view.steps))],
      notes: view.hazard.level == .major && view.finding.item == nil
        ? [
          Words(
            zh: "重大隐患未引用检查项和判定条款，级别为来源所报",
            en: "this major hazard cites no item and clause: the level is as reported"
          )
        ] : []
    )
  }

  private static func steps(_ steps: [RecordedStep]) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "记录时间", en: "recorded at")),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("step", Words(zh: "步骤", en: "step")),
        Column("on", Words(zh: "日期", en: "day")),
        Column("note", Words(zh: "说明", en: "note")),
      ],
      rows: steps.map { step in
        let shown = StepView(step.event)
        return [
          .integer(Int(step.entry)), .text(step.at.description), Cell(step.actor),
          .coded(shown.code, shown: shown.words), Cell(shown.day), Cell(shown.note),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }
}
