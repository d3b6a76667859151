import ArgumentParser
import PaichaModel

/// Records how far the treatment has come and what is next.
struct SuperviseProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "报告治理进展 report progress of the treatment",
    discussion: """
      例 example:
        paicha supervise progress K7QX-S1 --percent 40 --next-step "更换水泵" \\
          --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("完成百分比 per cent done, 0-100", valueName: "n"))
  var percent: Int

  @Option(help: ArgumentHelp("下一步 what is done next", valueName: "text"))
  var nextStep: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(nextStep, in: "--next-step") }

  func run() throws {
    try Workplace(global).record(.progress(percent: percent, nextStep: nextStep), of: id, step)
  }
}
