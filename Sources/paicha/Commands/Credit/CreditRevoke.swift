import ArgumentParser
import PaichaModel

/// Revokes a listing whose penalty was annulled or that was wrong.
struct CreditRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "撤销列入：处罚被撤销或列入有误 revoke a listing",
    discussion: """
      例 example:
        paicha credit revoke K7QX-C1 --with zhao.min --document "（示）应急失信撤〔2026〕1号" \\
          --note "处罚决定经行政复议撤销"
      """
  )

  @Argument(help: ArgumentHelp("列入号 listing", valueName: "id")) var id: CreditID

  @OptionGroup var deciders: DeciderOptions

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws { try Workplace(global).record(.revoke, of: id, step, with: deciders.with) }
}
