import ArgumentParser
import PaichaModel

/// Records that a listing is taken back.
struct SuperviseWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "撤销挂牌，须说明理由 withdraw, with the reason",
    discussion: """
      例 example:
        paicha supervise withdraw K7QX-S1 --note "定级有误" --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(.withdraw, of: id, step)
  }
}
