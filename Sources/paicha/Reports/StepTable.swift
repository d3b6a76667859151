import PaichaModel
import PaichaReports

/// The steps of one record as the journal holds them, in columns that all lives share.
enum StepTable {
  /// One step, told in a code, words and a detail.
  struct Row {
    let entry: UInt64
    let at: Instant
    let actor: ActorID
    let code: String
    let words: Words
    let detail: Cell
    let facts: StepFacts
    /// Files that came with the step beside its evidence.
    var files: [Evidence] = []
  }

  static func report(_ rows: [Row]) -> Report {
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
      rows: rows.map { row in
        [
          .integer(Int(row.entry)), .text(row.at.description), Cell(row.actor),
          .coded(row.code, shown: row.words), Cell(row.facts.day), row.detail,
          Cell(row.facts.note), Cell(row.facts.document),
          .list((row.facts.evidence + row.files).map { .text($0.name ?? $0.hash.hex) }),
        ]
      },
      title: Words(zh: "经过", en: "Steps")
    )
  }
}
