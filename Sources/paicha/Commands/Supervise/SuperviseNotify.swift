import ArgumentParser
import PaichaModel

/// Records that the listing notice was served.
struct SuperviseNotify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "送达挂牌督办通知书 serve the listing notice",
    discussion: """
      例 example:
        paicha supervise notify K7QX-S1 --document 督〔2026〕3号 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("方案报送期限，默认按规则库 plan due by", valueName: "day"))
  var planBy: Day?

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.notify(planBy: planBy), of: id, step)
  }
}
