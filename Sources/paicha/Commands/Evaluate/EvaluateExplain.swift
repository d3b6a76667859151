import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists the records behind one indicator of one zone.
struct EvaluateExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "溯源：列出指标分子的每条记录 the records behind an indicator's numerator",
    discussion: """
      例 example:
        paicha evaluate explain --zone 11101001 --year 2025 --indicator major_on_time
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code")) var zone: ZoneCode
  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(
    help: ArgumentHelp(
      "指标 venues_inspected general_on_time major_on_time major_overdue listed_operators",
      valueName: "indicator"
    )
  )
  var indicator: Indicator

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("统计口径 auto, before or after an adjustment", valueName: "scope"))
  var scope: ZoneEvaluating.ScopeChoice = .auto

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let records = try place.reading { book in
      try ZoneEvaluating(store: book, rulebook: rulebook).explain(
        zone: zone,
        year: year,
        indicator: indicator,
        asOf: asOf ?? place.session.today,
        scope: scope
      )
    }
    try place.console.print(EvaluationReports.records(records, of: indicator))
  }
}
