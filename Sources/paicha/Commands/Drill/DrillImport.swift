import ArgumentParser
import PaichaModel
import PaichaService

/// Imports a table of drills; each problem of an evaluation becomes a hazard.
struct DrillImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入演练台账，问题成为隐患 import drills; problems become hazards",
    discussion: """
      一行一次演练。列 columns, one row a drill:
        drill_ref, held_on, kind (tabletop, full), participants;
        venue, or zone (and park) for a zone body; plan (id or plan_ref) or plan_kind
        (comprehensive, special, onsite); roll, topic, evaluation, problems (a; b),
        problems_closed_on, reported_on, reported_to, note, document

      每个问题成为一条隐患，发现日为演练日；problems_closed_on 表示已销号。同一文件再导入不会重复。
      Each problem becomes a hazard found on the day of the drill. The same file
      again changes nothing; other content under a known drill_ref is refused.

      例 examples:
        paicha drill import samples/drills.csv --dry-run
        paicha drill import drills.csv --rejects rejects.csv --actor tian.li
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importDrills(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(zh: "下一步：paicha drill due --overdue", en: "next: paicha drill due --overdue")
    )
  }
}
