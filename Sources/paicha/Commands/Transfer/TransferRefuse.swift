import ArgumentParser
import PaichaModel

/// Refuses a criminal transfer; the hazard is open again.
struct TransferRefuse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse",
    abstract: "不予移送，须写明理由 refuse a transfer, with the reason",
    discussion: """
      例 example:
        paicha transfer refuse K7QX-T3 --note "不构成犯罪" --actor lin.guodong
      """
  )

  @Argument(help: ArgumentHelp("移送号 id", valueName: "id")) var id: TransferID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.refuse, try step.facts(at: place), of: id)
  }
}
