import PaichaModel
import PaichaReports
import PaichaStore

/// The steps of a hazard as a table.
enum HazardStepReport {
  static func report(_ steps: [RecordedStep]) -> Report {
    Report(
      columns: [
        Column("entry", Words(zh: "台账条", en: "entry"), .trailing),
        Column("at", Words(zh: "记录时间", en: "recorded at"), presence: .ifRoom),
        Column("actor", Words(zh: "操作人", en: "actor")),
        Column("step", Words(zh: "步骤", en: "step")),
        Column("on", Words(zh: "日期", en: "day")),
        Column("note", Words(zh: "说明", en: "note")),
        Column("deadline", Words(zh: "期限", en: "deadline"), presence: .ifRoom),
        Column("detail", Words(zh: "内容", en: "detail")),
        Column("document", Words(zh: "文号", en: "document"), presence: .ifRoom),
        Column("evidence", Words(zh: "证据", en: "evidence"), presence: .ifRoom),
      ],
      rows: steps.map { step in
        let shown = StepView(step.event)
        return [
          .integer(Int(step.entry)), .text(step.at.description), Cell(step.actor),
          .coded(shown.code, shown: shown.words), Cell(shown.day), Cell(shown.note),
          Cell(shown.deadline), Cell(shown.detail), Cell(shown.document),
          .list(step.event.evidence.map { .text($0.name ?? $0.hash.hex) }),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }
}
