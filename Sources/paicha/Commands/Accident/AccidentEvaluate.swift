import ArgumentParser
import PaichaModel

/// Records that the rectification was evaluated.
struct AccidentEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "登记整改评估 record the evaluation of the rectification",
    discussion: """
      批复后 1 年内评估并公开（安全生产法第86条）；须写评估情况。
      Within 1 year of the approval, and published; a note is required.

      例 example:
        paicha accident evaluate K7QX-A1 --note "整改措施均已落实" --medium "区政府网站"
      """
  )

  @Argument(help: ArgumentHelp("事故号 id", valueName: "id")) var id: AccidentID

  @Option(help: ArgumentHelp("公开的媒介 where it was published", valueName: "name"))
  var medium: String?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(medium, in: "--medium")
  }

  func run() throws {
    let place = try Workplace(global)
    try place.record(.evaluate(medium: medium), try step.facts(at: place), of: id)
  }
}
