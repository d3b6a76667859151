import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of an accident as a table.
enum AccidentStepReport {
  static func report(_ view: AccidentView) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "记录时间", en: "recorded at"), presence: .ifRoom),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("step", Words(zh: "步骤", en: "step")),
        Column("on", Words(zh: "日期", en: "day")),
        Column("detail", Words(zh: "内容", en: "detail")),
        Column("note", Words(zh: "说明", en: "note")),
        Column("document", Words(zh: "文号", en: "document"), presence: .ifRoom),
        Column("evidence", Words(zh: "证据", en: "evidence"), presence: .ifRoom),
      ],
      rows: view.steps.map { step in
        let facts = step.event?.facts ?? view.accident.opening.facts
        let (code, words) = name(step.event?.step)
        return [
          .integer(Int(step.entry)), .text(step.at.description), Cell(step.actor),
          .coded(code, shown: words), Cell(facts.day), detail(step.event?.step),
          Cell(facts.note), Cell(facts.document),
          .list(facts.evidence.map { .text($0.name ?? $0.hash.hex) }),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }

  private static func name(_ step: AccidentEvent.Step?) -> (String, Words) {
    switch step {
    case nil: ("reported", AccidentPhase.reported.words)
    case .revised: ("revised", Words(zh: "补报", en: "revised"))
    case .reportedUp: ("reported_up", Words(zh: "上报", en: "reported upward"))
    case .faultFound: ("fault_found", Words(zh: "认定报告问题", en: "fault found"))
    case .linked: ("linked", Words(zh: "关联隐患", en: "hazards linked"))
    case .investigated: ("investigated", Words(zh: "开始调查", en: "investigation begun"))
    case .extended: ("extended", Words(zh: "延长期限", en: "term extended"))
    case .delivered: ("delivered", AccidentPhase.reportDelivered.words)
    case .approved: ("approved", AccidentPhase.approved.words)
    case .evaluated: ("evaluated", AccidentPhase.evaluated.words)
    case .voided: ("voided", AccidentPhase.void.words)
    }
  }

  /// What the step says, as recorded: the same in every language.
  private static func detail(_ step: AccidentEvent.Step?) -> Cell {
    switch step {
    case .revised(let revision):
      .text(
        [revision.grade?.rawValue ?? "recorded", "\(revision.casualties.deaths) deaths"]
          .joined(separator: " · ")
      )
    case .reportedUp(let level, let at, _): .text("\(level.rawValue) · \(at.minuteText)")
    case .faultFound(let fault): .text("\(fault.kind.rawValue) · \(fault.level.rawValue)")
    case .linked(let hazards): .list(hazards.map { Cell($0) })
    case .investigated(let body): .text(body)
    case .extended(let term): .text("\(term.kind.rawValue) · +\(term.days)")
    case .approved(let responsible): .text(responsible ? "responsible" : "not responsible")
    case .evaluated(let medium): Cell(medium)
    case nil, .delivered, .voided: .missing
    }
  }
}
