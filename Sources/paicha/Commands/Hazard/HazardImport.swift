import ArgumentParser
import PaichaModel
import PaichaService

/// Takes hazards over from another system, with the days of their lives.
struct HazardImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "迁入其他系统的隐患及经过 take hazards and their histories over",
    discussion: """
      一行一条隐患。列 columns, one row a hazard:
        hazard_ref, venue, found_on, description;
        level (general, major), item, criteria, clause, place, inspectors,
        source (routine, special, joint, reinspection, enforcement, self),
        ordered_on, order_number, deadline, rectified_on,
        closed_on, closed_note, evidence_sha256

      同一文件再导入不会重复；同一 hazard_ref 内容不同则该行被拒。限 admin、lead。
      The same file again changes nothing; other content under a known hazard_ref is
      refused. Only an admin or a lead takes histories over.

      例 examples:
        paicha hazard import hazards.csv --dry-run --actor admin
        paicha hazard import hazards.csv --rejects rejects.csv --actor admin
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importHazards(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(
        zh: "下一步：挂牌督办的历史 paicha supervise import FILE",
        en: "next: the listings they are under, paicha supervise import FILE"
      )
    )
  }
}
