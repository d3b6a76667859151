import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one accident: grades, reports, terms, steps, and the hazards that were known before.
struct AccidentShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一起事故 show one accident and what was known",
    discussion: """
      例 example:
        paicha accident show K7QX-A1
      """
  )

  @Argument(help: ArgumentHelp("事故号 id, such as K7QX-A1", valueName: "id"))
  var id: AccidentID

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let screen = try place.reading { book in
      let view = try book.requiredAccident(id)
      return AccidentScreen(
        view: view,
        known: try book.knownHazards(before: id),
        linked: try view.accident.hazards.compactMap { try book.hazard($0) },
        today: place.session.today,
        rulebook: rulebook
      )
    }
    try place.console.print(try screen.record)
  }
}
