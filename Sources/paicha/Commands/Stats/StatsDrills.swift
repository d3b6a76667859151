import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Prints the drills of a period: owed, held, reported, and what they brought to light.
struct StatsDrills: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drills",
    abstract: "演练统计：半年、季度报表 the drills of a period",
    discussion: """
      应演练期数：期末落在统计期内、全程营业的场所按每项义务各计一期；已演练期数：该期内至少演练一次。
      Periods due: the half-years and years that end in the period, one a duty of
      each venue that was open throughout; met: at least one drill within.

      例 examples:
        paicha stats drills --half 2026H1
        paicha stats drills --quarter 2026Q2 --by kind --zone 11101001 --format csv
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("分组 zone or kind", valueName: "name"))
  var by: DrillStatistics.Split = .zone

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let table = try place.reading { book in
      let window = try period.window(
        of: Statistics(store: book, today: place.session.today)
      )
      return try DrillStatistics(store: book, rules: rules.emergency)
        .table(window, by: by, zone: zone)
    }
    try place.console.print(DrillStatsReport.report(table, by: by, rulebook: rules.rulebook))
  }
}
