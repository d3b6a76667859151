import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists training sessions, the latest held first.
struct TrainingList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询培训：最近举办在前 list sessions, latest first",
    discussion: """
      例 examples:
        paicha training list --venue BJ-R01 --from 2026-01-01
        paicha training list --zone 11101001 --trainees head --format csv
      """
  )

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("培训对象 who is trained", valueName: "group"))
  var trainees: Trainees?

  @Option(help: ArgumentHelp("起始日 first day", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("截止日 last day", valueName: "day"))
  var through: Day?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @Flag(help: "含已作废 include void sessions") var void = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    var filter = TrainingFilter()
    filter.venue = venue
    filter.zone = zone
    filter.trainees = trainees
    filter.from = from
    filter.through = through
    filter.includesVoid = void
    filter.limit = limit ?? (global.format == .table ? 200 : nil)
    let rows = try place.reading { book in
      if let venue { _ = try book.registeredVenue(venue) }
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      return try book.trainings(filter)
    }
    try place.console.print(TrainingReports.list(rows))
    if limit == nil, rows.count == filter.limit { place.console.say(TrainingList.cut(rows.count)) }
  }

  private static func cut(_ count: Int) -> Words {
    Words(
      zh: "只列前 \(count) 条；更多：--limit N，或 --format csv",
      en: "the first \(count) only; more: --limit N, or --format csv"
    )
  }
}
