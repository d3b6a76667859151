import ArgumentParser
import PaichaModel
import PaichaService
import PaichaStore

/// Shows one hazard and every step of its life.
struct HazardShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看一条隐患及其经过 show one hazard and its steps"
  )

  @Argument(help: ArgumentHelp("隐患号 id, such as K7QX-H128", valueName: "id"))
  var id: HazardID

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let view = try place.reading { book in
      guard let view = try book.hazard(id) else { throw ServiceFault.noSuchHazard(id.description) }
      return view
    }
    try place.console.print(
      HazardReports.record(
        view,
        today: place.session.today,
        checklist: try EmbeddedRules.checklist()
      )
    )
  }
}
