import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists listings, active ones first.
struct SuperviseList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询挂牌督办 list listings, active ones first",
    discussion: """
      例 examples:
        paicha supervise list --active
        paicha supervise list --late --zone 11101001 --format csv > late.csv
      """
  )

  @Flag(help: "只列督办中 active only") var active = false
  @Flag(help: "只列超过治理期限 past the finish date only") var late = false

  @Option(help: ArgumentHelp("级别 county, city, province or state", valueName: "level"))
  var level: GovernmentLevel?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("隐患 hazard", valueName: "id"))
  var hazard: HazardID?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let today = place.session.today
    let rows = try place.reading { try $0.listings(filter, today: today) }
    try place.console.print(SupervisionReports.list(rows, today: today))
  }

  private var filter: ListingFilter {
    var filter = ListingFilter()
    filter.isActiveOnly = active
    filter.isLateOnly = late
    filter.level = level
    filter.zone = zone
    filter.venue = venue
    filter.hazard = hazard
    return filter
  }
}
