import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step in a hazard's life.
enum StepReport {
  static func record(_ handled: HandledHazard) -> Record {
    let view = HazardColumnsView(handled.hazard)
    return Record(fields: [
      .init(Column("id", Words(zh: "隐患号", en: "id")), Cell(handled.hazard.id)),
      .init(Column("state", Words(zh: "状态", en: "state")), HazardReports.state(view.state)),
      .init(Column("deadline", Words(zh: "期限", en: "deadline")), Cell(handled.hazard.deadlineDay)),
      .init(Column("closed_on", Words(zh: "销号日", en: "closed on")), Cell(view.closedOn)),
      .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
      .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
    ])
  }
}
