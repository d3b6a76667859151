import ArgumentParser
import PaichaModel

/// Records where a listing was published.
struct SupervisePublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "公布挂牌 publish a listing",
    discussion: """
      例 example:
        paicha supervise publish K7QX-S1 --medium 开发区政府网站 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("公布媒体 medium", valueName: "text"))
  var medium: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(medium, in: "--medium") }

  func run() throws {
    try Workplace(global).record(.publish(medium: medium), of: id, step)
  }
}
