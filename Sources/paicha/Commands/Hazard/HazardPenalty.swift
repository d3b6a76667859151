import ArgumentParser
import PaichaModel

/// Records a penalty that an authority decided.
struct HazardPenalty: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penalty",
    abstract: "登记行政处罚 record a penalty that an authority decided",
    discussion: """
      处罚由有权机关作出，这里只登记其文书。--on 是处罚决定日。
      The authority decides; only its document is recorded. --on is the day it
      decided.

      例 example:
        paicha hazard penalty K7QX-H128 --by "区消防救援大队" --fine 20000 \\
          --document "消罚〔2026〕9号" --on 2026-11-18
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("处罚机关 authority", valueName: "name"))
  var by: String

  @Option(help: ArgumentHelp("罚款（元，至多两位小数） fine in yuan", valueName: "yuan"))
  var fine: Yuan?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    try PlainText.require(by, in: "--by")
    guard step.document != nil else {
      throw ValidationError("--document: 须写处罚决定书文号, the decision's number is required")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    try place.record(
      .penalise(try step.facts(at: place), by: by, fineFen: fine?.fen),
      of: id
    )
  }
}
