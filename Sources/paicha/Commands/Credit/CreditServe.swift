import ArgumentParser
import PaichaModel

/// Records that the decision was served; from this day the subject is listed.
struct CreditServe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "送达列入决定 serve the decision: listed from this day",
    discussion: """
      方式 method: direct, left, mail, entrusted, electronic, announcement

      例 example:
        paicha credit serve K7QX-C1 --method direct --on 2026-04-17
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @Option(help: ArgumentHelp("送达方式 how it was served", valueName: "method"))
  var method: ServiceMethod

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.serve(method), of: id, step) }
}
