import ArgumentParser
import PaichaModel

/// Suspends the use of a part of the venue.
struct HazardSuspend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend",
    abstract: "责令停用某一部位 suspend the use of a part of the venue",
    discussion: """
      例 example:
        paicha hazard suspend K7QX-H128 --part "三层影院" --note "疏散不足"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("停用的部位 part of the venue", valueName: "part"))
  var part: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(part, in: "--part") }

  func run() throws {
    let place = try Workplace(global)
    try place.record(.suspend(try step.facts(at: place), part: part), of: id)
  }
}
