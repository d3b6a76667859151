import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists accidents, the latest first.
struct AccidentList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询事故：最近发生在前 list accidents, the latest first",
    discussion: """
      例 examples:
        paicha accident list --year 2026 --grade larger
        paicha accident list --open --zone 11101001 --format json
      """
  )

  @Flag(help: "只列未办结 open only") var open = false

  @Flag(help: "含已作废 include void accidents") var void = false

  @Option(help: ArgumentHelp("发生年度 year of the accident", valueName: "year"))
  var year: Int?

  @Option(help: ArgumentHelp("发生日起 from", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("发生日止 up to", valueName: "day"))
  var to: Day?

  @Option(help: ArgumentHelp("等级 grade", valueName: "grade"))
  var grade: AccidentGrade?

  @Option(help: ArgumentHelp("类别 kind", valueName: "kind"))
  var kind: AccidentKind?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
    guard !open || !void else {
      throw ValidationError("--open: 不与 --void 同用, not together with --void")
    }
    guard year == nil || (from == nil && to == nil) else {
      throw ValidationError("--year: 不与 --from、--to 同用, not together with --from or --to")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let filter = try filter()
    let rows = try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let venue, try book.venue(venue) == nil { throw ServiceFault.noSuchVenue(venue.text) }
      return try book.accidents(filter)
    }
    try place.console.print(AccidentReports.list(rows, today: place.session.today))
    guard limit == nil, rows.count == filter.limit else { return }
    place.console.say(
      Words(
        zh: "只列前 \(rows.count) 条；更多：--limit N",
        en: "the first \(rows.count) only; more: --limit N"
      )
    )
  }

  private func filter() throws -> AccidentFilter {
    var filter = AccidentFilter()
    filter.isOpenOnly = open
    filter.includesVoid = void
    filter.zone = zone
    filter.venue = venue
    filter.grade = grade
    filter.kind = kind
    filter.from = from
    filter.through = to
    filter.limit = limit ?? (global.format == .table ? 200 : nil)
    if let year {
      guard year >= 1950, let days = Day.bounds(ofYear: year) else {
        throw ServiceFault.yearOutOfRange(year)
      }
      filter.from = days.lowerBound
      filter.through = days.upperBound
    }
    return filter
  }
}
