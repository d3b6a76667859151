import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaStore

/// Lists inspections, the latest recorded first.
struct InspectList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询检查：最近登记在前 list inspections, latest recorded first",
    discussion: """
      例 example:
        paicha inspect list --zone 11101001 --from 2025-06-01 --limit 20
      """
  )

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("起始日 first day", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("截止日 last day", valueName: "day"))
  var to: Day?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let filter = InspectionFilter(
      venue: venue,
      zone: zone,
      from: from,
      through: to,
      limit: limit ?? (global.format == .table ? 200 : nil)
    )
    try place.reading { book in
      try place.console.stream(InspectionReports.columns) { emit in
        try book.inspections(filter) { try emit(InspectionReports.cells($0)) }
      }
    }
  }
}
