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
    let venues = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      return try book.venues(VenueFilter(zone: zone, kind: kind))
    }
    try place.console.print(VenueReports.list(venues))
  }
}
