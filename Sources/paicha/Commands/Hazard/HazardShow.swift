import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one hazard: what it is, its clocks, every step of its life, and what may follow.
struct HazardShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一条隐患及其期限、经过 show one hazard, its clocks and steps",
    discussion: """
      例 example:
        paicha hazard show K7QX-H128 --format json
      """
  )

  @Argument(help: ArgumentHelp("隐患号 id, such as K7QX-H128", valueName: "id"))
  var id: HazardID

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let screen = try place.reading { book in
      let view = try book.requiredHazard(id)
      let window = try rules.rulebook.limit(.recurrenceWindow)
      let clocks = try rules.adding(calendarOf: book).clocks
      let since = view.hazard.foundOn.advanced(by: -window.longestDays)
      return HazardScreen(
        view: view,
        earlier: try book.recurrences(before: id, since: since),
        gradeBy: try view.isOpenCandidate
          ? clocks.clock(.hazardGrade, from: view.hazard.foundOn, by: .fireMajorPropose) : nil,
        today: place.session.today,
        checklist: rules.checklist,
        rulebook: rules.rulebook
      )
    }
    try place.console.print(screen.record)
  }
}
