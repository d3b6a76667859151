import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Lists who owes training, most late first.
struct TrainingDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "应办培训：逾期最久在前 who owes training, most late first",
    discussion: """
      负责人和安全管理人员按人列学时：最早一个未满且此后未补满的年度，跨年不消失；
      没有记录的场所列一行、学时为 0。今年和前两年都没有记录的人不再列出。
      Heads and safety officers are listed person by person: the oldest year that is
      short and that no later full year made up for, over New Year too. A venue with
      nobody on record is listed with 0 hours. Who is on record neither this year nor
      in the two before is listed no more.

      例 examples:
        paicha training due --within 60 --zone 11101001
        paicha training due --venue BJ-R01 --format json
      """
  )

  @Option(help: ArgumentHelp("几天内到期，含已逾期 due within so many days", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
    if let within, within < 0 {
      throw ValidationError("--within \(within): 不应为负, should not be negative")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let today = place.session.today
    let rows = try place.reading { book in
      try TrainingDuties(store: book, rules: rules.emergency, today: today)
        .due(zone: zone, venue: venue, through: within.map { today.advanced(by: $0) })
    }
    let most = limit ?? (global.format == .table ? 200 : rows.count)
    let report = TrainingDueReport.table(
      Array(rows.prefix(most)),
      today: today,
      rulebook: rules.rulebook
    )
    try place.console.print(report)
    if limit == nil, rows.count > most { place.console.say(TrainingDue.cut(most, rows.count)) }
  }

  private static func cut(_ count: Int, _ all: Int) -> Words {
    Words(
      zh: "只列前 \(count) 条，共 \(all) 条；更多：--limit N，或 --format csv",
      en: "the first \(count) of \(all) only; more: --limit N, or --format csv"
    )
  }
}
