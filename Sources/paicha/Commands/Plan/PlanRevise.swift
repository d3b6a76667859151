import ArgumentParser
import PaichaModel

/// Begins a new version of a plan.
struct PlanRevise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "着手修订：开始新版本 begin a new version",
    discussion: """
      现行版本在新版公布前继续有效。已登记应修订情形的不必再写 --cause。
      The version in force stays so until the new one is published.

      例 examples:
        paicha plan revise K7QX-P1 --cause law \\
          --material risk_assessment=risk-2027.pdf \\
          --material resource_survey=survey-2027.pdf
        paicha plan revise K7QX-P1
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Option(
    help: ArgumentHelp(
      "情形 law, command, risk, resources, drill_or_rescue, other, evaluation",
      valueName: "cause"
    )
  )
  var cause: RevisionCause?

  @OptionGroup var materials: MaterialOptions
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.revise(cause), of: id, step, materials) }
}
