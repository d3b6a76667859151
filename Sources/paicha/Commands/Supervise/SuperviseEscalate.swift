import ArgumentParser
import PaichaModel

/// Records what followed from a treatment that was late or failed.
struct SuperviseEscalate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: "采取惩戒措施 record a consequence of late treatment",
    discussion: """
      例 example:
        paicha supervise escalate K7QX-S1 --consequence interviewed \\
          --document 约谈〔2026〕1号 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(
    help: ArgumentHelp(
      "约谈、通报、扣证、提请关闭 interviewed, criticised, licence_withheld, closure_proposed",
      valueName: "what"
    )
  )
  var consequence: Consequence

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.escalate(consequence), of: id, step)
  }
}
