import ArgumentParser
import PaichaModel

/// Suggests a penalty to the authority that has the power.
struct HazardRefer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refer",
    abstract: "建议处罚 suggest a penalty to the authority that has the power",
    discussion: """
      例 example:
        paicha hazard refer K7QX-H128 --to "区应急管理局" --note "逾期未整改"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("有处罚权的机关 authority", valueName: "name"))
  var to: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(to, in: "--to") }

  func run() throws {
    let place = try Workplace(global)
    try place.record(.refer(try step.facts(at: place), to: to), of: id)
  }
}
