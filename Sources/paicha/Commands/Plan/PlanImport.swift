import ArgumentParser
import PaichaModel
import PaichaService

/// Takes emergency plans over that were in force before this book knew them.
struct PlanImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "迁入现行预案台账 take emergency plans in force over",
    discussion: """
      一行一项预案。列 columns, one row a plan:
        plan_ref, kind (comprehensive, special, onsite), name, published_on;
        venue, or zone (and park) for a zone body; version, number, filed_on,
        evaluated_on

      报备和三年评估的期限自所填日期起算。同一文件再导入不会重复；同一 plan_ref 内容不同则该行被拒。
      限 admin、lead。The terms of filing and evaluation run from the days given. The
      same file again changes nothing. Only an admin or a lead takes plans over.

      例 examples:
        paicha plan import plans.csv --dry-run --actor admin
        paicha plan import plans.csv --rejects rejects.csv --actor admin
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importPlans(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(zh: "下一步：paicha plan list --missing", en: "next: paicha plan list --missing")
    )
  }
}
