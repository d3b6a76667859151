import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Prints the figures of a period: one row a group, then the total.
struct StatsFigures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "统计表（默认子命令） figures of a period, the default",
    discussion: """
      隐患计入发现的时期，销号计入销号的时期；未销号与逾期截至 --as-of。
      A hazard counts in the period it was found, a closure in the one it was closed;
      open and overdue are as of --as-of. Rate: of those found, the share closed.

      例 examples:
        paicha stats --quarter 2025Q3
        paicha stats --half 2025H2 --by level,zone --format csv > 2025H2.csv
        paicha stats --year 2025 --zone 11101001 --by level,source,kind
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("分组 split by: level,source,kind,zone", valueName: "names"))
  var by = StatisticsSplit([.level, .source])

  @OptionGroup var part: StatisticsGroupOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let table = try place.reading { book in
      let statistics = Statistics(store: book, today: place.session.today)
      let window = try period.window(of: statistics)
      return try statistics.table(window, by: by.dimensions, of: part.group)
    }
    let due = try table.window.period.due(by: rulebook)
    try place.console.print(StatsReports.figures(table, of: part.group, due: due))
  }
}
