import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step in a hazard's life.
enum StepReport {
  static func record(_ handled: HandledHazard, rulebook: Rulebook) -> Record {
    let hazard = handled.hazard
    let cells = ClockCells(rulebook)
    let started = handled.events.flatMap(\.started)
    return Record(
      fields: [
        .init(Column("id", Words(zh: "隐患号", en: "id")), Cell(hazard.id)),
        .init(Column("level", Words(zh: "级别", en: "level")), HazardReports.level(hazard.grade)),
        .init(
          Column("state", Words(zh: "状态", en: "state")),
          HazardReports.state(hazard.phase.rawValue)
        ),
        .init(Column("deadline", Words(zh: "期限", en: "deadline")), Cell(hazard.deadlineDay)),
        .init(Column("closed_on", Words(zh: "销号日", en: "closed on")), Cell(hazard.closedOn)),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [.init("clocks", ClockTable.started(started, cells), hidesEmpty: true)],
      notes: cells.notes(started)
    )
  }
}
