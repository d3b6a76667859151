import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one zone, how it takes part in the evaluation, and how many venues it has.
struct ZoneShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一个经开区 show one zone",
    discussion: """
      例 example:
        paicha zone show 11101001
      """
  )

  @Argument(help: ArgumentHelp("经开区代码 code", valueName: "code"))
  var code: ZoneCode

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let record = try place.reading { book in
      guard let zone = try book.zone(code) else { throw ServiceFault.noSuchZone(code.text) }
      return ZoneReports.record(
        zone,
        venues: try book.venues(VenueFilter(zone: code)),
        changes: try book.boundaryChanges().filter { $0.zone == code },
        today: place.session.today
      )
    }
    try place.console.print(record)
  }
}
