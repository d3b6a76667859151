import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists the records behind one figure; as many as the figure says.
struct StatsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "溯源：列出某个数字的每条记录 the records behind a figure",
    discussion: """
      例 examples:
        paicha stats explain --quarter 2025Q3 --figure overdue --level major
        paicha stats explain --year 2025 --figure listings_late --zone 11101001
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(
    help: ArgumentHelp(
      """
      found closed cohort_closed open overdue reopened voided \
      listings_opened listings_delisted listings_late listings_active
      """,
      valueName: "figure"
    )
  )
  var figure: StatisticsFigure

  @OptionGroup var part: StatisticsGroupOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.reading { book in
      let statistics = Statistics(store: book, today: place.session.today)
      let window = try period.window(of: statistics)
      try place.console.stream(
        StatsListReports.recordColumns,
        title: StatsReports.title(figure.words, window)
      ) { emit in
        try statistics.explain(figure, window, of: part.group) { record in
          try emit(StatsListReports.cells(record))
        }
      }
    }
  }
}
