import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists every hazard found or open in a period.
struct StatsProblems: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "problems",
    abstract: "问题隐患清单 the list of problems of a period",
    discussion: """
      列出期内发现或期内未销号的隐患；状态和销号日为现在的。
      Every hazard found or open in the period; state and closing day are those of
      now.

      例 example:
        paicha stats problems --quarter 2025Q3 --format csv > problems.csv
      """
  )

  @OptionGroup var period: PeriodOptions

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let checklist = try EmbeddedRules.checklist()
    try place.reading { book in
      let statistics = Statistics(store: book, today: place.session.today)
      let window = try period.window(of: statistics)
      try place.console.stream(
        StatsListReports.problemColumns,
        title: StatsReports.title(Words(zh: "问题隐患清单", en: "List of problems"), window)
      ) { emit in
        try statistics.problems(window, zone: zone) { hazard in
          try emit(StatsListReports.cells(hazard, checklist: checklist))
        }
      }
    }
  }
}
