import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Shows one listing with its hazards, clocks and steps.
struct SuperviseShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一个挂牌及其经过 one listing and its steps",
    discussion: """
      例 example:
        paicha supervise show K7QX-S1
      """
  )

  @Argument(help: ArgumentHelp("挂牌号 listing", valueName: "id")) var id: SupervisionID
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let view = try place.reading { book in
      guard let view = try book.listing(id) else {
        throw ServiceFault.noSuchListing(id.description)
      }
      return view
    }
    var record = ListingScreen(
      view: view,
      today: place.session.today,
      clocks: ClockCells(try place.rulebook())
    ).record
    // What has no rows yet only takes room on a screen; machine formats keep every key.
    if place.console.format == .table { record.sections.removeAll { $0.report.rows.isEmpty } }
    try place.console.print(record)
  }
}
