import ArgumentParser
import PaichaModel

/// Records that the plan is accepted, or sent back.
struct SuperviseAcceptPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept-plan",
    abstract: "认可或退回治理方案 accept a plan, or return it",
    discussion: """
      例 examples:
        paicha supervise accept-plan K7QX-S1 --actor zheng.hao
        paicha supervise accept-plan K7QX-S1 --return --note "经费未落实"
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Flag(name: .customLong("return"), help: "退回，须加 --note return it, with --note")
  var isReturned = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(isReturned ? .returnPlan : .acceptPlan, of: id, step)
  }
}
