import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Lists the credit list, as it is, as it stood on a day, or as the public may see it.
struct CreditList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "查询名单；--public 公示文件 the credit list; --public is the public file",
    discussion: """
      --listed 只列该日列入中的，--on 写明哪一天（默认今天）。
      --public：只含可以公开的内容，个人身份加掩码；只列已公布且列入中的。
      --internal：含个人身份，须有权限和事由，留痕，写入 --out 文件（0600）。
      --listed: those listed on a day, by default today. --public: only what may be
      public, persons masked. --internal: with identities; needs a role and a
      purpose, leaves an entry, and goes into a file of mode 0600.

      例 examples:
        paicha credit list --listed --on 2026-12-31
        paicha credit list --public --format csv > public.csv
        paicha credit list --open --authority 示范区应急管理局
      """
  )

  @Flag(help: "只列该日列入中的 listed on the day") var listed = false

  @Option(help: ArgumentHelp("哪一天，默认今天 which day", valueName: "day"))
  var on: Day?

  @Flag(help: "只列未结的 procedure not over") var open = false

  @Option(help: ArgumentHelp("状态 state", valueName: "state"))
  var state: CreditPhase?

  @Option(help: ArgumentHelp("类别 enterprise or person", valueName: "kind"))
  var subject: CreditSubject.Kind?

  @Option(help: ArgumentHelp("情形 ground", valueName: "code"))
  var ground: String?

  @Option(help: ArgumentHelp("列入部门 authority", valueName: "name"))
  var authority: String?

  @Option(help: ArgumentHelp("经开区 zone", valueName: "code"))
  var zone: ZoneCode?

  @Option(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode?

  @Option(help: ArgumentHelp("统一社会信用代码 credit code", valueName: "code"))
  var uscc: String?

  @Option(help: ArgumentHelp("最多条数 at most", valueName: "n"))
  var limit: Int?

  @Flag(name: .customLong("public"), help: "公示文件 the public file") var isPublic = false

  @OptionGroup var inside: InternalFileOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError("--limit \(limit): 应大于 0, should be at least 1")
    }
    guard !isPublic || !inside.isAsked else {
      throw ValidationError("--public | --internal: 选一个, choose one")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let day = on ?? place.session.today
    if inside.isAsked { return try inside.write(filter(day), at: place) }
    try place.reading { book in
      if let zone, try book.zone(zone) == nil { throw ServiceFault.noSuchZone(zone.text) }
      if let venue, try book.venue(venue) == nil { throw ServiceFault.noSuchVenue(venue.text) }
      if isPublic { return try printPublic(book, day, place) }
      try place.console.stream(CreditReports.columns) { emit in
        try book.credits(filter(day)) {
          try emit(CreditReports.cells($0, asOf: day, today: place.session.today))
        }
      }
    }
  }

  private func printPublic(_ book: SQLiteBook, _ day: Day, _ place: Workplace) throws {
    let rulebook = try place.rulebook()
    let masked = try book.maskedNumbers()
    try place.console.stream(
      PublicCreditReport.columns,
      title: PublicCreditReport.title(on: day),
      notes: try PublicCreditReport.notes(rulebook)
    ) { emit in
      try book.credits(filter(day)) {
        try emit(PublicCreditReport.cells($0, masked: masked, rulebook: rulebook))
      }
    }
  }

  private func filter(_ day: Day) -> CreditFilter {
    var filter = CreditFilter()
    filter.listedOn = listed || on != nil || isPublic ? day : nil
    filter.isPublicOnly = isPublic
    filter.isOpenOnly = open
    filter.phase = state
    filter.kind = subject
    filter.ground = ground
    filter.authority = authority
    filter.zone = zone
    filter.venue = venue
    filter.creditCode = uscc
    filter.limit = limit
    return filter
  }
}
