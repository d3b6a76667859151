import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists plans, or those that are owed and missing.
struct PlanList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询预案；--missing 列出欠缺 list plans, or who lacks which",
    discussion: """
      --missing：按规则库的义务，列出应有而没有现行版本的预案，每种一行，附依据和核实情况。
      --missing: the plans that are owed by the rulebook's duties and not in force,
      one row a kind, with basis and status.

      例 examples:
        paicha plan list --zone 11101001
        paicha plan list --missing --zone 11101001 --format csv > missing.csv
        paicha plan list --state revision_due
      """
  )

  @Flag(help: "列出应有而没有的预案 plans that are owed and missing") var missing = false

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("类别 comprehensive, special, onsite", valueName: "kind"))
  var kind: PlanKind?

  @Option(
    help: ArgumentHelp(
      "状态 drafted reviewed published filing_sent filing_returned filed revision_due retired",
      valueName: "state"
    )
  )
  var state: PlanPhase?

  @Flag(help: "只列管理机构和园区的 of zone bodies and parks only") var ofZones = false

  @Flag(help: "连同已废止 retired ones too") var all = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard !missing || (kind == nil && state == nil && !ofZones && !all) else {
      throw ValidationError("--missing: 只与 --zone、--venue 同用, goes with --zone, --venue only")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let (rules, today) = (try place.rules(), place.session.today)
    let report = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let venue, try book.venue(venue) == nil { throw ServiceFault.noSuchVenue(venue.text) }
      guard missing else { return PlanListReport.list(try book.plans(filter), today: today) }
      let review = EmergencyReview(store: book, rules: rules.emergency, today: today)
      let owed = try review.missingPlans(zone: zone, venue: venue)
      return PlanListReport.missing(owed, rules.rulebook)
    }
    try place.console.print(report)
  }

  private var filter: PlanFilter {
    var filter = PlanFilter()
    filter.zone = zone
    filter.venue = venue
    filter.kind = kind
    filter.phase = state
    filter.isOfZonesOnly = ofZones
    filter.includesRetired = all
    return filter
  }
}
