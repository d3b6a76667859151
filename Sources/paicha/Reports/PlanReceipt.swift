import PaichaJournal
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// The receipt of a step of a plan.
enum PlanReceipt {
  static func record(_ handled: HandledPlan, rulebook: Rulebook) -> Record {
    let (plan, cells) = (handled.plan, ClockCells(rulebook))
    return Record(
      fields: [
        .init(Column("id", Words(zh: "预案号", en: "id")), Cell(plan.id)),
        .init(Column("name", Words(zh: "预案名称", en: "name")), .text(plan.opening.name)),
        .init(Column("version", Words(zh: "版本", en: "version")), .integer(plan.version)),
        .init(Column("state", Words(zh: "状态", en: "state")), PlanCells.state(plan.phase)),
        .init(
          Column("valid_version", Words(zh: "现行版本", en: "version in force")),
          Cell(plan.inForce?.version)
        ),
        .init(Column("journal_size", JournalWords.size), .integer(Int(handled.head.size))),
        .init(Column("journal_root", JournalWords.root), .text(handled.head.root.base64)),
      ],
      sections: [.init("clocks", ClockTable.started(handled.clocks, cells), hidesEmpty: true)],
      notes: cells.notes(handled.clocks) + size(handled, rulebook)
    )
  }

  /// What the size of the unit decided when a version was published, or could not.
  private static func size(_ handled: HandledPlan, _ rulebook: Rulebook) -> [Words] {
    guard handled.plan.phase == .published else { return [] }
    if handled.rules.isSizeUnknown {
      return [
        Words(
          zh: "场所未登记在册人数：是否须评审和定期评估未判断；请在登记中补 staff",
          en: "the register tells no staff: whether review and evaluation are owed is not judged"
        )
      ]
    }
    let keys = [handled.rules.sizeParameter].compactMap { $0 }
    return [UnverifiedParameters.note(keys, in: rulebook)].compactMap { $0 }
  }
}
