import ArgumentParser
import PaichaModel

/// Records that the listing body does not list.
struct SuperviseReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "不予挂牌，须说明理由 reject, with the reason",
    discussion: """
      例 example:
        paicha supervise reject K7QX-S1 --note "已整改" --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.reject, of: id, step)
  }
}
