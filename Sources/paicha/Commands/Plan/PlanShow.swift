import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one plan, its version in force, clocks and steps.
struct PlanShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一项预案及其版本、期限、经过 show one plan",
    discussion: """
      例 example:
        paicha plan show K7QX-P1
      """
  )

  @Argument(help: ArgumentHelp("预案号 plan", valueName: "id")) var id: PlanID
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let view = try place.reading { book in
      guard let view = try book.plan(id) else { throw ServiceFault.noSuchPlan(id.description) }
      return view
    }
    try place.console.print(
      PlanScreen(view: view, today: place.session.today, clocks: ClockCells(rulebook)).record
    )
  }
}
