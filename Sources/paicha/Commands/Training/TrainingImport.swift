import ArgumentParser
import PaichaModel
import PaichaService

/// Imports training sessions from a table.
struct TrainingImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "批量导入培训 import training sessions from a table",
    discussion: """
      一行一次培训。列 columns, one row a session:
        training_ref, venue, held_on, hours, content,
        trainees (head, safety_officer, new_staff, staff);
        kind (initial, yearly), persons | names (以 ; 分隔), course, passed,
        note, document

      persons 与 names 填且只填一项；负责人和安全管理人员填 names。
      同一 course 的各场视为不同人员的分批，每一轮次须用各自的名称。
      同一文件再导入不会重复；同一 training_ref 内容不同则该行被拒。
      Fill in exactly one of persons and names; names for heads and safety officers.
      Sessions of one course are batches of different people: a name for each round.
      The same file again changes nothing; other content under a known training_ref
      is refused.

      例 examples:
        paicha training import training.csv --dry-run
        paicha training import training.csv --rejects rejects.csv --actor tian.li
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importTrainings(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(
        zh: "下一步：paicha training due；覆盖率 paicha training coverage --half 2026H1",
        en: "next: paicha training due; coverage, paicha training coverage --half 2026H1"
      )
    )
  }
}
