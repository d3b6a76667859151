import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of a transfer as a table.
enum TransferStepReport {
  static func report(_ view: TransferView) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "记录时间", en: "recorded at"), presence: .ifRoom),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("step", Words(zh: "步骤", en: "step")),
        Column("on", Words(zh: "日期", en: "day")),
        Column("note", Words(zh: "说明", en: "note")),
        Column("document", Words(zh: "文号", en: "document"), presence: .ifRoom),
        Column("evidence", Words(zh: "证据", en: "evidence"), presence: .ifRoom),
      ],
      rows: view.steps.map { step in
        let facts = step.event?.facts ?? view.transfer.opening.facts
        let (code, words) = name(step.event?.step)
        return [
          .integer(Int(step.entry)), .text(step.at.description), Cell(step.actor),
          .coded(code, shown: words), Cell(facts.day), Cell(facts.note), Cell(facts.document),
          .list(facts.evidence.map { .text($0.name ?? $0.hash.hex) }),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }

  private static func name(_ step: TransferEvent.Step?) -> (String, Words) {
    switch step {
    case nil: ("opened", Words(zh: "提起移送", en: "opened"))
    case .approved: ("approved", TransferPhase.approved.words)
    case .refused: ("refused", TransferPhase.refused.words)
    case .sent: ("sent", TransferPhase.sent.words)
    case .received: ("received", TransferPhase.received.words)
    case .fedBack(_, isHandled: true):
      ("fed_back_handled", Words(zh: "已反馈，办结", en: "reported back, dealt with"))
    case .fedBack: ("fed_back", TransferPhase.fedBack.words)
    case .returned: ("returned", TransferPhase.returned.words)
    }
  }
}
