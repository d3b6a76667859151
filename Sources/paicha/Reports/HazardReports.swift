import PaichaModel
import PaichaReports
import PaichaStore

/// Hazards as lists, and the cells that lists and single records share.
enum HazardReports {
  /// The columns of `hazard list`, a contract with outside tools; the last two were added to it.
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
    Column("candidate", Words(zh: "候选重大", en: "candidate"), presence: .never),
  ]

  static func cells(_ row: HazardRow, today: Day, checklist: Checklist?) -> [Cell] {
    let overdue = row.daysOverdue(on: today)
    return [
      Cell(row.id), Cell(row.zone), Cell(row.venue), .text(row.venueName),
      .coded(row.venueKind.rawValue, shown: row.venueKind.words),
      level(row.level, isCandidate: row.isCandidate),
      state(row.state), Cell(row.item), description(row.description, row.item, checklist),
      Cell(row.foundOn), Cell(row.deadline),
      overdue > 0 ? .emphasised(.integer(overdue)) : .integer(0), Cell(row.supervision),
      setBy(row.deadlineSetBy), .flag(row.isCandidate),
    ]
  }

  static func level(_ grade: Grade) -> Cell {
    level(grade.level, isCandidate: grade.isCandidate)
  }

  /// Machines read a candidate as the general hazard it is until the authority determines.
  static func level(_ level: HazardLevel, isCandidate: Bool = false) -> Cell {
    let words = isCandidate ? Words(zh: "候选重大", en: "candidate") : level.words
    let cell = Cell.coded(level.rawValue, shown: words)
    return level == .major || isCandidate ? .emphasised(cell) : cell
  }

  static func state(_ code: String) -> Cell {
    HazardPhase(rawValue: code).map { .coded(code, shown: $0.words) } ?? .text(code)
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
}

extension Grade {
  var isCandidate: Bool {
    if case .candidate = self { true } else { false }
  }
}
