import ArgumentParser
import PaichaModel

/// Retires a plan.
struct PlanRetire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "废止预案，须写明理由 retire a plan, with the reason",
    discussion: """
      例 example:
        paicha plan retire K7QX-P1 --note "场所停业"
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.retire, of: id, step) }
}
