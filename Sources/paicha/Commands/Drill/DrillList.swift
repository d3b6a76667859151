import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists drills, the latest first.
struct DrillList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询演练，最近在前 list drills, the latest first",
    discussion: """
      例 examples:
        paicha drill list --venue BJ-C01
        paicha drill list --from 2026-01-01 --to 2026-06-30 --zone 11101001 \\
          --format csv
        paicha drill list --planned
      """
  )

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("预案 plan", valueName: "id"))
  var plan: PlanID?

  @Option(help: ArgumentHelp("形式 tabletop or full", valueName: "kind"))
  var kind: DrillKind?

  @Option(help: ArgumentHelp("举行日起 held from", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("举行日止 held to", valueName: "day"))
  var to: Day?

  @Flag(help: "只列尚未举行的计划 planned ones only") var planned = false

  @Flag(help: "连同作废和未举行 voided and cancelled ones too") var all = false

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rows = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let venue, try book.venue(venue) == nil { throw ServiceFault.noSuchVenue(venue.text) }
      if let plan, try book.plan(plan) == nil { throw ServiceFault.noSuchPlan("\(plan)") }
      return try book.drills(filter)
    }
    try place.console.print(DrillReports.list(rows, today: place.session.today))
  }

  private var filter: DrillFilter {
    var filter = DrillFilter()
    filter.zone = zone
    filter.venue = venue
    filter.plan = plan
    filter.kind = kind
    filter.from = from
    filter.through = to
    filter.isPlannedOnly = planned
    filter.includesVoid = all
    filter.limit = limit
    return filter
  }
}
