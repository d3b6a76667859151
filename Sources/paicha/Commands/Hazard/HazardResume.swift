import ArgumentParser
import PaichaModel

/// Records the consent to use a suspended part again.
struct HazardResume: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "同意恢复使用停用部位 consent to using a suspended part again",
    discussion: """
      销号之后才可恢复；复查时也可用 hazard review --pass --resume 一并同意。
      Only after closure; hazard review --pass --resume consents with the review.

      例 example:
        paicha hazard resume K7QX-H128 --document "复用〔2026〕2号"
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.record(.resume(try step.facts(at: place)), of: id)
  }
}
