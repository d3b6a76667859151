import ArgumentParser
import PaichaModel

/// Records which of the six triggers makes a revision due.
struct PlanTrigger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trigger",
    abstract: "登记应修订的情形 record that a plan must be revised",
    discussion: """
      六种情形（国务院令第708号 art 6）cause: law, command, risk, resources,
      drill_or_rescue, other.

      例 example:
        paicha plan trigger K7QX-P1 --cause drill_or_rescue --note "演练发现二层疏散路线不通"
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID

  @Option(help: ArgumentHelp("情形 cause", valueName: "cause"))
  var cause: RevisionCause

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard cause.isTrigger else {
      throw ValidationError("--cause evaluation: 用 use paicha plan evaluate --outdated")
    }
  }

  func run() throws { try Workplace(global).record(.requireRevision(cause), of: id, step) }
}
