import ArgumentParser
import PaichaModel

/// Records that an approved matter was handed over.
struct TransferSend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "送出已批准的移送 hand an approved matter over",
    discussion: """
      例 example:
        paicha transfer send K7QX-T3 --document "移送〔2026〕3号"
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.send, try step.facts(at: place), of: id)
  }
}
