import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists the statements of a year that were sent.
struct StatsSent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "已报送的季度报表 quarterly statements that were sent",
    discussion: """
      例 example:
        paicha stats sent --year 2025
      """
  )

  @Option(help: ArgumentHelp("年度 year", valueName: "year")) var year: Int
  @Option(help: ArgumentHelp("经开区 zone", valueName: "code")) var zone: ZoneCode?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let facts = try place.reading { try $0.statements(year: year, by: place.session.today) }
    try place.console.print(
      try StatementReports.list(facts.filter { zone == nil || $0.zone == zone }, rulebook)
    )
  }
}
