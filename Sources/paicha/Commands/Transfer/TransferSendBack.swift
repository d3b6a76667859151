import ArgumentParser
import PaichaModel

/// Records that the receiver sent a matter back; the hazard is open again.
struct TransferSendBack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "登记被退回，须写明理由 record that the receiver sent it back",
    discussion: """
      例 example:
        paicha transfer return K7QX-T3 --note "不属本部门职责"
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.sendBack, try step.facts(at: place), of: id)
  }
}
