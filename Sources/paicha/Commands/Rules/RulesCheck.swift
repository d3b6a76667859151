import ArgumentParser
import PaichaModel
import PaichaService

/// Validates a rulebook.
struct RulesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "校验规则库 validate a rulebook; needs no book",
    discussion: """
      有错时指出文件和行，退出码 65。An error names file and line, exit 65.

      例 examples:
        paicha rules check
        paicha rules check --rulebook city.yaml
      """
  )

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let place = try Workplace(global)
    let rules = try place.rules()
    try place.console.print(
      RulesReports.check(
        rules.rulebook,
        checklist: rules.checklist,
        file: place.rulebookPath ?? "schema/rulebook.yaml"
      )
    )
  }
}
