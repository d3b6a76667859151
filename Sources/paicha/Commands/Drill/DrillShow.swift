import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one drill, the hazards it brought to light, its clocks and steps.
struct DrillShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一次演练及其隐患、期限、经过 show one drill and its hazards",
    discussion: """
      例 example:
        paicha drill show K7QX-D1
      """
  )

  @Argument(help: ArgumentHelp("演练号 drill", valueName: "id")) var id: DrillID
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    let view = try place.reading { book in
      guard let view = try book.drill(id) else { throw ServiceFault.noSuchDrill(id.description) }
      return view
    }
    try place.console.print(
      DrillScreen(
        view: view,
        today: place.session.today,
        clocks: ClockCells(rules.rulebook),
        checklist: rules.checklist
      )
      .record
    )
  }
}
