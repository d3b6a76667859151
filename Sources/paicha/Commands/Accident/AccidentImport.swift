import ArgumentParser
import PaichaModel
import PaichaService

/// Takes accidents over from another system, with what followed them.
struct AccidentImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "迁入其他系统的事故 take accidents of another system over",
    discussion: """
      一行一起事故。列 columns, one row an accident:
        accident_ref, venue or zone (park), kind, occurred_at, place,
        reported_at (YYYY-MM-DD HH:MM);
        known_at, course, measures,
        deaths, serious_injuries, missing, loss_yuan,
        investigated_on, body, delivered_on, approved_on,
        responsible (true, false), document, evaluated_on

      reported_at 每行必填，否则不能判断迟报；known_at 不填按 occurred_at 算。
      Each row tells reported_at, or lateness cannot be judged; known_at is
      occurred_at where it is blank.

      同一文件再导入不会重复；同一 accident_ref 内容不同则该行被拒。限 admin、lead。
      The same file again changes nothing; other content under a known accident_ref
      is refused. Only an admin or a lead takes histories over.

      例 examples:
        paicha accident import accidents.csv --dry-run --actor admin
        paicha accident import accidents.csv --rejects rejects.csv --actor admin
      """
  )

  @OptionGroup var history: HistoryOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try history.run(at: place) { try $0.importAccidents(from: $1, options: $2, reject: $3) }
    guard !history.dryRun else { return }
    place.console.say(
      Words(
        zh: "下一步：paicha accident list；到期事项 paicha due",
        en: "next: paicha accident list; what is due, paicha due"
      )
    )
  }
}
