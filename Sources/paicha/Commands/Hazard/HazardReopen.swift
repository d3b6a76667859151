import ArgumentParser
import PaichaModel
import PaichaService

/// Records that a closed hazard was found again, as a new hazard linked to it.
struct HazardReopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "重新立案 a closed hazard found again, as a new linked one",
    discussion: """
      原记录不改；新隐患沿用原检查项、级别和部位，记为一次复查检查。
      The closed record is not touched; the new hazard has its item, level and
      place, and is logged as a reinspection.

      例 example:
        paicha hazard reopen K7QX-H128 --note "通道再次堆物" --inspector zhang.wei
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id", valueName: "id")) var id: HazardID

  @Option(help: ArgumentHelp("整改期限 deadline", valueName: "day"))
  var deadline: Day?

  @Option(help: ArgumentHelp("检查人员，可重复 inspector, default: the actor", valueName: "id"))
  var inspector: [String] = []

  @OptionGroup var step: StepOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    for name in inspector { try PlainText.require(name, in: "--inspector") }
    guard step.document == nil else {
      throw ValidationError("--document: 检查不记文号，写入 --note, put it into --note")
    }
  }

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let facts = try step.facts(at: place)
    let logged = try place.writing { book in
      try HazardReopening(store: book, session: place.session, rules: rules)
        .reopen(id, facts: facts, deadline: deadline, inspectors: inspector)
    }
    try place.console.print(LoggedReport.record(logged, checklist: rules.checklist))
    for words in LoggedReport.hints(logged, checklist: rules.checklist) { place.console.say(words) }
    guard let hazard = logged.inspection.findings.first?.hazard else { return }
    place.console.say(
      Words(
        zh: "下一步：paicha hazard order \(hazard) --deadline YYYY-MM-DD",
        en: "next: paicha hazard order \(hazard) --deadline YYYY-MM-DD"
      )
    )
  }
}
