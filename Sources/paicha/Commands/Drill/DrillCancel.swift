import ArgumentParser
import PaichaModel

/// Records that a planned drill was not held.
struct DrillCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "登记计划的演练未举行 record that a planned drill was not held",
    discussion: """
      例 example:
        paicha drill cancel K7QX-D3 --note "台风停业"
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.cancel, of: id, step) }
}
