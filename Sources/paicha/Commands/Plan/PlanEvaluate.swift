import ArgumentParser
import PaichaModel

/// Records the periodic evaluation of a plan.
struct PlanEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "登记预案评估 record the periodic evaluation",
    discussion: """
      中型以上单位每三年评估一次（令第2号 art 35），结论须写明。
      Units of medium size or larger evaluate every three years; say why in --note.

      例 examples:
        paicha plan evaluate K7QX-P1 --valid --note "与现行要求相符"
        paicha plan evaluate K7QX-P1 --outdated --note "业态调整，疏散方案须修订"
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Flag(help: "继续有效 it stays in force") var valid = false

  @Flag(help: "需要修订 it needs a revision") var outdated = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard valid != outdated else {
      throw ValidationError("--valid | --outdated: 选一个, choose one")
    }
  }

  func run() throws {
    try Workplace(global)
      .record(valid ? .confirm : .requireRevision(.evaluation), of: id, step)
  }
}
