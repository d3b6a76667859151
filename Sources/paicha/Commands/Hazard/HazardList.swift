import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Lists hazards, most overdue first.
struct HazardList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询隐患：逾期最久在前 list hazards, most overdue first",
    discussion: """
      例 examples:
        paicha hazard list --open --level major --limit 50
        paicha hazard list --overdue --zone 11101001 --format csv > overdue.csv
        paicha hazard list --open --limit 50 --after K7QX-H128    (下一页 next page)
        paicha hazard list --open --candidate    (待认定 to be graded)
      """
  )

  @Flag(help: "只列未销号 open only") var open = false
  @Flag(help: "只列逾期 overdue only") var overdue = false
  @Flag(help: "只列挂牌督办 under listed supervision only") var listed = false

  @Flag(help: "只列候选重大 candidates for major only") var candidate = false
  @Flag(help: "只列同场所重复出现 found before at the same venue only") var recurring = false

  @Option(help: ArgumentHelp("级别 major or general", valueName: "level"))
  var level: HazardLevel?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("场所类型 kind of venue", valueName: "kind"))
  var kind: VenueKind?

  @Option(help: ArgumentHelp("发现日起 found from", valueName: "day"))
  var foundFrom: Day?

  @Option(help: ArgumentHelp("发现日止 found up to", valueName: "day"))
  var foundTo: Day?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("接在此隐患之后 go on after this hazard", valueName: "id"))
  var after: HazardID?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rulebook = recurring ? try place.rulebook() : nil
    let filter = try filter(rulebook)
    let notes = rulebook.flatMap { UnverifiedParameters.note([.recurrenceWindow], in: $0) }
    try place.reading { book in
      if let after, try book.hazard(after) == nil {
        throw ServiceFault.noHazardAfter(after.description)
      }
      var wordings = ItemWordings()
      var (count, last) = (0, HazardID?.none)
      let today = place.session.today
      try place.console.stream(HazardReports.columns, notes: notes.map { [$0] } ?? []) { emit in
        try book.hazards(filter, today: today) { row in
          let checklist = try row.description.isEmpty ? wordings.checklist() : nil
          try emit(HazardReports.cells(row, today: today, checklist: checklist))
          count += 1
          last = row.id
        }
      }
      guard let last, limit == nil, count == filter.limit else { return }
      place.console.say(
        Words(
          zh: "只列前 \(count) 条；续：--after \(last)，或 --limit N",
          en: "the first \(count) only; more: --after \(last), or --limit N"
        )
      )
    }
  }

  private func filter(_ rulebook: Rulebook?) throws -> HazardFilter {
    var filter = HazardFilter()
    filter.isCandidateOnly = candidate
    filter.recurringWithin = try rulebook?.limit(.recurrenceWindow)
    filter.isOpenOnly = open
    filter.isOverdueOnly = overdue
    filter.isListedOnly = listed
    filter.level = level
    filter.zone = zone
    filter.venue = venue
    filter.venueKind = kind
    filter.foundFrom = foundFrom
    filter.foundThrough = foundTo
    filter.limit = limit ?? (global.format == .table ? 200 : nil)
    filter.after = after
    return filter
  }
}

/// The checklist, read only if a hazard has no description of its own.
private struct ItemWordings {
  private var loaded: Checklist?

  mutating func checklist() throws -> Checklist {
    if let loaded { return loaded }
    let checklist = try EmbeddedRules.checklist()
    loaded = checklist
    return checklist
  }
}
