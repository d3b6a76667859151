import ArgumentParser
import PaichaModel

/// Records that the unit says it is done and asks for acceptance.
struct SuperviseRequestAcceptance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request-acceptance",
    abstract: "治理完成，申请验收 request acceptance",
    discussion: """
      例 example:
        paicha supervise request-acceptance K7QX-S1 --evidence report.pdf \\
          --actor tian.li
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.requestAcceptance, of: id, step)
  }
}
