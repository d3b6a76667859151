import ArgumentParser
import PaichaModel

/// Records that the receiver acknowledged a matter.
struct TransferReceive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: "登记接收单位签收 record the receipt by the receiver",
    discussion: """
      例 example:
        paicha transfer receive K7QX-T3 --document "回执〔2026〕12号"
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.receive, try step.facts(at: place), of: id)
  }
}
