import ArgumentParser
import PaichaModel

/// Approves a criminal transfer; by the lead, who did not request it.
struct TransferApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "批准移送涉嫌犯罪案件 approve the transfer of a suspected crime",
    discussion: """
      例 example:
        paicha transfer approve K7QX-T3 --actor lin.guodong
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.approve, try step.facts(at: place), of: id)
  }
}
