import ArgumentParser
import PaichaModel

/// Restores a listing that was removed early by fraud.
struct CreditRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "恢复列入：移出申请有欺诈 restore a listing removed by fraud",
    discussion: """
      在原列入期限内恢复；须重新公布并告知惩戒单位。
      Within the original term; it is published and handed over again.

      例 example:
        paicha credit restore K7QX-C1 --with zhao.min --document "（示）应急失信恢〔2027〕1号" \\
          --note "提交的整改材料系伪造"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @OptionGroup var deciders: DeciderOptions

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.restore, of: id, step, with: deciders.with) }
}
