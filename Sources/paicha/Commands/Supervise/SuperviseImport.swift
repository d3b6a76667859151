import ArgumentParser
import PaichaModel
import PaichaService

/// Takes listings over from another system, with the days of their milestones.
struct SuperviseImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "迁入其他系统的挂牌督办 take listings and their histories over",
    discussion: """
      一行一次挂牌；隐患须已在账套中。列 columns, one row a listing:
        listing_ref, hazards (id 或 hazard_ref，以 ; 分隔), proposed_on,
        level (county, city, province, state);
        number, approved_on, finish_by, notified_on, published_on, plan_filed_on,
        accepted_on, delisted_on, withdrawn_on

      同一文件再导入不会重复；同一 listing_ref 内容不同则该行被拒。限 admin、lead。
      The same file again changes nothing; other content under a known listing_ref is
      refused. Only an admin or a lead takes histories over.

      例 examples:
        paicha supervise import listings.csv --dry-run --actor admin
        paicha supervise import listings.csv --rejects rejects.csv --actor admin
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importListings(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(
        zh: "下一步：paicha supervise list；到期事项 paicha due",
        en: "next: paicha supervise list; what is due, paicha due"
      )
    )
  }
}
