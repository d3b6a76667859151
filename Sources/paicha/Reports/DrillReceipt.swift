import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step of a drill, with the hazards it opened.
enum DrillReceipt {
  static func record(
    _ handled: HandledDrill,
    rulebook: Rulebook,
    checklist: Checklist
  ) -> Record {
    let (drill, cells) = (handled.drill, ClockCells(rulebook))
    return Record(
      fields: [
        .init(Column("id", Words(zh: "演练号", en: "id")), Cell(drill.id)),
        .init(Column("state", Words(zh: "状态", en: "state")), DrillReports.state(drill.phase)),
        .init(Column("held_on", Words(zh: "举行日", en: "held on")), Cell(drill.heldOn)),
        .init(
          Column("problems", Words(zh: "问题", en: "problems")),
          .integer(drill.evaluation?.problems ?? 0)
        ),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [
        .init("hazards", hazards(handled.hazards, checklist), hidesEmpty: true),
        .init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true),
      ],
      notes: cells.notes(handled.clocks) + stayingHazards(of: drill)
    )
  }

  /// A void drill leaves the hazards it brought to light as they are.
  private static func stayingHazards(of drill: Drill) -> [Words] {
    guard drill.phase == .void, let record = drill.evaluation?.hazards else { return [] }
    return [
      Words(
        zh: "由此次演练产生的隐患不受影响：paicha inspect show \(record)",
        en: "the hazards it brought to light stay: paicha inspect show \(record)"
      )
    ]
  }

  private static func hazards(_ findings: [Finding], _ checklist: Checklist) -> Report {
    Report(
      columns: [
        Column("id", Words(zh: "隐患号", en: "id")),
        Column("level", Words(zh: "级别", en: "level")),
        Column("item", Words(zh: "检查项", en: "item"), presence: .ifRoom),
        Column("description", Words(zh: "描述", en: "description")),
        Column("deadline", Words(zh: "期限", en: "deadline")),
        Column("deadline_by", Words(zh: "期限来源", en: "deadline by"), presence: .ifRoom),
      ],
      rows: findings.map { finding in
        [
          Cell(finding.hazard), HazardReports.level(Grade(finding.level, finding.criterion)),
          Cell(finding.item),
          HazardReports.description(finding.description, finding.item, checklist),
          Cell(finding.deadline.day), HazardReports.setBy(finding.deadline.setBy),
        ]
      },
      title: Words(zh: "转为隐患的问题", en: "Problems that became hazards")
    )
  }
}
