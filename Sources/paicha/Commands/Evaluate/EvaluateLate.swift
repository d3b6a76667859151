import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists entries that were recorded after a day and bear on a year.
struct EvaluateLate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "late",
    abstract: "补录与更正：某日之后记入的 entries of a year recorded after a day",
    discussion: """
      列出 --after 之后才记入台账、影响该年度数据的记录；登记（经开区、场所）的变更不分年度。
      它们使得分怎样变化：paicha evaluate diff --year 年度 --recorded-by 日期
      Entries that came after the day of reporting and bear on the year; changes of
      registers bear on every year. What they did to the scores:
      paicha evaluate diff --year YEAR --recorded-by DAY

      例 example:
        paicha evaluate late --year 2025 --after 2026-01-15
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("上报日 the day of reporting", valueName: "day"))
  var after: Day

  @Option(help: ArgumentHelp("经开区，可重复 zone, repeatable", valueName: "code"))
  var zone: [ZoneCode] = []

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let late = try place.reading { book in
      var late: [LateEntries.Late] = []
      try LateEntries(store: book).after(after, year: year, zones: zone) { late.append($0) }
      return late
    }
    try place.console.print(DifferenceReports.late(late, year: year, after: after))
  }
}
