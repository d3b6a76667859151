import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists every measure taken in a period.
struct StatsMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "制度措施清单 the list of measures taken in a period",
    discussion: """
      责令要求、停用、治理方案各项、整改说明、挂牌决定，按发生日计入。
      Orders, suspensions, the parts of plans, rectification notes and decisions on
      listings, each in the period of its day.

      例 example:
        paicha stats measures --quarter 2025Q3 --format csv > measures.csv
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.reading { book in
      let statistics = Statistics(store: book, today: place.session.today)
      let window = try period.window(of: statistics)
      try place.console.stream(
        StatsListReports.measureColumns,
        title: StatsReports.title(Words(zh: "制度措施清单", en: "List of measures"), window)
      ) { emit in
        try statistics.measures(window, zone: zone) { row in
          try emit(StatsListReports.cells(row))
        }
      }
    }
  }
}
