import ArgumentParser
import PaichaModel

/// Records that a listing was filed with the level above.
struct SuperviseFileUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file-up",
    abstract: "上报备案 file a listing with the level above",
    discussion: """
      例 example:
        paicha supervise file-up K7QX-S1 --to 市安委会办公室 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID

  @Option(help: ArgumentHelp("备案机关 body it is filed with", valueName: "body"))
  var to: String

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws { try PlainText.require(to, in: "--to") }

  func run() throws {
    try Workplace(global).record(.fileUp(to: to), of: id, step)
  }
}
