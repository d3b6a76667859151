import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists venues.
struct VenueList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询场所 list venues",
    discussion: """
      credit_listing：经营单位在严重失信名单上的列入号（导入时忽略此列）。
      credit_listing: the listing of the operator on the credit list; ignored by
      import.

      例 examples:
        paicha venue list --zone 11101001 --kind complex
        paicha venue list --format csv > venues.csv    (改后可再导入 to edit)
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所类型 kind of venue", valueName: "kind"))
  var kind: VenueKind?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let report = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      return VenueReports.list(
        try book.venues(VenueFilter(zone: zone, kind: kind)),
        listed: try book.listedOperators(on: place.session.today)
      )
    }
    try place.console.print(report)
  }
}
