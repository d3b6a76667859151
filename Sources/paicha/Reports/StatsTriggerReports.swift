import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Units that meet a closure rule, with the records that count.
enum StatsTriggerReports {
  static func list(_ triggers: [ClosureTrigger], today: Day) -> Report {
    Report(
      columns: [
        Column("unit", Words(zh: "单位", en: "unit")),
        Column("venues", Words(zh: "场所", en: "venues")),
        Column("zones", Words(zh: "经开区", en: "zones"), presence: .ifRoom),
        Column("rule", Words(zh: "规则", en: "rule"), presence: .never),
        Column("window", Words(zh: "窗口", en: "window")),
        Column("needed", Words(zh: "达到", en: "needed"), .trailing),
        Column("count", Words(zh: "处罚次数", en: "penalties"), .trailing),
        Column("first_on", Words(zh: "首次", en: "first")),
        Column("last_on", Words(zh: "末次", en: "last")),
        Column("days", Words(zh: "各次日期", en: "days"), presence: .never),
        Column("documents", Words(zh: "处罚文书", en: "documents"), presence: .ifRoom),
        Column("authorities", Words(zh: "处罚机关", en: "authorities"), presence: .never),
        Column("hazards", Words(zh: "所罚隐患", en: "penalised hazards"), presence: .never),
        Column("open_majors", Words(zh: "未销号重大隐患", en: "open majors")),
        Column("basis", Words(zh: "依据", en: "basis"), presence: .never),
      ],
      rows: triggers.map { row($0) },
      title: Words(
        zh: "提请关闭触发清单，窗口截至 \(today)",
        en: "Closure triggers, windows that end on \(today)"
      ),
      notes: [
        Words(
          zh: "符合条件不等于决定：由有权机关依安全生产法第113条处理。",
          en: "Meeting a condition decides nothing: that is for the authority, art 113."
        )
      ]
    )
  }

  private static func row(_ trigger: ClosureTrigger) -> [Cell] {
    let (rule, penalties) = (trigger.rule, trigger.penalties)
    let unit = rule.window.unit.words
    return [
      .text(trigger.unit), .list(unique(penalties.map(\.venueName)).map { .text($0) }),
      .list(unique(penalties.compactMap(\.zone?.text)).map { .text($0) }),
      .text(rule.code.rawValue),
      .coded(
        "\(rule.window.value) \(rule.window.unit.rawValue)",
        shown: Words(
          zh: "\(rule.window.value) \(unit.zh)",
          en: "\(rule.window.value) \(unit.en)"
        )
      ),
      .integer(rule.penalties), .integer(penalties.count), Cell(penalties.first?.decidedOn),
      Cell(penalties.last?.decidedOn), .list(penalties.map { Cell($0.decidedOn) }),
      .list(penalties.map { Cell($0.document) }),
      .list(penalties.map { .text($0.authority) }), .list(penalties.map { Cell($0.hazard) }),
      .list(trigger.openMajors.map { Cell($0) }), .text(rule.basis),
    ]
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
