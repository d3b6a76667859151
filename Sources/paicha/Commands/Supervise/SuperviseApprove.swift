import ArgumentParser
import PaichaModel

/// Records that the listing body lists.
struct SuperviseApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "批准挂牌：期限、督办部门、责任人 approve a listing",
    discussion: """
      例 example:
        paicha supervise approve K7QX-S1 --finish-by 2026-12-31 \\
          --supervisor 区商务局 --leader 何建国 --document 安委办〔2026〕12号 --actor he.jianguo
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @OptionGroup var charge: ListingCharge
  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try Workplace(global).record(
      .approve(finishBy: charge.finishBy, supervisor: charge.supervisor, leader: charge.leader),
      of: id,
      step
    )
  }
}
