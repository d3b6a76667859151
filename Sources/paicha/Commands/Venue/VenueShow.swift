import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Shows one venue with its latest inspections and its open hazards.
struct VenueShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一个场所及其检查和隐患 show one venue, its inspections and open hazards",
    discussion: """
      最近 10 次检查；未销号隐患，逾期最久在前。
      The latest 10 inspections; its open hazards, most overdue first.

      例 example:
        paicha venue show MALL-01
      """
  )

  @Argument(help: ArgumentHelp("场所编号 code", valueName: "code"))
  var code: VenueCode

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    try place.console.print(try place.reading { try record(in: $0, today: place.session.today) })
  }

  private func record(in book: any BookReading, today: Day) throws -> Record {
    guard let venue = try book.venue(code) else { throw ServiceFault.noSuchVenue(code.text) }
    var filter = HazardFilter()
    filter.venue = code
    filter.isOpenOnly = true
    var hazards: [HazardRow] = []
    try book.hazards(filter, today: today) { hazards.append($0) }
    let needsWording = hazards.contains { $0.description.isEmpty }
    return VenueReports.record(
      venue,
      inspections: try book.inspections(InspectionFilter(venue: code, limit: 10)),
      hazards: hazards,
      today: today,
      checklist: needsWording ? try EmbeddedRules.checklist() : nil
    )
  }
}
