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
      事前已知的隐患：发生日之前发现、当日尚未销号的，级别和期限以当日为准；
      发生当日发现的不计入，因为不记录时刻。
      Hazards known before: found before the day of the accident and open on it,
      with the level and deadline of that day. Those found on the day itself are
      not counted, as the hour is not recorded.

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
