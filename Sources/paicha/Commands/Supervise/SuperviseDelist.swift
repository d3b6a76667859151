import ArgumentParser
import PaichaModel

/// Records that a listing is over and where that was published.
struct SuperviseDelist: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delist",
    abstract: "摘牌并公布，须全部隐患销号 delist and publish",
    discussion: """
      例 example:
        paicha supervise delist K7QX-S1 --medium 政府网站 --document 督〔2026〕30号
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("公布媒体 medium", valueName: "text"))
  var medium: String

  @Flag(help: "同意恢复使用 consent to use suspended parts again")
  var resume = false

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(medium, in: "--medium") }

  func run() throws {
    try Workplace(global).record(.delist(medium: medium, resumes: resume), of: id, step)
  }
}
