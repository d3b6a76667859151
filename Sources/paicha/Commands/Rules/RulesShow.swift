import ArgumentParser
import PaichaModel
import PaichaReports
import PaichaService

/// Shows the parameters of the rulebook with their basis and status.
struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "查看规则库参数 show parameters of the rulebook; needs no book",
    discussion: """
      例 examples:
        paicha rules show
        paicha rules show hazard.
        paicha rules show hazard.default_deadline_general --rulebook city.yaml
      """
  )

  @Argument(help: ArgumentHelp("参数名或其开头 key, or how it starts", valueName: "key"))
  var key: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rulebook = try place.rulebook()
    let chosen = parameters(of: rulebook)
    if place.console.format == .table, key != nil, chosen.count == 1 {
      return try place.console.print(RulesReports.record(chosen[0], of: rulebook))
    }
    try place.console.print(
      catalogue: RulesReports.list(chosen, of: rulebook),
      minor: ["basis", "note"],
      whole: "paicha rules show KEY"
    )
    guard let key, chosen.isEmpty else { return }
    place.console.say(
      Words(
        zh: "没有以“\(key)”开头的参数；全部：paicha rules show",
        en: "no parameter starts with “\(key)”; all of them: paicha rules show"
      )
    )
  }

  /// The parameter of that very name, or else all that start with it.
  private func parameters(of rulebook: Rulebook) -> [Parameter] {
    guard let key else { return rulebook.parameters }
    let exact = rulebook.parameters.filter { $0.key == key }
    return exact.isEmpty ? rulebook.parameters.filter { $0.key.hasPrefix(key) } : exact
  }
}
