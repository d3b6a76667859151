import ArgumentParser
import PaichaModel

/// Records that an investigation began.
struct AccidentInvestigate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "investigate",
    abstract: "登记开始调查 begin the investigation",
    discussion: """
      例 example:
        paicha accident investigate K7QX-A1 --body "区政府事故调查组" --on 2026-11-22
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("调查单位 body that investigates", valueName: "name"))
  var body: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(body, in: "--body")
  }

  func run() throws {
    let place = try Workplace(global)
    try place.record(.investigate(body: body), try step.facts(at: place), of: id)
  }
}
