import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Writes the evaluation of a zone, or of all, as one page to read and print.
struct EvaluateReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "评价表或全国报告，可打印网页 a zone's sheet or the national report",
    discussion: """
      给出 --zone 为该区评价表：指标、历年得分、未销号重大隐患、溯源附录；否则为
      全国报告：分区域排名、末位预警、重大隐患。单个网页，离线可看，按 A4 打印。
      得分为项目默认评分，非官方结果。
      With --zone the sheet of a zone: indicators, trend, open majors, and the
      records behind each number; else the national report. One page without
      outside resources that prints on A4.

      例 examples:
        paicha evaluate report --year 2025 --zone 14101001 --out 14101001.html
        paicha evaluate report --year 2025 --out national-2025.html
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int

  @Option(help: ArgumentHelp("经开区；不给则全国 zone, default: all", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("截至日 as of, default: today", valueName: "day"))
  var asOf: Day?

  @Option(help: ArgumentHelp("统计口径 auto, before or after an adjustment", valueName: "scope"))
  var scope: ZoneEvaluating.ScopeChoice = .auto

  @Option(help: ArgumentHelp("历年得分的年数 years of the trend, 1 to 10", valueName: "number"))
  var years = 5

  @Option(help: ArgumentHelp("排版 layout", valueName: "format"))
  var format: SheetFormat = .html

  @OptionGroup var output: OutputFileOptions

  @OptionGroup var place: BookOptions

  func validate() throws {
    guard (1...10).contains(years) else { throw ValidationError("--years: 1-10") }
  }

  func run() throws {
    let place = try Workplace(self.place)
    let file = try output.file(apartFrom: place.bookPath)
    let sheet = try sheet(place)
    let text = HTMLPage(language: place.console.language).text(of: sheet)
    if let file { try file.write(text) } else { try place.console.print(text: text) }
    output.told(place.console)
  }

  private func sheet(_ place: Workplace) throws -> Sheet {
    let rules = try place.rules()
    let today = place.session.today
    let asOf = asOf ?? today
    return try place.reading { book in
      let evaluating = ZoneEvaluating(store: book, rulebook: rules.rulebook)
      guard let zone else {
        let national = try evaluating.nationalSheet(
          year: year,
          asOf: asOf,
          today: today,
          scope: scope
        )
        return try NationalReport(national, year: year, asOf: asOf, rules: rules).sheet
      }
      let facts = try evaluating.sheet(
        of: zone,
        year: year,
        asOf: asOf,
        today: today,
        scope: scope,
        years: years
      )
      return ZoneReport(facts, scope: scope, rules: rules).sheet
    }
  }
}
