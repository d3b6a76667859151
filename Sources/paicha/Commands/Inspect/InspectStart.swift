import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService
import PaichaStore

/// Walks through a venue's checklist in the terminal.
struct InspectStart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "逐项检查：一键一项 walk through the venue's checklist, one key an item",
    discussion: """
      随时可存草稿退出；再次运行同一命令接着做，--fresh 重新开始。按 ? 看按键。
      Save a draft at any time; the same command resumes it, --fresh starts anew. ?
      shows the keys.

      例 example:
        paicha inspect start BJ-R01 --actor zhang.wei
      """
  )

  @Argument(help: ArgumentHelp("场所 venue", valueName: "code"))
  var venue: VenueCode

  @Option(help: ArgumentHelp("检查日，默认今天 day, default: today", valueName: "day"))
  var on: Day?

  @Option(
    help: ArgumentHelp("类型 routine special joint reinspection enforcement self", valueName: "kind")
  )
  var kind: InspectionKind = .routine

  @Option(help: ArgumentHelp("检查人员，可重复；默认操作人 inspector, default: the actor", valueName: "id"))
  var inspector: [String] = []

  @Flag(help: "不用草稿，重新开始 start anew, drop a draft") var fresh = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let drafts = DraftFolder(book: place.bookPath)
    let found = try place.reading { book in
      guard let found = try book.venue(venue) else {
        throw ServiceFault.noSuchVenue(venue.text)
      }
      return found
    }
    guard let actor = place.session.actor else { throw ServiceFault.noActor }
    var walk = try walk(at: found, by: actor, rules, place, drafts)
    let ending = try WalkRunner(
      language: place.console.language,
      isColoured: Surroundings.current.isColoured
    )
    .run(&walk)
    // Whatever happens next, the answers are on disk first.
    if ending != .quit { try drafts.save(walk.draft, of: venue, by: actor) }
    switch ending {
    case .quit:
      place.console.say(Words(zh: "已退出，未登记", en: "left, nothing was logged"))
    case .saveDraft:
      place.console.say(
        Words(
          zh: "草稿已存，接着做：paicha inspect start \(venue)",
          en: "the draft is saved; go on with: paicha inspect start \(venue)"
        )
      )
    case .log:
      let logged = try place.writing { book in
        try InspectionLogging(store: book, session: place.session, rules: rules)
          .log(walk.inspection)
      }
      try drafts.remove(of: venue, by: actor)
      try place.console.print(LoggedReport.record(logged, checklist: rules.checklist))
      let hints =
        try LoggedReport.hints(logged, checklist: rules.checklist)
        + CompositeReports.hints(logged, rules)
      for words in hints { place.console.say(words) }
    }
  }

  private func walk(
    at found: Venue,
    by actor: ActorID,
    _ rules: RuleSet,
    _ place: Workplace,
    _ drafts: DraftFolder
  ) throws -> Walk {
    let day = on ?? place.session.today
    let items = rules.checklist.items(for: found.kind == .other ? .retail : found.kind)
      .map { WalkItemView($0, defaultLevel: rules.inspectionRules.defaultLevel(of: $0, on: day)) }
    if !fresh, let draft = try drafts.load(of: venue, by: actor) {
      return try Walk(
        resuming: draft,
        venueName: found.name,
        checklist: rules.checklist.edition,
        items: items
      )
    }
    let start = WalkStart(
      venue: venue,
      day: day,
      kind: kind,
      inspectors: inspector.isEmpty ? [actor.text] : inspector,
      checklist: rules.checklist.edition
    )
    return Walk(start, venueName: found.name, items: items)
  }
}
